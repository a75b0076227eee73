import { checkStory } from '#lib/core/claims/check-story.ts';
import type { StoryCheck } from '#lib/core/claims/check-story.ts';
import type { Issue } from '#lib/core/story/issue.ts';
import type { Migration } from '#lib/core/story/migrate.ts';
import { MAX_STORY_BYTES, parseStoryText } from '#lib/core/story/parse-story-text.ts';
import type { Story } from '#lib/core/story/story.ts';
import { closest } from '#lib/core/story/closest.ts';
import { formatCheck, summariseCheck } from './format-check.ts';
import { formatIssues } from './format-issues.ts';
import { UsageError } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Paint } from './paint.ts';
import { readOptions } from './read-options.ts';
import { readText } from './read-text.ts';
import { recordCheck } from './record-check.ts';
import { writeAtomically } from './write-atomically.ts';

const CHECK_HELP = `Usage: onrecord check <story.json…> [--source <id>=<text file>]… [--partial] [--json] [--record]

Reads story files, tells what is wrong with them, and holds every quote and every
reported passage against the text of its source.

  --source <id>=<file>  the text of a source, by the id it has in the story; may be repeated
  --partial             let passages be whose source was not given; without it they are problems
  --json                print the issues and the checks as JSON
  --record              write the results into the story files, for the page to show
  --help                print this help

Without --source the files are validated and the quotes are not checked.
Exit: 0 all well, 1 problems (an error, a changed source, anything not exact), 2 could not run.

Examples:
  onrecord check story.json
  onrecord check story.json --source article=article.txt
  onrecord check story.json --source article=article.txt --record
`;

/** A byte order mark does not count as a part of the story. */
const MARK_BYTES = 3;

/** One story file after reading and checking. */
interface CheckedFile {
	readonly file: string;
	readonly text: string;
	readonly story: Story | null;
	readonly issues: readonly Issue[];
	readonly migrated: Migration | null;
	/** Null when the story could not be read or no source was given. */
	readonly check: StoryCheck | null;
}

const readSources = (values: readonly string[]): Map<string, string> => {
	const texts = new Map<string, string>();
	for (const value of values) {
		const at = value.indexOf('=');
		const id = value.slice(0, at);
		const file = value.slice(at + 1);
		if (at <= 0 || file === '') {
			throw new UsageError(`--source needs <id>=<text file>, found "${value}".`);
		}
		if (texts.has(id)) throw new UsageError(`the source "${id}" was given twice.`);
		texts.set(id, readText(file, 'the source file'));
	}
	return texts;
};

const refuseUnknownSources = (
	texts: ReadonlyMap<string, string>,
	files: readonly CheckedFile[]
): void => {
	// A file that could not be read may well be the one that has the source.
	if (files.some(({ story }) => !story)) return;
	const known = new Set(files.flatMap(({ story }) => story?.sources.map(({ id }) => id) ?? []));
	for (const id of texts.keys()) {
		if (known.has(id)) continue;
		const meant = closest(id, known);
		throw new UsageError(
			`no story has a source "${id}".` +
				(meant ? ` Did you mean "${meant}"?` : ` There is: ${[...known].join(', ')}.`)
		);
	}
};

const hasProblem = ({ issues, check }: CheckedFile, isPartial: boolean): boolean => {
	if (issues.some(({ severity }) => severity === 'error')) return true;
	if (!check) return false;
	const isBad = ({ result }: { readonly result: string }) =>
		result !== 'exact' && !(isPartial && result === 'unchecked');
	return (
		check.sources.some(({ result }) => result === 'changed') ||
		check.statements.some(isBad) ||
		check.links.some(isBad)
	);
};

const describeFile = (checked: CheckedFile, paint: Paint): string[] => {
	const { file, story, issues, migrated, check } = checked;
	const lines = formatIssues(file, issues, paint);
	if (migrated) {
		lines.push(
			`${file}: version ${migrated.from} of the format was read as version ${migrated.to}.`
		);
	}
	if (!story) return [...lines, `${file}: the story cannot be read.`];
	if (!check) {
		const quotes = story.statements.filter(({ mode }) => mode === 'quote').length;
		return [
			...lines,
			`${file}: the story is valid; ${quotes} quotes were not checked, because no --source was given.`
		];
	}
	return [...lines, ...formatCheck(check, paint), `${file}: ${summariseCheck(check)}`];
};

const record = (files: readonly CheckedFile[], today: string): string[] =>
	files.flatMap(({ file, text, story, check }) => {
		if (!story || !check) return [];
		if (check.sources.some(({ result }) => result === 'changed')) {
			return [`${file}: nothing was recorded, because a source has changed.`];
		}
		const recorded = recordCheck(text, story, check, today);
		if (recorded === text) return [`${file}: the recorded checks were up to date.`];
		writeAtomically(file, recorded);
		return [`${file}: the checks were recorded.`];
	});

/** `onrecord check`. `today` is the date that is written with recorded checks, such as `2024-01-31`. */
export const checkCommand = (args: readonly string[], paint: Paint, today: string): Outcome => {
	const options = readOptions(args, {
		source: { type: 'string', multiple: true },
		json: { type: 'boolean' },
		partial: { type: 'boolean' },
		record: { type: 'boolean' },
		help: { type: 'boolean', short: 'h' }
	});
	if (options.has('help')) return { code: 0, stdout: CHECK_HELP, stderr: '' };
	if (options.files.length === 0) {
		throw new UsageError('check needs a story file. See: onrecord check --help');
	}
	for (const option of ['record', 'partial']) {
		if (options.has(option) && options.all('source').length === 0) {
			throw new UsageError(`--${option} needs a --source to check against.`);
		}
	}
	const texts = readSources(options.all('source'));
	const files = options.files.map((file): CheckedFile => {
		const text = readText(file, 'the story file', () => MAX_STORY_BYTES + MARK_BYTES);
		const { story, issues, migrated } = parseStoryText(text);
		const check = story && texts.size > 0 ? checkStory(story, texts) : null;
		return { file, text, story, issues, migrated, check };
	});
	refuseUnknownSources(texts, files);
	const notes = options.has('record') ? record(files, today) : [];
	const code = files.some((checked) => hasProblem(checked, options.has('partial'))) ? 1 : 0;
	const lines = options.has('json')
		? [
				JSON.stringify(
					files.map(({ file, issues, migrated, check }) => ({ file, issues, migrated, check })),
					null,
					'\t'
				)
			]
		: [...files.flatMap((checked) => describeFile(checked, paint)), ...notes];
	return { code, stdout: `${lines.join('\n')}\n`, stderr: '' };
};
