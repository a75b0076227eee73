import { expect, test } from './reader-test.ts';
import type { Reader } from './reader.ts';
import { STORY, TOTAL, nameOf, ofSide, saidBy, wordsOf } from './story.ts';

const openMenu = async ({ page }: Reader) => {
	await page.getByRole('button', { name: /sides$|only$|hidden$/ }).click();
	const menu = page.getByRole('group', { name: 'What is shown' });
	await expect(menu).toBeVisible();
	return menu;
};

/** What list, line of counts and stage have to show. */
const expectShown = async (reader: Reader, ids: readonly string[]): Promise<void> => {
	await expect(reader.count).toContainText(`${ids.length} of ${TOTAL} statements shown`);
	expect((await reader.statementsIn(reader.list)).sort(), 'in the list').toEqual([...ids].sort());
	const cards = Object.keys(await reader.dimmed('card'));
	expect(
		cards.filter((id) => !ids.includes(id)),
		'on the stage'
	).toEqual([]);
};

const ALL = STORY.statements.map(({ id }) => id);
const QUOTES = STORY.statements.flatMap(({ id, mode }) => (mode === 'quote' ? id : []));
const without = (hidden: readonly string[]) => ALL.filter((id) => !hidden.includes(id));

for (const { what, check, left, told, query } of [
	{
		what: 'a side',
		check: 'Ukraine',
		left: without(ofSide('ukraine')),
		told: 'Ukraine hidden',
		query: 'hide=ukraine'
	},
	{
		what: 'a speaker',
		check: nameOf('gladkov'),
		left: without(saidBy('gladkov')),
		told: 'Vyacheslav Gladkov hidden',
		query: 'mute=gladkov'
	},
	{
		what: 'a mode',
		check: 'Reported statements',
		left: STORY.statements.flatMap(({ id, mode }) => (mode === 'report' ? [] : id)),
		told: 'quotes and silences only',
		query: 'modes=quote,silence'
	}
]) {
	test(`${what} is hidden and shown again`, async ({ reader }) => {
		await reader.open();
		await expectShown(reader, ALL);
		const menu = await openMenu(reader);
		const box = menu.getByRole('checkbox', { name: new RegExp(`^${check}`) }).first();
		await box.click();
		await expect(box).not.toBeChecked();
		await expectShown(reader, left);
		await expect(reader.count).toContainText(told);
		await expect(reader.page).toHaveURL(new RegExp(`[?]${query}$`));
		await box.click();
		await expectShown(reader, ALL);
		await expect(reader.page).not.toHaveURL(/[?]/);
	});
}

test('quotes only, and everything again with one click', async ({ reader }) => {
	await reader.open();
	const menu = await openMenu(reader);
	const only = menu.getByRole('button', { name: 'Quotes only' });
	await only.click();
	await expect(only).toHaveAttribute('aria-pressed', 'true');
	await expectShown(reader, QUOTES);
	await expect(reader.list.locator('[data-mode="report"], [data-mode="silence"]')).toHaveCount(0);
	await reader.page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
	await expect(reader.page.getByRole('button', { name: 'Quotes only' })).toBeFocused();
	await reader.page.getByRole('button', { name: 'Show all' }).click();
	await expectShown(reader, ALL);
});

test('a side that is hidden takes its speakers along', async ({ reader }) => {
	await reader.open('?hide=russia');
	const menu = await openMenu(reader);
	await expect(menu.getByRole('checkbox', { name: /^Vyacheslav Gladkov/ })).toBeDisabled();
	await menu.getByRole('checkbox', { name: /^Ukraine/ }).click();
	await expectShown(reader, ofSide('reporter'));
});

test('what a filter hides of an event is counted in its panel', async ({ reader }) => {
	await reader.open('?event=belgorod-strike&modes=quote');
	const hits = await reader.statementsIn(reader.panel);
	expect(hits.length).toBeGreaterThan(3);
	expect(hits.every((id) => QUOTES.includes(id))).toBe(true);
	await expect(reader.panel).toContainText(`${14 - hits.length} hidden by the filter`);
});

test('a search marks its hits on the stage, in the panel and in the list', async ({ reader }) => {
	await reader.open();
	await reader.search.fill('cluster');
	await expect(reader.panel).toHaveAccessibleName('Found');
	await expectShown(reader, ['nebenzya-cluster']);
	expect(await reader.statementsIn(reader.panel)).toEqual(['nebenzya-cluster']);
	for (const part of [reader.panel, reader.list]) {
		await expect(part.locator('mark').first()).toHaveText(/^cluster$/i);
	}
	// A hit on the stage is a ground behind the letters, in the colour that the list marks with.
	const card = reader.figure.locator('[data-card="nebenzya-cluster"]');
	const ground = await reader.list
		.locator('mark')
		.first()
		.evaluate((mark) => getComputedStyle(mark).backgroundColor);
	const fills = await card
		.locator('rect')
		.evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
	expect(fills).toContain(ground);
	await reader.panel.locator('blockquote button').click();
	await expect(reader.panel).toHaveAccessibleName('Statement');
	await expect(reader.panel.locator('blockquote mark')).toHaveText(/^cluster$/i);
	await reader.page.getByRole('button', { name: 'Clear the search' }).click();
	await expect(reader.search).toBeFocused();
	await expectShown(reader, ALL);
	await expect(reader.page.locator('mark')).toHaveCount(0);
});

for (const { words, hits } of [
	{ words: 'Gladkov', hits: saidBy('gladkov') },
	{ words: 'GLADKOV', hits: saidBy('gladkov') },
	{ words: 'Ukrainska Pravda', hits: ['source-blame'] },
	{ words: 'regaining consciousness', hits: ['gladkov-wounded'] }
]) {
	test(`a search for “${words}” finds what it should`, async ({ reader }) => {
		await reader.open();
		await reader.search.fill(words);
		await expectShown(reader, hits);
		await reader.search.press('Escape');
		await expectShown(reader, ALL);
	});
}

test('an empty result says what to relax, and relaxing works', async ({ reader }) => {
	await reader.open('?hide=russia&q=consciousness');
	await expect(reader.count).toContainText(`0 of ${TOTAL} statements shown`);
	await expect(reader.page.getByText('Nothing matches.')).toBeVisible();
	await expect(reader.list.locator('[data-statement]')).toHaveCount(0);
	const ways = reader.page.getByRole('main').locator('.relax').getByRole('button');
	await expect(ways).toHaveText([
		/^Russia hidden \(1\)$/,
		/^words “consciousness” \(9\)$/,
		/^every filter \(25\)$/
	]);
	await ways.first().click();
	await expectShown(reader, ['gladkov-wounded']);
	await expect(reader.page).toHaveURL(/[?]q=consciousness$/);
	await expect(ways).toHaveCount(0);
});

test('no search finds anything for words that nobody says', async ({ reader }) => {
	await reader.open();
	await reader.search.fill('zeppelin');
	await expect(reader.page.getByText('Nothing matches.')).toBeVisible();
	await reader.page.getByRole('button', { name: /^words “zeppelin”/ }).click();
	await expectShown(reader, ALL);
	const [first] = STORY.statements;
	await expect(reader.list.locator('blockquote').first()).toHaveText(first ? wordsOf(first) : '');
});
