/** @typedef {import('@playwright/test').Page} Page */

/**
 * A tap that a reader would make, by a name that says what it is for.
 *
 * @typedef {{ name: string, tap: (page: Page) => Promise<void> }} Step
 */

/**
 * A page to measure. `ready`: what stands there once the reader has taken over. `first`: what must be tapped away before
 * anything else. `still`: what moves when something was tapped.
 *
 * @typedef {{ name: string, ready: string, first?: string, still: string, steps: readonly Step[] }} Candidate
 */

/** The same way through the story on both pages. */
const WAY = /** @type {const} */ ([
	'to an event on the line',
	'to the last event',
	'to another event, whole',
	'to the one before it',
	'back to the beginning'
]);

/**
 * @param {readonly [string, string, string, string, string]} targets what is tapped at each step, by selector
 * @returns {readonly Step[]}
 */
const way = (targets) =>
	targets.map((target, i) => ({
		name: WAY[i] ?? '',
		tap: (page) => page.locator(target).tap()
	}));

/** @type {Candidate} */
export const onRecord = {
	name: 'On Record',
	ready: '.mini[role="slider"]',
	still: '#event-war-begins, aside',
	steps: way([
		'.mini circle:not(.here) >> nth=1',
		'.mini circle:not(.here) >> nth=5',
		'#event-security-council h3 a',
		'aside .step:not(.next)',
		'.mini circle:not(.here) >> nth=0'
	])
};

/** @param {string} id */
const marker = (id) => `#${id}-marker .tl-timemarker-content-container`;

/**
 * On a phone it has no buttons to its next and previous slide, only markers, its menu, and swiping, which is no tap.
 *
 * @type {Candidate}
 */
export const timelineJs = {
	name: 'TimelineJS',
	ready: '.tl-menubar-button',
	first: '.tl-message-full .tl-button',
	still: '.tl-slider-container, .tl-timenav-slider',
	steps: way([
		marker('war-begins'),
		'.tl-icon-goend',
		marker('security-council'),
		marker('belgorod-strike'),
		'.tl-icon-goback'
	])
};
