import { numberEn } from '../../../core/plural.ts';
import { EXPECTED_EN } from '../../../core/view/expected-en.ts';
import type { ControlsWords } from '../controls-words.ts';

const MODES = { quote: 'quotes', report: 'reports', silence: 'silences' } as const;

/** The words of the controls in English. */
export const CONTROLS_EN: ControlsWords = {
	search: {
		field: 'Search all words',
		placeholder: 'Search',
		clear: 'Clear the search',
		under: (percent) => `Searching: ${percent}%`,
		failed: 'Search could not be loaded',
		retry: 'Type on to try again.'
	},
	filter: {
		name: 'What is shown',
		bothSides: 'Both sides',
		allSides: 'All sides',
		quotesOnly: 'Quotes only',
		sideOnly: (side) => `${side} only`,
		hidden: (number) => `${number} hidden`,
		kinds: 'Kinds of statement',
		modes: { quote: 'Quotes', report: 'Reported statements', silence: 'Silences' }
	},
	conditions: {
		hidden: (name) => `${name} hidden`,
		only: (modes) => `${modes.map((mode) => MODES[mode]).join(' and ')} only`,
		noMode: 'quotes, reports and silences hidden',
		words: (query) => `words “${query}”`,
		every: 'every filter'
	},
	count: {
		shown: (shown, total) => [
			'',
			`${numberEn(shown)} of ${numberEn(total)}`,
			` statement${total === 1 ? '' : 's'} shown`
		],
		showAll: 'Show all',
		nothing: 'Nothing matches.',
		leaveOut: 'Leave out one condition:'
	},
	share: { label: 'Share', name: 'Share' },
	copied: 'Copied',
	copyByHand: 'The browser did not let us copy. Copy it from here:',
	close: 'Close',
	saveImage: { label: 'Save image', name: 'Save image' },
	offline: 'Offline: try again',
	darkTheme: 'Dark theme',
	lightTheme: 'Light theme',
	language: 'Language',
	notice: {
		title: 'Part of this link could not be read and was ignored:',
		expected: (what) => `expected ${what}`,
		dismiss: 'Dismiss'
	},
	expected: EXPECTED_EN
};
