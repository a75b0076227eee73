import { STORY_WORDS_EN } from '../../../core/view/story-words-en.ts';
import type { SelectionWords } from '../selection-words.ts';

const { counted, quoted } = STORY_WORDS_EN;

/** The words of the panel while something is selected, in English. */
export const SELECTION_EN: SelectionWords = {
	titles: { event: 'Event', statement: 'Statement', speaker: 'Speaker', found: 'Found' },
	close: 'Close, back to the story in brief',
	hidden: (number) => `${number} hidden by the filter`,
	accounts: {
		caption: 'The accounts side by side',
		differs: 'differs',
		rows: {
			killed: 'Killed',
			'children-killed': 'Children killed',
			injured: 'Injured',
			'children-injured': 'Children injured',
			responsible: 'Responsible',
			weapon: 'Weapon',
			target: 'Target',
			damage: 'Damage',
			reason: 'Reason given',
			response: 'Response',
			'official-line': 'Official line'
		},
		children: (number) => (number === '1' ? '1 child' : `${number} children`),
		ofThemChildren: (number) => `${number} of them ${number === '1' ? 'a child' : 'children'}`,
		also: (name) => `also ${name}`,
		notGiven: 'not given'
	},
	event: {
		links: 'Links to other events',
		aboutDate: 'About the date',
		inSource: (wording) => `In the source: ${quoted(wording)}.`
	},
	statement: {
		copyQuote: 'Copy quote',
		copyStatement: 'Copy statement',
		chain: 'How the words reached us',
		steps: { speaker: 'speaker', channel: 'channel', outlet: 'outlet', source: 'source' },
		events: (number) => (number === 1 ? 'The event it is about' : 'The events it is about'),
		details: 'Particulars in it',
		said: 'When it was said',
		saidUnknown: 'time of the statement not given',
		inSource: 'In the source',
		characters: (start, end, of) => `Characters ${start}–${end} of ${of}`,
		readThere: 'read it there'
	},
	anonymous: 'without a name in the source',
	found: {
		search: (query) => `Search for ${quoted(query)}`,
		statements: (number) => `${counted.statements(number)} found`,
		events: (number) => `Also in the words of ${counted.events(number)}`
	},
	citation: {
		quoted,
		by: (who) => ` — ${who}`,
		source: (origin) => `Source: ${origin}`
	}
};
