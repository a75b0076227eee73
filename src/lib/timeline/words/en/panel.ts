import type { PanelWords } from '../panel-words.ts';

export const PANEL_EN: PanelWords = {
	brief: 'In brief',
	storyInBrief: 'The story in brief',
	howToRead: 'How to read it',
	heard: 'Who is heard',
	sources: (number) => (number === 1 ? 'Source' : 'Sources'),
	balance: {
		caption: 'Statements and speakers of each side',
		quotes: 'Quotes',
		reports: 'Reported statements',
		silences: 'Silences',
		named: 'Speakers with a name',
		unnamed: 'Speakers without',
		relayed: 'Through another outlet'
	},
	checks: {
		quote: 'word for word in the source',
		passage: 'passage found in the source',
		moved: 'found at another place of the source',
		altered: 'differs from the source',
		missing: 'not found in the source',
		unchecked: 'not checked',
		claimed: 'claimed by the file, not checked again here'
	},
	via: (outlet) => `via ${outlet}`,
	outsideDate: 'date from outside the source',
	updated: (date) => `updated ${date}`,
	failed: 'What you selected could not be fetched.',
	tryAgain: 'Try again'
};
