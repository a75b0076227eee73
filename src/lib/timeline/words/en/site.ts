import type { SiteWords } from '../site-words.ts';

/** The words of the pages around the reader, in English. */
export const SITE_EN: SiteWords = {
	about: 'Contested events, with every statement attributed.',
	aboutAtLength:
		'Contested events, with every statement attributed: who said it, for which side, in which words.',
	noStory: 'There is no story yet.',
	asData: 'This story as data',
	fullPage: 'Open the full page',
	asTable: 'All statements as a table',
	openStory: 'Open a story of your own',
	skip: 'Skip to every statement in order',
	openingNotLoaded: 'What opens pictures could not be loaded.',
	missing: {
		title: 'Not found',
		heading: 'There is no such page.',
		text: 'The address may have been mistyped, or the story may have moved.'
	},
	broken: {
		title: 'Something went wrong',
		heading: 'Something went wrong.',
		text: 'The page could not be shown.'
	},
	toTimeline: 'Go to the timeline'
};
