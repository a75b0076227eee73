import { expect, test } from './reader-test.ts';
import type { Reader } from './reader.ts';

const WEEKEND = '?from=2023-12-29T00:00Z&to=2024-01-01T00:00Z';
const DAY = 86_400_000;

/** Opens the weekend of the strikes; tells where a node stands and a blank place right over the foot of the stage. */
const openWeekend = async (reader: Reader) => {
	await reader.open(WEEKEND);
	const stage = await reader.stage.boundingBox();
	if (!stage) throw new Error('There is no stage');
	return { x: await reader.x('belgorod-strike'), foot: stage.y + stage.height - 8, stage };
};

/** Turns the wheel at a place, with a key held down if one is given. */
const turn = async (
	{ page }: Reader,
	at: { readonly x: number; readonly y: number },
	by: readonly [number, number],
	key?: 'Shift' | 'Control'
): Promise<void> => {
	await page.mouse.move(at.x, at.y);
	if (key) await page.keyboard.down(key);
	await page.mouse.wheel(...by);
	if (key) await page.keyboard.up(key);
};

for (const { what, from } of [
	{ what: 'the blank', from: 'blank' },
	{ what: 'a card', from: 'card' }
] as const) {
	test(`a drag that begins on ${what} moves the window with the pointer`, async ({ reader }) => {
		const { x, foot } = await openWeekend(reader);
		const before = reader.window();
		const card = await reader.stop('statement', 'sources-toll').boundingBox();
		const start =
			from === 'card' ? { x: (card?.x ?? 0) + 30, y: (card?.y ?? 0) + 30 } : { x, y: foot };
		await reader.page.mouse.move(start.x, start.y);
		await reader.page.mouse.down();
		await reader.page.mouse.move(start.x + 60, start.y, { steps: 3 });
		await reader.page.mouse.move(start.x + 120, start.y, { steps: 3 });
		await reader.page.mouse.up();
		await reader.windowAfter(before);
		expect(await reader.x('belgorod-strike')).toBeCloseTo(x + 120, -0.5);
		await expect(reader.panel).toHaveAccessibleName('The story in brief');
	});
}

for (const { what, by, key } of [
	{ what: 'with Shift', by: [0, -120], key: 'Shift' },
	{ what: 'sideways', by: [-120, 0], key: undefined }
] as const) {
	test(`the wheel ${what} moves the window`, async ({ reader }) => {
		const { x, foot } = await openWeekend(reader);
		const before = reader.window();
		await turn(reader, { x, y: foot }, by, key);
		const after = await reader.windowAfter(before);
		expect(after?.[0]).toBeLessThan(before?.[0] ?? -Infinity);
		expect(await reader.x('belgorod-strike')).toBeGreaterThan(x + 50);
	});
}

test('the plain wheel scrolls the page and nothing else', async ({ reader }) => {
	const { x, foot } = await openWeekend(reader);
	await turn(reader, { x, y: foot - 200 }, [0, 150]);
	await expect.poll(() => reader.page.evaluate(() => scrollY)).toBeGreaterThan(100);
	await reader.settled();
	expect(await reader.x('belgorod-strike')).toBeCloseTo(x, 1);
});

test('the wheel with Ctrl zooms, and the time under the pointer stays there', async ({
	reader
}) => {
	const { foot } = await openWeekend(reader);
	for (const event of ['belgorod-strike', 'kharkiv-strike']) {
		const before = reader.window();
		const x = await reader.x(event);
		await turn(reader, { x, y: foot }, [0, -100], 'Control');
		const after = await reader.windowAfter(before);
		expect(Math.abs((await reader.x(event)) - x), event).toBeLessThan(1.5);
		expect((after?.[1] ?? 0) - (after?.[0] ?? 0)).toBeLessThan(
			(before?.[1] ?? 0) - (before?.[0] ?? 0)
		);
	}
	expect(await reader.page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('the wheel with Ctrl zooms out to the whole story and no further', async ({ reader }) => {
	const { x, foot } = await openWeekend(reader);
	for (let turns = 0; turns < 3; turns++) {
		await turn(reader, { x, y: foot }, [0, 400], 'Control');
	}
	await expect(reader.page).not.toHaveURL(/from=/);
	expect(await reader.page.evaluate(() => [visualViewport?.scale, scrollY])).toEqual([1, 0]);
});

test('a double click zooms in at the pointer', async ({ reader }) => {
	const { x, foot } = await openWeekend(reader);
	const before = reader.window();
	await reader.page.mouse.dblclick(x, foot);
	await reader.windowAfter(before);
	expect(Math.abs((await reader.x('belgorod-strike')) - x)).toBeLessThan(1.5);
	const [from = 0, to = 0] = reader.window() ?? [];
	expect(to - from).toBeLessThan(2 * DAY);
});

test('buttons zoom in, out and to the whole story', async ({ reader }) => {
	await reader.open();
	const [out, into, fit] = ['Zoom out', 'Zoom in', 'Show the whole story'].map((name) =>
		reader.page.getByRole('button', { name, exact: true })
	);
	if (!out || !into || !fit) throw new Error('A button is missing');
	await expect(out).toHaveAttribute('aria-disabled', 'true');
	await expect(fit).toHaveAttribute('aria-disabled', 'true');
	await into.click();
	const once = await reader.windowAfter(null);
	await expect(out).toHaveAttribute('aria-disabled', 'false');
	await into.click();
	const twice = await reader.windowAfter(once);
	expect(twice?.[0]).toBeGreaterThanOrEqual(once?.[0] ?? Infinity);
	expect(twice?.[1]).toBeLessThanOrEqual(once?.[1] ?? -Infinity);
	await out.click();
	await reader.windowAfter(twice);
	await fit.click();
	await expect(reader.page).not.toHaveURL(/from=/);
	await expect(fit).toBeFocused();
});

test('keys zoom in, out and to the whole story', async ({ reader }) => {
	await reader.open();
	await reader.stop('event', 'belgorod-strike').focus();
	const x = await reader.x('belgorod-strike');
	await reader.page.keyboard.press('+');
	const once = await reader.windowAfter(null);
	expect(Math.abs((await reader.x('belgorod-strike')) - x), 'stays in place').toBeLessThan(1.5);
	await reader.page.keyboard.press('+');
	const twice = await reader.windowAfter(once);
	await reader.page.keyboard.press('-');
	await reader.windowAfter(twice);
	await reader.page.keyboard.press('0');
	await expect(reader.page).not.toHaveURL(/from=/);
	await expect.poll(() => reader.focused()).toBe('event:belgorod-strike');
});

test('the scale switch keeps the window and draws equal times equally wide', async ({ reader }) => {
	await reader.open(WEEKEND);
	const gaps = async (): Promise<number[]> => {
		// The days of the axis; dates of events name the year as well.
		const days = reader.figure.locator('text').filter({ hasText: /^\d+ Dec$/ });
		const at = await days.evaluateAll((all) => all.map((one) => Number(one.getAttribute('x'))));
		return at.slice(1).map((x, i) => x - (at[i] ?? 0));
	};
	const uneven = await gaps();
	expect(uneven.length).toBeGreaterThan(0);
	await reader.page.getByRole('button', { name: 'True scale' }).click();
	await expect(reader.page).toHaveURL(/scale=true/);
	await reader.settled();
	expect(reader.window()).toEqual([Date.UTC(2023, 11, 29), Date.UTC(2024, 0, 1)]);
	const even = await gaps();
	expect(even.length).toBeGreaterThan(0);
	expect(Math.max(...even) - Math.min(...even)).toBeLessThanOrEqual(2);
	expect(even).not.toEqual(uneven);
	await reader.page.getByRole('button', { name: 'Story scale' }).click();
	await expect(reader.page).not.toHaveURL(/scale=/);
	await reader.settled();
	expect(await gaps()).toEqual(uneven);
});
