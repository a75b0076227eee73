import { safeUrl } from '../story/safe-url.ts';
import type { StoryIndex } from '../story/index-story.ts';
import type { CheckResult, Statement } from '../story/story.ts';
import type { StoryWords } from './story-words.ts';

/** The columns of the table of all statements, in order. */
export const STATEMENT_COLUMNS = [
	'date',
	'event',
	'place',
	'side',
	'speaker',
	'role',
	'mode',
	'lead',
	'words',
	'tail',
	'said',
	'chain',
	'source',
	'check',
	'edtf',
	'url',
	'id'
] as const;

export type StatementColumn = (typeof STATEMENT_COLUMNS)[number];

/** One statement as a row: plain text by column, empty where nothing is known. */
export type StatementRow = Readonly<Record<StatementColumn, string>> & {
	/** Language of the words. */
	readonly lang: string;
	/** Whether the words are the speaker’s own. */
	readonly isQuote: boolean;
};

/** How the results of checks read in a cell. */
export type CheckWords = Readonly<Record<CheckResult | 'unchecked', string>>;

const rowOf = (
	index: StoryIndex,
	statement: Statement,
	check: CheckResult | 'unchecked',
	words: StoryWords,
	checks: CheckWords
): StatementRow => {
	const speaker = index.speaker.get(statement.speaker);
	const about = statement.about.flatMap((id) => index.event.get(id) ?? []);
	const placed = about[0];
	const sources = [...new Set(statement.anchors.map(({ source }) => source))].flatMap(
		(id) => index.source.get(id) ?? []
	);
	const isQuote = statement.mode === 'quote';
	return {
		date: placed?.time.long ?? '',
		event: about.map(({ event }) => event.title).join('; '),
		place: index.place.get(placed?.event.place ?? '')?.name ?? '',
		side: index.side.get(speaker?.side ?? '')?.name ?? '',
		speaker: speaker?.name ?? '',
		role: speaker?.role ?? '',
		mode: statement.silence ? words.silences[statement.silence] : words.modes[statement.mode],
		lead: statement.lead ?? '',
		words: statement.text,
		tail: statement.tail ?? '',
		said: statement.said === undefined ? '' : (index.dates.get(statement.said.edtf) ?? ''),
		chain: (statement.chain ?? []).map(({ name }) => name).join(' → '),
		source: sources
			.map(({ title, publisher }) => [publisher, title].filter(Boolean).join(': '))
			.join('; '),
		check: isQuote ? checks[check] : '',
		edtf: placed?.event.when.edtf ?? '',
		url: sources.flatMap(({ url }) => (url === undefined ? [] : (safeUrl(url) ?? []))).join(' '),
		id: statement.id,
		lang: statement.lang ?? index.story.lang,
		isQuote
	};
};

/** Every statement as a row, by the time of its event and then in the order of the file. */
export const statementRows = (
	index: StoryIndex,
	resultOf: (statement: Statement) => CheckResult | 'unchecked',
	words: StoryWords,
	checks: CheckWords
): StatementRow[] => {
	const order = (statement: Statement): number =>
		index.event.get(statement.about[0] ?? '')?.order ?? index.events.length;
	return [...index.story.statements]
		.sort((a, b) => order(a) - order(b))
		.map((statement) => rowOf(index, statement, resultOf(statement), words, checks));
};
