import type { ShareWords } from './share-words.ts';

/** The words of the dialog that shares a story, in English. */
export const SHARE_WORDS_EN: ShareWords = {
	title: 'Share',
	close: 'Close',
	link: {
		heading: 'Link',
		note: 'It opens exactly what you see: the time shown, what is selected and what is filtered.',
		label: 'Link to this view',
		copy: 'Copy link',
		system: 'Share link…'
	},
	embed: {
		heading: 'Embed',
		note: 'The timeline inside a page of your own. It loads nothing but this site and reports nothing but its height.',
		language: 'Language',
		theme: { legend: 'Theme', system: 'Reader’s own', light: 'Light', dark: 'Dark' },
		start: { legend: 'Opens with', whole: 'Whole story', view: 'This view' },
		panel: 'With the panel',
		panelHint: 'Without it, what is selected is told on the timeline alone.',
		follow: 'Height follows the story',
		followHint: 'Adds a short script beside the frame; without it the height stays as set.',
		code: 'Code for your page',
		copy: 'Copy code',
		open: 'Open the embedded page'
	}
};
