import { STORY_WORDS_EN } from '../../../core/view/story-words-en.ts';
import type { StageWords } from '../stage-words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const events = STORY_WORDS_EN.counted.events;
const SCALES = { story: 'Story scale', true: 'True scale' } as const;

/** The words of the stage in English. */
export const STAGE_EN: StageWords = {
	timeline: 'Timeline',
	stops: 'Events and statements',
	range: (from, to) => `${from} to ${to}`,
	steps: {
		inOrder: 'Events in order',
		previous: 'Previous',
		next: 'Next',
		event: 'event',
		toPrevious: '← Previous',
		toNext: 'Next →'
	},
	scale: {
		name: 'Scale of time',
		labels: SCALES,
		hints: {
			story: 'Each stretch of time as wide as its statements need, empty ones folded',
			true: 'Equal times equally wide'
		}
	},
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	showWhole: 'Show the whole story',
	overview: { whole: 'Whole story', window: 'Window on the whole story' },
	names: {
		event: (order, total) => `event ${order} of ${total}`,
		statement: (order, total) => `${order} of ${total}`,
		folded: (statements) => `${statements} folded statement${statements === 1 ? '' : 's'}`,
		zoomIn: 'zoom in'
	},
	changes: {
		nothing: 'Nothing selected',
		event: (title, time, statements) => `Selected: ${title}, ${time}, ${statements}`,
		statement: (mode, speaker) => `Selected: ${capital(mode)}, ${speaker}`,
		speaker: (name) => `Selected: ${name}`,
		whole: (number) => `Showing the whole story, ${events(number)}`,
		window: (range, inside, total) => `Showing ${range}, ${inside} of ${events(total)}`,
		scale: SCALES
	},
	keys: {
		button: 'Keyboard keys',
		title: 'Keys on the timeline',
		note: 'They work while the keyboard is on the timeline. Press Tab to get there.',
		does: {
			along: 'Earlier, later',
			across: 'Between the line and the statements on it',
			ends: 'First, last',
			select: 'Select, and read it in the panel',
			clear: 'Clear the selection; again: leave the timeline',
			zoom: 'Zoom in, zoom out',
			whole: 'Show the whole story',
			help: 'Show these keys'
		},
		close: 'Close'
	},
	howToRead: {
		lanes: (above, below) => {
			if (above === null) return `Below the line, ${below ?? ''}`;
			return `Above the line, ${above}${below === null ? '' : `; below it, ${below}`}`;
		},
		signs: {
			quote: 'Serif between quotation marks: the speaker’s own words',
			report: 'Plain letters: what was said, in our words',
			silence: 'Italics, dashed: nothing was said, and the source says so',
			span: 'Bar on the line: the time it may have happened in; the exact place is a convention',
			fold: 'Break in the line: a long time without events, folded',
			claim: 'Dashed arc: a link that only one side states, in its colour'
		},
		letters: 'abc'
	}
};
