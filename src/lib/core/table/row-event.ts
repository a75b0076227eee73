import type { StoryEvent, When } from '../story/story.ts';
import { madeTitle } from '../story/made-title.ts';
import { cutText } from '../story/visible-text.ts';
import type { Field, Mapping } from './mapping.ts';
import type { RowCells } from './row-cells.ts';
import type { Speech } from './row-speech.ts';
import { LONGEST } from './story-limits.ts';
import type { TableWords } from './words/table-words.ts';

/** What has no place of its own where a row is an event without a statement. */
const OF_STATEMENTS: readonly Field[] = [
	'side',
	'speaker',
	'role',
	'source',
	'url',
	'killed',
	'injured',
	'lang',
	'said'
];

/** The title of a row’s event; made of who says what if the row has none. @throws RowRefused if there is nothing. */
export const eventTitle = (
	cells: RowCells,
	{ table }: Mapping,
	speech: Speech | null,
	speaker: string
): string => {
	const title = cells.shortened('title', LONGEST.title);
	const place = cells.text('place');
	// There the title is only a kind of event, which hundreds of rows share.
	if (title !== '' && table !== null && place !== '') {
		return cutText(`${title}, ${place}`, LONGEST.title - 1);
	}
	if (title !== '') return title;
	if (speech === null) return cells.refuse('title', 'a title or words', 'neither');
	return madeTitle(speaker, speech.mode, speech.text);
};

/** What of a row is kept as it is for those who want to know: its own id, and columns without a place in a story. */
const noteOf = (
	cells: RowCells,
	{ columns, notes }: Mapping,
	isBare: boolean,
	words: TableWords
): string => {
	const id = cells.text('event', LONGEST.name);
	const kept = [
		...notes,
		...(isBare ? OF_STATEMENTS.flatMap((field) => columns[field] ?? []) : [])
	];
	const lines = [...new Set(kept)].flatMap((column) => {
		const text = cells.column(column);
		return text === '' ? [] : [`${column}: ${text}`];
	});
	const note = [...(id === '' ? [] : [words.eventId(id)]), ...lines].join('\n');
	if (note.length <= LONGEST.text) return note;
	const last = kept.at(-1) ?? '';
	cells.changeColumn(
		last,
		`a note of at most ${LONGEST.text} characters; it was cut`,
		`${note.length}`
	);
	return cutText(note, LONGEST.text - 1);
};

/** The event of a row. */
export const eventOf = (
	cells: RowCells,
	mapping: Mapping,
	facts: {
		readonly id: string;
		readonly title: string;
		readonly kind: StoryEvent['kind'];
		readonly when: When;
		readonly place: string | null;
		/** Whether the row is an event and nothing else. */
		readonly isBare: boolean;
	},
	words: TableWords
): StoryEvent => {
	const { isBare, place, ...rest } = facts;
	const note = noteOf(cells, mapping, isBare, words);
	return { ...rest, ...(place === null ? {} : { place }), ...(note === '' ? {} : { note }) };
};

/** Tells what a later row says of an event otherwise than the first one did. */
export const tellDifferences = (
	cells: RowCells,
	event: StoryEvent,
	said: { readonly title: string; readonly edtf: string; readonly place: string | null },
	isBare: boolean
): void => {
	if (event.when.edtf !== said.edtf) {
		cells.change('date', `the date of the event’s first row, ${event.when.edtf}`);
	}
	if (event.title !== said.title) {
		cells.change('title', `the title of the event’s first row, ${cutText(event.title, 60)}`);
	}
	if (said.place !== null && event.place !== said.place) {
		cells.change('place', 'the place of the event’s first row');
	}
	if (isBare) cells.change('event', 'words, as an earlier row has brought this event');
};
