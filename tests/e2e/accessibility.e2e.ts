import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ownContrast } from './own-contrast.ts';
import { expect, test } from './reader-test.ts';
import type { Reader } from './reader.ts';

/** What axe cannot decide by itself and why it is right all the same: its rule, and what the target stands in. */
const ACCEPTED: readonly {
	readonly rule: string;
	readonly within: string;
	readonly reason: string;
}[] = [
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
	}
];

/**
 * What axe finds and what it cannot decide, but for what is accepted above or measured by
 * ourselves. Pseudo-elements are left out of the search for
 * a ground: ours are the line of the list and its nodes, which stand beside all letters.
 * @param exclude a part that another state has already shown.
 */
const problemsOf = async (page: Page, exclude?: string): Promise<string[]> => {
	// Axe knows `checks`, its types do not.
	const options = { checks: { 'color-contrast': { options: { ignorePseudo: true } } } };
	const axe = new AxeBuilder({ page }).options(options as object);
	const { violations, incomplete } = await (exclude ? axe.exclude(exclude) : axe).analyze();
	const list = (kind: string, results: typeof violations) =>
		results.flatMap(({ id, nodes }) =>
			nodes.map(({ target, any, all, none }) => ({
				rule: id,
				target: target.join(' '),
				text: `${kind}: ${id} at ${target.join(' ')} (${[...any, ...all, ...none][0]?.message ?? ''})`
			}))
		);
	const unsure = await page.evaluate(
		([found, accepted]) =>
			found.filter(
				({ rule, target }) =>
					!accepted.some(
						(one) => one.rule === rule && document.querySelector(target)?.closest(one.within)
					)
			),
		[list('incomplete', incomplete), ACCEPTED] as const
	);
	const left: string[] = [];
	for (const { rule, target, text } of unsure) {
		const measured = rule === 'color-contrast' ? await ownContrast(page, target) : 0;
		if (measured < 4.5) left.push(`${text}, ${measured.toFixed(2)}`);
	}
	return [...list('violation', violations).map(({ text }) => text), ...left];
};

const STATES: readonly {
	readonly state: string;
	readonly query: string;
	readonly prepare?: (reader: Reader) => Promise<void>;
	/** Left out, as it is the same as with nothing selected. */
	readonly exclude?: string;
	/** The stage with its keys is not displayed on a phone. */
	readonly wideOnly?: boolean;
}[] = [
	{ state: 'nothing selected', query: '' },
	{ state: 'an event selected', query: '?event=belgorod-strike' },
	{ state: 'a statement selected', query: '?quote=source-blame' },
	{ state: 'a speaker selected', query: '?speaker=gladkov', exclude: '#list' },
	{ state: 'hits marked', query: '?q=missile' },
	{ state: 'no hits and a notice', query: '?hide=russia&q=consciousness&scale=huge' },
	{
		state: 'the filter open',
		query: '?hide=ukraine',
		exclude: '#list',
		prepare: async ({ page }) => {
			await page.getByRole('button', { name: '1 hidden' }).click();
			const menu = page.getByRole('group', { name: 'What is shown' });
			await expect(menu.getByRole('checkbox').first()).toBeVisible();
		}
	},
	{
		state: 'the help with keys open',
		query: '',
		exclude: '#list',
		wideOnly: true,
		prepare: async ({ page }) => {
			await page.getByRole('button', { name: 'Keyboard keys' }).click();
			await expect(page.getByRole('dialog').getByRole('button')).toBeVisible();
		}
	}
];

// Axe reads every letter of the page, twice.
test.describe.configure({ timeout: 60_000 });

for (const { state, query, prepare, exclude, wideOnly } of STATES) {
	test(`axe finds nothing, light and dark: ${state}`, async ({ reader, page, viewport }) => {
		test.skip(wideOnly === true && (viewport?.width ?? 0) < 700, 'A phone shows no stage.');
		await page.emulateMedia({ colorScheme: 'light' });
		await reader.open(query);
		await prepare?.(reader);
		expect(await problemsOf(page, exclude), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(22, 22, 20)');
		await expect(page.getByRole('button', { name: 'Dark theme' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		expect(await problemsOf(page, exclude), 'dark').toEqual([]);
	});
}

test('axe finds nothing on a page that is not there', async ({ page, problems }) => {
	problems.expect(/404|Not found/);
	await page.goto('nowhere');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await problemsOf(page)).toEqual([]);
});
