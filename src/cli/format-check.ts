import type { AnchorCheck } from '#lib/core/claims/check-anchor.ts';
import type { StatementCheck } from '#lib/core/claims/check-statement.ts';
import type { SourceCheck, StoryCheck } from '#lib/core/claims/check-story.ts';
import type { DiffRun } from '#lib/core/claims/word-diff.ts';
import { printable } from './paint.ts';
import type { Paint } from './paint.ts';

const CONTEXT = 3;

/** A run of shared words, shortened to what stands beside a difference. */
const shorten = (text: string, isFirst: boolean, isLast: boolean): string => {
	const words = text.split(' ');
	const head = isFirst ? 0 : CONTEXT;
	const tail = isLast ? 0 : CONTEXT;
	if (words.length <= head + tail + 1) return text;
	return [...words.slice(0, head), '…', ...(tail > 0 ? words.slice(-tail) : [])].join(' ');
};

/** A word diff on one line: `[-the source’s words-]` and `{+the story’s words+}`, the notation of `git diff`. */
const formatDiff = (diff: readonly DiffRun[], paint: Paint): string =>
	diff
		.map(({ op, text }, i) => {
			if (op === 'removed') return paint.red(`[-${printable(text)}-]`);
			if (op === 'added') return paint.green(`{+${printable(text)}+}`);
			return printable(shorten(text, i === 0, i === diff.length - 1));
		})
		.join(' ');

/** The words that differ, in a sentence. */
const differences = (diff: readonly DiffRun[]): string[] => {
	const lines: string[] = [];
	diff.forEach((run, i) => {
		const next = diff[i + 1];
		const words = `“${printable(run.text)}”`;
		if (run.op === 'removed' && next?.op === 'added') {
			lines.push(`the source has ${words}, the statement “${printable(next.text)}”`);
		} else if (run.op === 'removed') {
			lines.push(`the statement lacks ${words}`);
		} else if (run.op === 'added' && diff[i - 1]?.op !== 'removed') {
			lines.push(`the source does not have ${words}`);
		}
	});
	return lines;
};

const explain = (anchor: AnchorCheck, mode: string, paint: Paint): string[] => {
	const { position, occurrences = 1 } = anchor;
	const range = position ? `${position.start}:${position.end}` : '';
	switch (anchor.result) {
		case 'moved':
			return [
				`the words stand at ${range} of “${anchor.source}”, not at the recorded place` +
					(occurrences > 1 ? ` (one of ${occurrences} places)` : '')
			];
		case 'altered':
			if (!anchor.diff) {
				return mode === 'quote'
					? ['the words shown are the source’s, those of the anchor are not']
					: [`other words stand at ${range} of “${anchor.source}”`];
			}
			return [...differences(anchor.diff), formatDiff(anchor.diff, paint)];
		case 'missing':
			return [`nothing like it was found in “${anchor.source}”`];
		case 'exact':
		case 'unchecked':
			return [];
	}
};

const formatStatement = (check: StatementCheck, paint: Paint): string[] => {
	const tint =
		check.result === 'exact' ? paint.green : check.result === 'unchecked' ? paint.dim : paint.red;
	return [
		`  ${tint(check.result.padEnd(9))} ${check.mode.padEnd(7)} ${check.statement}`,
		...check.anchors
			.flatMap((anchor) => explain(anchor, check.mode, paint))
			.map((line) => `            ${line}`)
	];
};

const formatSource = ({ source, result, expected, found }: SourceCheck, paint: Paint): string[] =>
	result === 'changed' && found
		? [
				`  ${paint.red('changed')}   source  ${source}`,
				`            the text is not the one the story records`,
				`            recorded: ${expected.length} units, sha256 ${expected.sha256}`,
				`            given:    ${found.length} units, sha256 ${found.sha256}`
			]
		: [];

/** Says of a source without a text which passages that leaves unchecked. */
const formatNotGiven = (check: StoryCheck, { source, result }: SourceCheck): string[] => {
	if (result !== 'not-given') return [];
	const { length } = [...check.statements, ...check.links].filter(({ anchors }) =>
		anchors.some((anchor) => anchor.source === source)
	);
	if (length === 0) return [];
	return [
		`  not given source  ${source}`,
		`            give --source ${source}=<text file> to check ${length} more passage${length === 1 ? '' : 's'}`
	];
};

const count = (items: readonly { readonly result: string }[]): string =>
	`${items.filter(({ result }) => result === 'exact').length} of ${items.length}`;

/** One line that sums a check up: how many quotes, and how many other passages, are exact. */
export const summariseCheck = (check: StoryCheck): string => {
	const quotes = check.statements.filter(({ mode }) => mode === 'quote');
	const others = [...check.statements.filter(({ mode }) => mode !== 'quote'), ...check.links];
	return (
		`${count(quotes)} quotes exact` +
		(others.length > 0 ? `, ${count(others)} other passages exact` : '')
	);
};

/** The check of a story as lines of text: sources that are changed or lacking, then a line per statement, then the links that do not fit. */
export const formatCheck = (check: StoryCheck, paint: Paint): string[] => [
	...check.sources.flatMap((source) => [
		...formatSource(source, paint),
		...formatNotGiven(check, source)
	]),
	...check.statements.flatMap((statement) => formatStatement(statement, paint)),
	...check.links
		.filter(({ result }) => result !== 'exact' && result !== 'unchecked')
		.flatMap((link) => [
			`  ${paint.red(link.result.padEnd(9))} link    ${link.link}`,
			...link.anchors
				.flatMap((anchor) => explain(anchor, 'link', paint))
				.map((line) => `            ${line}`)
		])
];
