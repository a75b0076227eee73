import { counted, pluralEn } from '../../../core/plural.ts';
import type { OpeningWords } from './opening-words.ts';

const PROBLEMS = { one: 'problem', few: 'problems', many: 'problems', other: 'problems' };
const WARNINGS = { one: 'warning', few: 'warnings', many: 'warnings', other: 'warnings' };

/** Everything that is written where a picture is opened, in English. */
export const OPENING_WORDS_EN: OpeningWords = {
	drop: 'Drop a picture or a story from On Record',
	title: 'Open a file',
	close: 'Close',
	same: 'It is a picture of this story. The picture’s view is shown.',
	faulty: 'This file can’t be opened. The story on screen stays as it is.',
	notLoaded: 'What opens pictures could not be loaded. Check the connection, then drop it again.',
	unreadable: 'The browser could not read that; drop a PNG or SVG file.',
	refused: ({ message }) => message,
	sameFile: 'It is the file of this story. The whole story is shown.',
	table: 'This is a table. A story can be made of it: you say what its columns are.',
	other: {
		holds: 'This file holds another story:',
		unchecked:
			'It is a stranger’s file: its form is in order, but nothing in it was checked against its sources. The story on screen stays as it is.',
		warnings: (number) => counted(number, WARNINGS, pluralEn),
		open: 'Open it here',
		save: 'Save story.json',
		copy: 'Copy as JSON'
	},
	issues: {
		count: (number) => counted(number, PROBLEMS, pluralEn),
		inEnglish: 'The explanations are in English.',
		wholeFile: 'whole file',
		place: (line, column) => `line ${line}, column ${column}`,
		expected: 'Expected',
		found: 'Found',
		hint: 'Hint',
		copy: 'Copy the list',
		copied: 'Copied',
		copyRefused: 'The browser refused to copy. Select the list and copy it by hand.'
	}
};
