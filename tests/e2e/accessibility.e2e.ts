import { A11yPage, LANGUAGES, PARTS, PHONE, STATES, THEMES, WIDTHS } from './a11y-page.ts';
import type { State, Theme } from './a11y-page.ts';
import { axeProblems, ibmProblems } from './checkers.ts';
import { coverPairs, everyRow } from './covering.ts';
import { misfits } from './measures.ts';
import { expect, test } from './reader-test.ts';

interface Cell {
	readonly theme: Theme;
	readonly width: number;
	readonly language: (typeof LANGUAGES)[number];
	readonly state: State;
}

// Only what depends on colours and boxes can differ between themes and widths: names, roles, order and structure are of
// the document, which they do not change.
const OF_THE_LOOK = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

const ALL = everyRow<Cell>({ theme: THEMES, width: WIDTHS, language: LANGUAGES, state: STATES })
	// A phone shows no stage, and so no help with its keys.
	.filter(({ state, width }) => state !== 'keys' || width >= PHONE);
/** In CI any two of theme, width, language and state meet; `npm run test:a11y` goes through all. */
const CELLS = process.env.A11Y === 'full' ? ALL : coverPairs(ALL);

const byState = (a: Cell, b: Cell): number =>
	STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.width - b.width;

/** The first cell of each kind. */
const firstOf = (kindOf: (cell: Cell) => string): ReadonlySet<Cell> =>
	new Set(new Map(CELLS.toReversed().map((cell) => [kindOf(cell), cell])).values());
/** Each document once: by state, and by whether it is a phone’s; the second checker, which takes long, sees these alone. */
const structures = firstOf(({ state, width }) => `${state} ${width < PHONE ? 'phone' : 'wide'}`);
/** Each state in each language. */
const texts = firstOf(({ state, language }) => `${state} ${language}`);

test.describe.configure({ timeout: process.env.A11Y === 'full' ? 900_000 : 90_000 });

for (const language of LANGUAGES) {
	const own = CELLS.filter((cell) => cell.language === language).sort(byState);
	const half = Math.ceil(own.length / 2);
	for (const [part, cells] of [own.slice(0, half), own.slice(half)].entries()) {
		test(`the checkers find nothing, ${language}, part ${part + 1}`, async ({ page }) => {
			const reader = new A11yPage(page, language);
			await page.setViewportSize({ width: 1280, height: 900 });
			await reader.open();
			for (const cell of cells) {
				const { theme, width, state } = cell;
				await test.step(`${state}, ${theme}, ${width} px`, async () => {
					if (state === 'keys') await reader.look(theme, width);
					await reader.show(state);
					await reader.look(theme, width);
					const { include } = PARTS[state];
					const isWhole = structures.has(cell) || texts.has(cell);
					const found = [
						...(await axeProblems(page, {
							...PARTS[state],
							...(isWhole ? {} : { rules: OF_THE_LOOK })
						})),
						...(structures.has(cell) ? await ibmProblems(page, PARTS[state]) : [])
					];
					const at = `${state}, ${language}, ${theme}, ${width} px`;
					expect.soft([...found, ...(await misfits(page, include))], at).toEqual([]);
				});
			}
		});
	}
}

const OTHER_STATES: readonly { readonly state: string; readonly path: string }[] = [
	{ state: 'a speaker selected', path: '?speaker=gladkov' },
	{ state: 'hits marked', path: '?q=missile' },
	{ state: 'no hits and a notice', path: '?hide=russia&q=consciousness&scale=huge' }
];

for (const { state, path } of OTHER_STATES) {
	test(`the checkers find nothing, light and dark: ${state}`, async ({ page }) => {
		const reader = new A11yPage(page, 'en');
		await reader.open(path);
		await reader.look('light', 1280);
		const include = 'main';
		expect(await axeProblems(page, { include, exclude: '#list' }), 'light').toEqual([]);
		expect(await ibmProblems(page, { include: 'aside' }), 'light').toEqual([]);
		await reader.look('dark', 390);
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(22, 22, 20)');
		expect(await axeProblems(page, { include: 'main', rules: OF_THE_LOOK }), 'dark').toEqual([]);
		expect(await misfits(page)).toEqual([]);
	});
}

const OTHER_PAGES = [
	{ name: 'the table of statements', path: 'uk/story/belgorod-kharkiv-2023/statements/' },
	{ name: 'the page for stories from elsewhere', path: 'ru/open/' },
	{ name: 'an embedded story', path: 'embed/belgorod-kharkiv-2023/' },
	{ name: 'a page that is not there', path: 'nowhere' }
] as const;

for (const { name, path } of OTHER_PAGES) {
	test(`the checkers find nothing on ${name}`, async ({ page, problems }) => {
		if (path === 'nowhere') problems.expect(/404|Not found/);
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		await page.setViewportSize({ width: 1280, height: 900 });
		expect.soft(await axeProblems(page), 'axe').toEqual([]);
		expect.soft(await ibmProblems(page), 'IBM').toEqual([]);
		expect.soft(await misfits(page), 'wide').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 320, height: 844 });
		expect.soft(await axeProblems(page, { rules: OF_THE_LOOK }), 'dark').toEqual([]);
		expect.soft(await misfits(page), 'narrow').toEqual([]);
	});
}
