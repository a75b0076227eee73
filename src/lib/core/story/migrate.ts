import type { IssueList } from './issue.ts';
import { showValue } from './issue.ts';

/** The version of the format that this program reads and writes. */
export const CURRENT_VERSION = 1;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const mapItems = (value: unknown, change: (item: Json) => Json): unknown =>
	Array.isArray(value)
		? value.map((item: unknown) => (isObject(item) ? change(item) : item))
		: value;

const LANES = new Map<unknown, string>([
	['top', 'above'],
	['bottom', 'below'],
	['middle', 'line']
]);

const MODES = new Map<unknown, string>([
	[true, 'quote'],
	[false, 'report']
]);

/** Version 0, the draft of the first prototype, called a lane `position` and had `quote: true` instead of a mode. */
const fromDraft = (story: Json): Json => ({
	...story,
	version: 1,
	sides: mapItems(story.sides, ({ position, ...side }) => ({
		...side,
		...(position === undefined ? {} : { lane: LANES.get(position) ?? position })
	})),
	statements: mapItems(story.statements, ({ quote, ...statement }) => ({
		...statement,
		...(quote === undefined ? {} : { mode: MODES.get(quote) ?? quote })
	}))
});

/** That a file of an earlier version was brought forward. */
export interface Migration {
	/** The version that the file has. */
	readonly from: number;
	/** The version that it was read as. */
	readonly to: number;
}

/** One step per version: the function at index n makes version n + 1 out of version n. */
export const MIGRATIONS: readonly ((story: Json) => Json)[] = [fromDraft];

/**
 * Brings a story file of any earlier version to the current one, step by step, without changing what it was given.
 * Reports a version that is unknown or too new and then returns null. Does not judge the rest of the file.
 */
export const migrate = (value: unknown, issues: IssueList): unknown => {
	if (!isObject(value)) return value;
	const { version } = value;
	// A file without a version is told by the structure check that the key is missing.
	if (version === undefined) return value;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
		issues.error({
			code: 'unknown-version',
			pointer: '/version',
			expected: `a whole number from 0 to ${CURRENT_VERSION}`,
			found: showValue(version),
			message: `The version ${showValue(version)} is none of the story format’s.`
		});
		return null;
	}
	if (version > CURRENT_VERSION) {
		issues.error({
			code: 'version-too-new',
			pointer: '/version',
			expected: `version ${CURRENT_VERSION} or earlier`,
			found: `version ${version}`,
			message: `The file has version ${version} of the story format, and this program reads up to version ${CURRENT_VERSION}.`,
			hint: 'Update onrecord to read this file.'
		});
		return null;
	}
	return MIGRATIONS.slice(version).reduce((story, step) => step(story), value);
};

/** Which step forward `migrate` makes of a value; null when it needs none, or cannot be read at all. */
export const migrationOf = (value: unknown): Migration | null => {
	const version = isObject(value) ? value.version : undefined;
	if (typeof version !== 'number' || !(version >= 0 && version < CURRENT_VERSION)) return null;
	// The sum makes 0 of -0, which JSON can hold.
	return Number.isInteger(version) ? { from: version + 0, to: CURRENT_VERSION } : null;
};
