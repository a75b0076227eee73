import type { TableStepWords } from './table-step-words.ts';

/** The step that asks for the columns of a table, in English. */
export const TABLE_STEP_WORDS_EN: TableStepWords = {
	title: (file) => `A story from ${file}`,
	known: {
		acled:
			'These are the columns of ACLED. Its actors become notes: they are parties, not speakers.',
		ged: 'These are the columns of UCDP GED. Its sides become notes: they are parties, not speakers.'
	},
	lead: 'This is what the columns were taken for. Change what is wrong.',
	field: 'In the story',
	column: 'Column of the table',
	row: (number) => `Row ${number}`,
	none: '(none)',
	more: 'More fields',
	fields: {
		date: 'Date',
		end: 'Last date',
		time: 'Clock time',
		zone: 'Time zone',
		precision: 'How exact the date is',
		event: 'Id of the event',
		title: 'Title of the event',
		kind: 'Kind of event',
		place: 'Place',
		within: 'Larger area',
		side: 'Side',
		lane: 'Lane (above, below, line)',
		speaker: 'Speaker',
		role: 'Speaker’s role',
		text: 'What is said',
		quote: 'Exact words',
		mode: 'Mode (quote, report …)',
		lang: 'Language of the words',
		said: 'Date of the statement',
		source: 'Source or outlet',
		url: 'Address of the source',
		killed: 'Killed',
		injured: 'Injured'
	},
	needsDate: 'Say which column holds the dates.',
	notes: (columns) => `Kept as notes: ${columns}.`,
	unused: (columns) => `Not used: ${columns}.`,
	honest:
		'Statements are shown as reports, in the words of the table, unless it says that they are quotes. Nothing is checked against what it cites.',
	storyTitle: 'Title of the story',
	language: 'Language of the table',
	make: 'Open as a story',
	cancel: 'Cancel',
	reading: (percent) => `Reading the table: ${percent} %`
};
