import * as v from 'valibot';
import { closest } from './closest.ts';
import type { Issue, IssueList } from './issue.ts';
import { showValue, toPointer } from './issue.ts';
import {
	AnchorSchema,
	DetailSchema,
	EventSchema,
	LinkSchema,
	PlaceSchema,
	SideSchema,
	SourceSchema,
	SpeakerSchema,
	StatementSchema,
	StorySchema,
	WhenSchema
} from './schema.ts';
import type { Story } from './story.ts';

type Path = readonly (string | number)[];

/** The limits look at a list’s length only, so the type of its items does not matter to them. */
type ListLimit = v.PipeItem<unknown[], unknown[], v.BaseIssue<unknown>>;

const KNOWN_KEYS = new Set(
	[
		StorySchema,
		SourceSchema,
		SideSchema,
		SpeakerSchema,
		PlaceSchema,
		EventSchema,
		StatementSchema,
		LinkSchema,
		AnchorSchema,
		DetailSchema,
		WhenSchema
	].flatMap((schema) => Object.keys(schema.entries))
);

const WANTED: Readonly<Record<string, string>> = {
	lang: 'a language tag such as "en" or "uk"',
	sha256: '64 lower-case hexadecimal digits',
	digest: '64 lower-case hexadecimal digits',
	on: 'a date such as "2024-01-31"'
};

const describe = (issue: v.BaseIssue<unknown>, path: Path): string => {
	const key = path.findLast((part) => typeof part === 'string') ?? '';
	const limit = (issue.expected ?? '').replace(/^[<>]=/u, '');
	const unit = Array.isArray(issue.input) ? 'items' : 'characters';
	switch (issue.type) {
		case 'min_length':
			return limit === '1' ? `at least one ${unit.slice(0, -1)}` : `at least ${limit} ${unit}`;
		case 'max_length':
			return `at most ${limit} ${unit}`;
		case 'min_value':
			return `${limit} or more`;
		case 'integer':
			return 'a whole number';
		case 'regex':
		case 'iso_date':
			return WANTED[key] ?? 'an id of lower-case letters, digits and single hyphens';
		case 'string':
			return 'text';
		case 'number':
		case 'finite':
			return 'a number';
		case 'boolean':
			return 'true or false';
		case 'array':
			return 'a list';
		case 'strict_object':
			return 'an object';
		case 'union':
			return 'a number or text';
		default:
			return (issue.expected ?? 'another value')
				.replaceAll(' | ', ' or ')
				.replace(/^\((.*)\)$/u, '$1');
	}
};

const keyIssue = (
	issue: v.BaseIssue<unknown>,
	path: Path,
	value: unknown
): Omit<Issue, 'severity'> => {
	const key = String(path.at(-1));
	if (issue.expected === 'never') {
		const meant = closest(key, KNOWN_KEYS);
		return {
			code: 'unknown-key',
			pointer: toPointer(path),
			expected: 'only keys of the story format',
			found: showValue(key),
			message: `The key ${showValue(key)} is not part of the story format at this place.`,
			...(meant && meant !== key ? { hint: `Did you mean "${meant}"?` } : {})
		};
	}
	const statement = path[0] === 'statements' && path.length === 3 && key === 'speaker';
	const item = issue.path?.at(-1)?.input;
	if (statement && v.is(v.looseObject({ mode: v.literal('quote') }), item)) {
		return {
			code: 'quote-without-speaker',
			pointer: toPointer(path),
			expected: 'the id of a speaker',
			found: 'nothing',
			message: 'A quote without a speaker cannot be attributed to anyone.',
			hint: 'If the source does not name who spoke, add a speaker with "anonymous": true.'
		};
	}
	return {
		code: 'missing-key',
		pointer: toPointer(path),
		expected: `the key "${key}"`,
		found: 'nothing',
		message: `The key "${key}" is missing.`,
		...(value === undefined && key === 'version' ? { hint: 'The current version is 1.' } : {})
	};
};

const typeIssue = (
	path: Path,
	expected: string,
	found: string,
	code: 'wrong-type' | 'wrong-value' = 'wrong-type'
): Omit<Issue, 'severity'> => {
	const name = path.length === 0 ? 'The story' : `The value of "${String(path.at(-1))}"`;
	return {
		code,
		pointer: toPointer(path),
		expected,
		found,
		message: `${name} should be ${expected}, and is ${found}.`
	};
};

const toIssue = (issue: v.BaseIssue<unknown>, start: Path): Omit<Issue, 'severity'> => {
	const path = [...start, ...(issue.path ?? []).map((item) => item.key as string | number)];
	const holder = issue.path?.at(-1)?.input;
	if (issue.type === 'strict_object' && issue.expected !== 'Object' && Array.isArray(holder)) {
		// To valibot a list is an object whose keys are missing.
		return typeIssue(path.slice(0, -1), 'an object', showValue(holder));
	}
	if (issue.type === 'strict_object' && issue.expected !== 'Object') {
		return keyIssue(issue, path, issue.input);
	}
	const expected = describe(issue, path);
	const found = showValue(issue.input);
	const isType = issue.kind === 'schema' && issue.type !== 'picklist' && issue.type !== 'literal';
	return typeIssue(path, expected, found, isType ? 'wrong-type' : 'wrong-value');
};

/** Tells the mistakes of one value, which stands at `path`. */
const report = (schema: v.GenericSchema, value: unknown, path: Path, issues: IssueList): void => {
	let last: Omit<Issue, 'severity'> | null = null;
	for (const issue of v.safeParse(schema, value).issues ?? []) {
		const told = toIssue(issue, path);
		if (told.code !== last?.code || told.pointer !== last.pointer) issues.error(told);
		last = told;
	}
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Tells the mistakes of a story list by list and item by item, so that a file full of mistakes never holds all of
 * valibot’s descriptions of them in memory at once.
 */
const reportAll = (value: unknown, issues: IssueList): void => {
	if (!isObject(value)) {
		report(StorySchema, value, [], issues);
		return;
	}
	for (const key of Object.keys(value)) {
		if (key in StorySchema.entries || issues.isFull) continue;
		report(v.strictObject({}), { [key]: value[key] }, [], issues);
	}
	for (const [key, schema] of Object.entries(StorySchema.entries)) {
		const part = value[key];
		if (!(key in value)) {
			if (schema.type !== 'optional') report(v.strictObject({ [key]: schema }), {}, [], issues);
		} else if ('item' in schema && Array.isArray(part)) {
			for (let i = 0; i < part.length && !issues.isFull; i++) {
				report(schema.item, part[i], [key, i], issues);
			}
			// The list’s own limits, without looking at the items again.
			const [, ...limits] = schema.pipe as unknown as readonly [unknown, ...ListLimit[]];
			report(v.pipe(v.array(v.unknown()), ...limits), part, [key], issues);
		} else {
			report(schema, part, [key], issues);
		}
	}
};

/**
 * Checks the structure and returns a copy made of known keys in fresh objects, or null after telling all mistakes.
 */
export const checkStructure = (value: unknown, issues: IssueList): Story | null => {
	const quick = v.safeParse(StorySchema, value, { abortEarly: true });
	if (quick.success) return quick.output;
	reportAll(value, issues);
	if (!issues.hasErrors) quick.issues.forEach((issue) => issues.error(toIssue(issue, [])));
	return null;
};
