import { counted, pluralEn } from '../../core/plural.ts';
import type { NounForms } from '../../core/plural.ts';
import type { OpenWords } from './open-words.ts';

const nouns = (one: string, other: string): NounForms => ({ one, few: other, many: other, other });
const WARNINGS = nouns('warning', 'warnings');
const STATEMENTS = nouns('statement', 'statements');
const thousands = (number: number): string => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** The page that opens stories from elsewhere, in English. */
export const OPEN_WORDS_EN: OpenWords = {
	language: 'en',
	title: 'Open a story',
	lead: 'Read a story that somebody made with On Record and that is not on this site.',
	home: 'Stories of this site',
	languages: 'Language',
	file: {
		choose: 'Choose a file…',
		orDrop: 'or drop it on this page, or paste it',
		kinds:
			'A story as JSON, a PNG or SVG picture that was saved with its story, or a table of statements as CSV, newline-delimited JSON or Parquet.',
		stays: 'The file is read on your device and sent nowhere.',
		dropHere: 'Drop the file to open it'
	},
	address: {
		label: 'From an address',
		hint: 'https://example.org/story.json',
		open: 'Continue',
		refused: 'This is not an address that begins with https://, or it holds a name and a password.'
	},
	text: { label: 'From its text', open: 'Open this text' },
	care: {
		title: 'What this site does with it, and what it does not',
		sentences: [
			'A story from elsewhere is shown in a closed frame, apart from this site and from what your browser keeps for it.',
			'Nobody here has read it. It stays marked as not from this site for as long as it is open.',
			'What its file says about checked quotes is only a claim. Add the text of its source, and the quotes are checked on your device.'
		]
	},
	ask: {
		title: (host) => `Load a story from ${host}?`,
		request: (host) =>
			`Your browser will request this address from ${host}, which will then know your IP address. No cookies are sent, and not the address of this page.`,
		load: 'Load it',
		cancel: 'Cancel'
	},
	load: {
		title: (host) => `Loading from ${host}…`,
		received: (megabytes) => `${megabytes} MB so far`,
		cancel: 'Cancel'
	},
	bar: {
		name: 'About this story',
		notOurs: 'Not from this site',
		from: {
			file: (name) => `from the file ${name}`,
			text: 'from a pasted text',
			host: (host) => `from ${host}`,
			led: (asked, host) => `from ${host}, to which ${asked} led`
		},
		migrated: (from, to) => `Written in version ${from} of the format, read as version ${to}.`,
		warnings: (count) => counted(count, WARNINGS, pluralEn),
		claimed: 'Checks are claimed by the file; they were not repeated here.',
		long: 'A long table: notes, details, places and outlets are left out, and each row is an event of its own.',
		nothingClaimed: 'No statement was checked against a source.',
		checked: (file, confirmed, total) =>
			`Checked here against ${file}: ${confirmed} of ${total} statements match it exactly.`,
		differing: (count) =>
			`${counted(count, STATEMENTS, pluralEn)} ${count === 1 ? 'differs' : 'differ'} from it.`,
		left: (count) =>
			`${counted(count, STATEMENTS, pluralEn)} ${count === 1 ? 'was' : 'were'} not checked here.`,
		check: 'Check against its source…',
		another: 'Open another…',
		save: 'Save story.json',
		close: 'Close'
	},
	frame: {
		title: (story) => `Story from elsewhere: ${story}`,
		opening: 'Opening the story…',
		failed:
			'The story could not be shown. Close it and open it again; it may be too unusual to draw.'
	},
	fault: {
		title: 'This can’t be opened',
		warningsTitle: 'Warnings about this story',
		stays: 'The story on screen stays as it is.',
		close: 'Close',
		file: (name) => `In ${name}:`,
		notLoaded: 'What opens stories could not be loaded. Check the connection and try again.',
		blocked: (host) => `${host} gave no answer that this page may read.`,
		blockedWhy: (origin) =>
			`Either it can’t be reached, or it does not allow other sites to read the file. It would have to send the header “Access-Control-Allow-Origin: *”, or “${origin}” instead of the asterisk.`,
		blockedInstead: 'You can download the file yourself and drop it on this page.',
		status: (host, status) => `${host} answered with the error ${status}.`,
		notFound: (host) => `${host} has no file at this address (error 404).`,
		tooLarge: (host, megabytes) =>
			`What ${host} sends is larger than ${megabytes} MB. Loading was stopped.`,
		slow: (host) => `${host} took too long. Loading was stopped; you can try again.`,
		insecure: (host) => `The address led to ${host} without encryption (https). It was not used.`,
		otherText: (file) => `${file} is not the text that this story was written from.`,
		otherTextLength: (characters) =>
			`It has ${thousands(characters)} characters, or other words than the story recorded. Nothing was checked.`,
		expectedSources: 'The story rests on:',
		sourceLength: (characters) => `${thousands(characters)} characters`,
		unreadableText: (file) => `${file} could not be read as a text in UTF-8.`
	}
};
