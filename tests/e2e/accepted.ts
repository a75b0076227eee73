/** What a checker cannot decide by itself, where, and why it is right all the same. */
export interface Accepted {
	readonly rule: string;
	/** Selector of what the element is or stands in; the whole page without one. */
	readonly within?: string;
	readonly reason: string;
}

/** What axe leaves to people. */
export const ACCEPTED_BY_AXE: readonly Accepted[] = [
	{
		rule: 'color-contrast',
		within: '.stage > svg',
		reason:
			'The letters of the figure lie under transparent buttons. theme.test.ts computes the contrast of every ink with every ground.'
	},
	{
		rule: 'color-contrast',
		within: 'aside li svg',
		reason:
			'The samples of “How to read it” are letters in a drawing, in inks and on grounds of theme.test.ts.'
	},
	{
		rule: 'color-contrast',
		within: '.overview svg',
		reason: 'So are the dates of the strip: muted letters on paper.'
	},
	{
		rule: 'color-contrast',
		within: 'dialog svg',
		reason:
			'The preview is the figure at its own size, smaller on the screen; the shapes of sizes are drawn in the ink of their labels.'
	},
	{
		rule: 'target-size',
		within: '.stage .buttons',
		reason: 'Boxes of the stage lie close to one another; own-checks.e2e.ts measures each.'
	}
];

/** What IBM’s checker leaves to people. */
export const ACCEPTED_BY_IBM: readonly Accepted[] = [
	{
		rule: 'style_color_misuse',
		reason:
			'Sides are told by names, headings and their place over or under the line; kinds of statements by letters, quotation marks and dashes.'
	},
	{
		rule: 'style_focus_visible',
		reason: 'own-checks.e2e.ts puts the focus on everything and measures the ring.'
	},
	{
		rule: 'element_tabbable_visible',
		within: '.skip',
		reason: 'The skip link slides in with the focus; own-checks.e2e.ts looks.'
	},
	{
		rule: 'element_tabbable_visible',
		within: 'label',
		reason:
			'A transparent field lies over the tile or the segment that stands for it, which shows the ring.'
	},
	{
		rule: 'element_tabbable_unobscured',
		within: 'aside, dialog, [popover]',
		reason:
			'These parts scroll by themselves, and the browser scrolls what has the focus into view.'
	},
	{
		rule: 'element_tabbable_unobscured',
		within: 'section.list, footer, .mini-line',
		reason: 'What lies beside a sheet or under it is scrolled out from under it; phone.e2e.ts does.'
	},
	{
		rule: 'target_spacing_sufficient',
		within: 'dialog, [popover], aside',
		reason:
			'What lies over the page, and what is scrolled under a foot that stays, is never reached together; measures.ts measures each target.'
	},
	{
		rule: 'input_checkboxes_grouped',
		within: 'dialog',
		reason: 'Each of them is a choice of its own.'
	},
	{
		rule: 'style_highcontrast_visible',
		reason: 'forced-colors.e2e.ts looks at what the stylesheets draw.'
	},
	{
		rule: 'form_submit_button_exists',
		within: '[role="search"]',
		reason: 'It searches at every letter: there is nothing to send.'
	},
	{
		rule: 'input_label_visible',
		reason:
			'Icons everyone knows stand for search, theme, zoom and closing, and have a name and a tip; what lies over the figure has its label drawn in it.'
	},
	{
		rule: 'text_sensory_misuse',
		reason: '“Largest” is a word of the story, and “above” and “below” are about the figure itself.'
	},
	{
		rule: 'widget_tabbable_exists',
		within: '.stage .buttons',
		reason: 'The stage is one Tab stop: the rest of its buttons are reached by arrows.'
	}
];
