import { expect, test } from './reader-test.ts';
import type { Reader } from './reader.ts';
import { IN_ORDER, titleOf } from './story.ts';

const MINUTE = 60_000;

/** Drags with the mouse along the strip. */
const drag = async ({ page }: Reader, y: number, from: number, to: number): Promise<void> => {
	await page.mouse.move(from, y);
	await page.mouse.down();
	await page.mouse.move((from + to) / 2, y, { steps: 3 });
	await page.mouse.move(to, y, { steps: 3 });
	await page.mouse.up();
};

const boxOf = async (reader: Reader) => {
	const box = await reader.slider.boundingBox();
	if (!box) throw new Error('There is no window on the strip');
	return { ...box, right: box.x + box.width, middle: box.x + box.width / 2, y: box.y + 18 };
};

/** A window as `[start, length]`, in minutes. */
const measured = (window: [number, number] | null): [number, number] =>
	window ? [window[0] / MINUTE, (window[1] - window[0]) / MINUTE] : [0, 0];

test.describe('the window on the strip', () => {
	const YEAR = '?scale=true&from=2022-10-01T00:00Z&to=2023-04-01T00:00Z';

	test('is moved by a drag', async ({ reader }) => {
		await reader.open(YEAR);
		const [before, at] = [reader.window(), await boxOf(reader)];
		await drag(reader, at.y, at.middle, at.middle + 90);
		const after = await reader.windowAfter(before);
		expect(measured(after)[0]).toBeGreaterThan(measured(before)[0]);
		expect(Math.abs(measured(after)[1] - measured(before)[1])).toBeLessThanOrEqual(2);
		expect((await boxOf(reader)).x).toBeCloseTo(at.x + 90, 0);
	});

	for (const { end, kept } of [
		{ end: 'start', kept: 1 },
		{ end: 'end', kept: 0 }
	] as const) {
		test(`is resized by its ${end}`, async ({ reader }) => {
			await reader.open(YEAR);
			const [before, at] = [reader.window(), await boxOf(reader)];
			const from = end === 'start' ? at.x - 3 : at.right + 3;
			await drag(reader, at.y, from, from + (end === 'start' ? 40 : -40));
			// The address may be written before the drag is over.
			await expect
				.poll(() => measured(reader.window())[1])
				.toBeLessThan(measured(before)[1] * 0.95);
			const after = reader.window();
			const moved = Math.abs((after?.[kept] ?? 0) - (before?.[kept] ?? 0));
			expect(moved, 'the other end stays').toBeLessThanOrEqual(2 * MINUTE);
		});
	}

	test('is drawn anew beside it and inside the whole story', async ({ reader }) => {
		await reader.open('?scale=true');
		const whole = await boxOf(reader);
		await drag(reader, whole.y, whole.x + 100, whole.x + 300);
		await reader.windowAfter(null);
		const drawn = await boxOf(reader);
		expect(drawn.x).toBeCloseTo(whole.x + 100, 0);
		expect(drawn.right).toBeCloseTo(whole.x + 300, 0);
		await drag(reader, whole.y, drawn.right + 200, drawn.right + 120);
		await expect.poll(async () => (await boxOf(reader)).x).toBeCloseTo(drawn.right + 120, 0);
		expect((await boxOf(reader)).right).toBeCloseTo(drawn.right + 200, 0);
	});

	test('jumps to where one clicks', async ({ reader }) => {
		await reader.open(YEAR);
		const [before, at] = [reader.window(), await boxOf(reader)];
		await reader.page.mouse.click(at.right + 120, at.y);
		const after = await reader.windowAfter(before);
		expect((await boxOf(reader)).middle).toBeCloseTo(at.right + 120, 0);
		expect(Math.abs(measured(after)[1] - measured(before)[1])).toBeLessThanOrEqual(2);
	});

	test('is moved and resized by keys, and says where it is', async ({ reader }) => {
		await reader.open(YEAR);
		await reader.slider.focus();
		const said = await reader.slider.getAttribute('aria-valuetext');
		expect(said).toMatch(/^1 Oct\w* 2022 to 1 Apr\w* 2023$/);
		let before = reader.window();
		const press = async (key: string) => {
			await reader.page.keyboard.press(key);
			const after = await reader.windowAfter(before);
			const change = [
				measured(after)[0] - measured(before)[0],
				measured(after)[1] - measured(before)[1]
			] as const;
			before = after;
			return change;
		};
		const [later, same] = await press('ArrowRight');
		expect(later).toBeGreaterThan(0);
		expect(Math.abs(same)).toBeLessThanOrEqual(2);
		await expect(reader.slider).not.toHaveAttribute('aria-valuetext', said ?? '');
		expect((await press('ArrowLeft'))[0]).toBeLessThan(0);
		expect((await press('Shift+ArrowRight'))[1]).toBeGreaterThan(0);
		expect((await press('Shift+ArrowLeft'))[1]).toBeLessThan(0);
		expect((await press('PageUp'))[0]).toBeGreaterThan(0);
		expect((await press('Home'))[0]).toBeLessThan(0);
		expect((await press('End'))[0]).toBeGreaterThan(0);
		await expect(reader.slider).toBeFocused();
	});
});

test('the steps lead through all events in the order of time and back', async ({ reader }) => {
	await reader.open('?from=2022-01-01T00:00Z&to=2022-12-31T00:00Z');
	const [previous, next] = ['Previous event', 'Next event'].map((name) =>
		reader.page.getByRole('button', { name, exact: true })
	);
	const heading = reader.panel.getByRole('heading', { level: 2 });
	const stage = await reader.stage.boundingBox();
	const stepTo = async (id: string, button = next) => {
		await button?.click();
		await expect(heading).toHaveText(titleOf(id));
		await reader.settled();
		const x = await reader.x(id);
		expect(x, `${id} is in the window`).toBeGreaterThan(stage?.x ?? Infinity);
		expect(x, `${id} is in the window`).toBeLessThan((stage?.x ?? 0) + (stage?.width ?? 0));
	};
	for (const id of IN_ORDER) await stepTo(id);
	await expect(next ?? heading).toHaveAttribute('aria-disabled', 'true');
	for (const id of IN_ORDER.toReversed().slice(1)) await stepTo(id, previous);
	await expect(previous ?? heading).toHaveAttribute('aria-disabled', 'true');
});

for (const { motion, gliding } of [
	{ motion: 'no-preference', gliding: true },
	{ motion: 'reduce', gliding: false }
] as const) {
	test(`with motion “${motion}” the window ${gliding ? 'glides' : 'jumps'}`, async ({ reader }) => {
		await reader.page.emulateMedia({ reducedMotion: motion });
		await reader.open();
		const places = await reader.page.evaluate(async () => {
			const seen = new Set<string>();
			const at = () =>
				document.querySelector<HTMLElement>('[data-key="event:belgorod-strike"]')?.style.translate;
			document.querySelector<HTMLElement>('[aria-label="Zoom in"]')?.click();
			while (!location.search.includes('from=')) {
				await new Promise(requestAnimationFrame);
				seen.add(at() ?? 'out of the window');
			}
			return seen.size;
		});
		if (gliding) expect(places).toBeGreaterThan(3);
		else expect(places).toBeLessThanOrEqual(2);
	});
}
