import { A11yPage } from './a11y-page.ts';
import { expect, test } from './reader-test.ts';

test.use({ forcedColors: 'active' });

/** The system's colours as the browser has them. */
const SYSTEM = ['Canvas', 'CanvasText', 'GrayText', 'Highlight'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the stage is drawn in the system’s colours, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, forcedColors: 'active' });
		const reader = new A11yPage(page, 'en');
		await page.setViewportSize({ width: 1280, height: 900 });
		await reader.open('?event=belgorod-strike&q=air');
		await reader.settled();
		const { alien, faint, texts } = await page.evaluate((names) => {
			const probe = document.createElement('i');
			probe.style.forcedColorAdjust = 'none';
			document.body.append(probe);
			const system = new Set(
				names.map((name) => {
					probe.style.color = name;
					return getComputedStyle(probe).color;
				})
			);
			const all = [
				...document.querySelectorAll('.stage > svg :is(text, rect, path, circle, line)')
			];
			const known = (paint: string): boolean =>
				paint === 'none' || paint.startsWith('url') || system.has(paint);
			return {
				alien: all
					.filter((one) => {
						const { fill, stroke } = getComputedStyle(one);
						const isDrawn = one.tagName !== 'line';
						return (isDrawn && !known(fill)) || !known(stroke);
					})
					.map((one) => one.outerHTML.slice(0, 120)),
				faint: all.filter((one) => Number(getComputedStyle(one.parentElement ?? one).opacity) < 1)
					.length,
				texts: all.filter(({ tagName }) => tagName === 'text').length
			};
		}, SYSTEM);
		expect(texts).toBeGreaterThan(20);
		expect(alien).toEqual([]);
		expect(faint, 'half a colour').toBe(0);
		await expect(page.locator('.stage [data-key="event:belgorod-strike"]')).toHaveCSS(
			'outline-style',
			'solid'
		);
	});
}

test('what is pressed, chosen and focused is told by more than a colour of ours', async ({
	page
}) => {
	const reader = new A11yPage(page, 'en');
	await page.setViewportSize({ width: 1280, height: 900 });
	await reader.open();
	const ground = (pressed: boolean): Promise<string> =>
		page
			.locator(`.switch [aria-pressed="${String(pressed)}"]`)
			.first()
			.evaluate((one) => getComputedStyle(one).backgroundColor);
	expect(await ground(true)).not.toBe(await ground(false));
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const ring = await page.evaluate(() => {
		const { outlineStyle, outlineWidth } = getComputedStyle(
			document.activeElement ?? document.body
		);
		return [outlineStyle, Number.parseFloat(outlineWidth)];
	});
	expect(ring[0]).toBe('solid');
	expect(ring[1]).toBeGreaterThanOrEqual(2);
});
