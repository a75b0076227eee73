import { counted, pluralEn } from '../../../core/plural.ts';
import type { OpeningWords } from './opening-words.ts';

const WARNINGS = { one: 'warning', few: 'warnings', many: 'warnings', other: 'warnings' };

/** Everything that is written where a picture is opened, in English. */
export const OPENING_WORDS_EN: OpeningWords = {
	drop: 'Drop a picture from On Record',
	title: 'Open a picture',
	close: 'Close',
	same: 'It is a picture of this story. The picture’s view is shown.',
	faulty: 'This picture holds a story that can’t be opened. The story on screen stays as it is.',
	notLoaded: 'What opens pictures could not be loaded. Check the connection, then drop it again.',
	unreadable: 'The browser could not read that; drop a PNG or SVG file.',
	refused: ({ message }) => message,
	other: {
		holds: 'This picture holds a story:',
		unchecked:
			'It is a stranger’s file: its form is in order, but nothing in it was checked against its sources. The story on screen stays as it is.',
		warnings: (number) => counted(number, WARNINGS, pluralEn),
		save: 'Save story.json',
		copy: 'Copy as JSON'
	},
	issues: {
		at: 'at',
		wholeStory: 'the whole story',
		expected: 'expected',
		found: 'found',
		copy: 'Copy the list'
	}
};
