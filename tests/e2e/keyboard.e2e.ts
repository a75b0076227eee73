import { expect, test } from './reader-test.ts';
import type { Reader } from './reader.ts';
import { IN_ORDER, STORY, TOTAL, about, statement, titleOf } from './story.ts';

/** Puts the keyboard on the stage by Tab alone; tells the button that it came to. */
const enterStage = async (reader: Reader): Promise<string | null> => {
	await reader.page.getByRole('link', { name: 'Русский' }).focus();
	await reader.page.keyboard.press('Tab');
	return reader.focused();
};

const press = async (reader: Reader, key: string, expected: string): Promise<void> => {
	await reader.page.keyboard.press(key);
	await expect.poll(() => reader.focused(), { message: `after ${key}` }).toBe(expected);
};

const nameOf = async (reader: Reader): Promise<string> =>
	reader.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('the stage is one Tab stop', async ({ reader, page }) => {
	await reader.open();
	expect(await enterStage(reader)).toBe('event:war-begins');
	await expect(reader.stage.locator('[tabindex="0"]')).toHaveCount(1);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Previous event' })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	expect(await reader.focused()).toBe('event:war-begins');
	await press(reader, 'ArrowRight', 'event:belgorod-shelling');
	await page.keyboard.press('Shift+Tab');
	await expect(page.getByRole('link', { name: 'Русский' })).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await reader.focused(), 'where it was').toBe('event:belgorod-shelling');
});

for (const { at, query } of [
	{ at: 'the whole story', query: '' },
	{ at: 'a window with one event', query: '?from=2022-01-01T00:00Z&to=2022-12-31T00:00Z' },
	{ at: 'the true scale, where events crowd', query: '?scale=true' }
]) {
	test(`arrows visit every event in the order of time, from ${at}`, async ({ reader, page }) => {
		await reader.open(query);
		await enterStage(reader);
		await page.keyboard.press('Home');
		await expect.poll(() => reader.focused()).toBe(`event:${IN_ORDER[0]}`);
		const visited = [await nameOf(reader)];
		for (const id of IN_ORDER.slice(1)) {
			await press(reader, 'ArrowRight', `event:${id}`);
			visited.push(await nameOf(reader));
		}
		visited.forEach((name, i) => {
			expect(name).toContain(titleOf(IN_ORDER[i] ?? ''));
			expect(name).toContain(`event ${i + 1} of ${STORY.events.length}`);
		});
		const dates = IN_ORDER.map((id) => {
			const edtf = STORY.events.find((event) => event.id === id)?.when.edtf ?? '';
			return /\d[\d-]*/.exec(edtf)?.[0] ?? '';
		});
		expect([...dates].sort(), 'in the order of the file’s own dates').toEqual(dates);
		await page.keyboard.press('ArrowRight');
		expect(await reader.focused(), 'the end').toBe(`event:${IN_ORDER.at(-1) ?? ''}`);
		for (const id of IN_ORDER.toReversed().slice(1))
			await press(reader, 'ArrowLeft', `event:${id}`);
		await press(reader, 'End', `event:${IN_ORDER.at(-1) ?? ''}`);
		await press(reader, 'Home', `event:${IN_ORDER[0]}`);
		await expect(reader.panel, 'nothing is selected by it').toHaveAccessibleName(
			'The story in brief'
		);
	});
}

test('up and down lead from the line through both lanes', async ({ reader, page }) => {
	await reader.open();
	await enterStage(reader);
	for (const id of IN_ORDER.slice(1, 4)) await press(reader, 'ArrowRight', `event:${id}`);
	const walk = async (key: string): Promise<string[]> => {
		const visited: string[] = [];
		for (let before = await reader.focused(); ;) {
			await page.keyboard.press(key);
			await reader.settled();
			const now = await reader.focused();
			if (now === before || now === null) return visited;
			visited.push(now);
			before = now;
		}
	};
	const side = (key: string) => {
		const said = statement(key.replace('statement:', ''));
		return STORY.speakers.find(({ id }) => id === said.speaker)?.side;
	};
	const up = await walk('ArrowUp');
	expect(new Set(up.map(side))).toEqual(new Set(['russia']));
	await press(reader, 'ArrowDown', up.at(-2) ?? '');
	for (const key of up.slice(0, -2).toReversed()) await press(reader, 'ArrowDown', key);
	await press(reader, 'ArrowDown', 'event:belgorod-strike');
	const down = await walk('ArrowDown');
	expect(new Set(down.map(side))).toEqual(new Set(['ukraine', 'reporter']));
	const hanging = about('belgorod-strike').filter(
		(id) => statement(id).about[0] === 'belgorod-strike'
	);
	expect([...up, ...down].sort()).toEqual(hanging.map((id) => `statement:${id}`).sort());
});

test('Enter opens what one is on, Esc leads back to where one was', async ({ reader, page }) => {
	await reader.open();
	await enterStage(reader);
	await press(reader, 'End', 'event:kharkiv-strike');
	await page.keyboard.press('Enter');
	await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(
		titleOf('kharkiv-strike')
	);
	expect(await reader.focused()).toBe('event:kharkiv-strike');
	await press(reader, 'ArrowUp', 'statement:russia-terror-attack');
	await page.keyboard.press('Enter');
	await expect(reader.panel).toHaveAccessibleName('Statement');
	await page.keyboard.press('Escape');
	await expect(reader.panel).toHaveAccessibleName('The story in brief');
	expect(await reader.focused()).toBe('statement:russia-terror-attack');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('link', { name: 'Русский' })).toBeFocused();
});

test('Esc in the panel closes it and leads back to the stage', async ({ reader, page }) => {
	await reader.open();
	await enterStage(reader);
	await press(reader, 'ArrowRight', 'event:belgorod-shelling');
	await page.keyboard.press('Enter');
	await reader.panel.locator('blockquote button').first().focus();
	await page.keyboard.press('Enter');
	await expect(reader.panel.getByRole('heading', { level: 2 })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(reader.panel).toHaveAccessibleName('The story in brief');
	await expect.poll(() => reader.focused()).toBe('event:belgorod-shelling');
});

test('a question mark shows the keys, Esc puts them away', async ({ reader, page }) => {
	await reader.open();
	await enterStage(reader);
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys on the timeline' });
	await expect(help).toBeVisible();
	await expect(help.getByRole('term')).toHaveCount(8);
	await expect(help.getByRole('button', { name: 'Close' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	expect(await reader.focused()).toBe('event:war-begins');
	await page.getByRole('button', { name: 'Keyboard keys' }).press('Enter');
	await expect(help).toBeVisible();
	await help.getByRole('button', { name: 'Close' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Keyboard keys' })).toBeFocused();
});

test('keys do nothing while the focus is elsewhere', async ({ reader, page }) => {
	await reader.open();
	const before = await reader.drawn();
	for (const name of ['Dark theme', 'Next event']) {
		await page.getByRole('button', { name }).focus();
		for (const key of ['ArrowRight', '+', '?', '0', 'Home']) await page.keyboard.press(key);
	}
	await reader.search.focus();
	await page.keyboard.type('?+');
	await expect(reader.search).toHaveValue('?+');
	await reader.search.fill('');
	await expect(reader.count).toContainText(`${TOTAL} of ${TOTAL}`);
	await reader.settled();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	expect(await reader.drawn()).toEqual(before);
	// What was typed is written once it has settled.
	await expect(page).toHaveURL((url) => url.search === '');
});

test('the live region says what has changed', async ({ reader, page }) => {
	await reader.open();
	await reader.stop('event', 'belgorod-strike').press('Enter');
	await expect(reader.live).toHaveText(
		'Selected: Missile strike on Belgorod, 30 December 2023, 14 statements'
	);
	await page.keyboard.press('Escape');
	await expect(reader.live).toHaveText('Nothing selected');
	await page.keyboard.press('+');
	await expect(reader.live).toHaveText(/^Showing .+, \d of 6 events$/);
	await page.keyboard.press('0');
	await expect(reader.live).toHaveText('Showing the whole story, 6 events');
	await page.getByRole('button', { name: 'True scale' }).press('Enter');
	await expect(reader.live).toHaveText('True scale');
	await reader.search.fill('cluster');
	await expect(reader.live).toHaveText('1 of 25 statements shown');
});
