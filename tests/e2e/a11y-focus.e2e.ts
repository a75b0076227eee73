import { A11yPage } from './a11y-page.ts';
import { ownContrast } from './own-contrast.ts';
import { expect, test } from './reader-test.ts';
import { titleOf } from './story.ts';

for (const theme of ['light', 'dark', 'forced'] as const) {
	test(`every ring is at least 2 px wide and stands out 3:1, ${theme}`, async ({ page }) => {
		const reader = new A11yPage(page, 'uk');
		await reader.look(theme, 1280);
		await reader.open('?event=belgorod-strike');
		const seen = new Set<string>();
		const faults: string[] = [];
		for (let i = 0; i < 45; i += 1) {
			await page.keyboard.press('Tab');
			const { name, width } = await page.evaluate(() => {
				document.querySelector('[data-focused]')?.removeAttribute('data-focused');
				const one = document.activeElement;
				if (!(one instanceof HTMLElement)) return { name: '', width: 0 };
				one.dataset.focused = '';
				const { outlineStyle, outlineWidth } = getComputedStyle(one);
				return {
					name: one.ariaLabel ?? one.textContent.trim().slice(0, 40),
					width: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
				};
			});
			if (name === '' || seen.has(name)) continue;
			seen.add(name);
			const contrast = await ownContrast(page, '[data-focused]', 'outlineColor');
			if (width < 2 || contrast < 3) faults.push(`${name}: ${width} px, ${contrast.toFixed(2)}`);
		}
		expect(seen.size).toBeGreaterThan(25);
		expect(faults).toEqual([]);
	});
}

test('the skip link comes first, is seen with the focus, and leads past the stage', async ({
	page
}) => {
	const reader = new A11yPage(page, 'ru');
	await reader.open();
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: reader.words.site.skip });
	await expect(skip).toBeFocused();
	await expect
		.poll(() => skip.evaluate((one) => one.getBoundingClientRect().top))
		.toBeGreaterThanOrEqual(0);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('#list') !== null)).toBe(true);
});

test('the focus stays on its event while the stage is zoomed, resized and drawn anew', async ({
	reader,
	page
}) => {
	await reader.open();
	await reader.stop('event', 'belgorod-strike').focus();
	const expectThere = async (after: string): Promise<void> => {
		await reader.settled();
		expect(await reader.focused(), after).toBe('event:belgorod-strike');
	};
	for (const key of ['+', '+', '-', '0']) {
		await page.keyboard.press(key);
		await expectThere(key);
	}
	for (const width of [1000, 800, 1600]) {
		await page.setViewportSize({ width, height: 900 });
		await expectThere(`${width} px`);
	}
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectThere('another theme');
});

test('a filter leaves the focus on the event whose statement it hides', async ({
	reader,
	page
}) => {
	await reader.open();
	await reader.stop('statement', 'gladkov-child').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'All sides' }).click();
	await page
		.getByRole('checkbox', { name: /^Russia/ })
		.first()
		.uncheck();
	await page.keyboard.press('Escape');
	await reader.settled();
	await reader.stage.locator('[tabindex="0"]').focus();
	expect(await reader.focused()).toBe('event:belgorod-strike');
	await expect(reader.stage.locator('[tabindex="0"]')).toHaveAccessibleName(
		new RegExp(titleOf('belgorod-strike'))
	);
});

test('Esc leads from every dialog back to what opened it', async ({ page }) => {
	const reader = new A11yPage(page, 'uk');
	await page.setViewportSize({ width: 1280, height: 900 });
	await reader.open();
	const { controls, stage } = reader.words;
	const openers = [
		reader.button(stage.keys.button),
		reader.button(controls.saveImage.name),
		reader.button(controls.share.name)
	];
	for (const opener of openers) {
		await opener.press('Enter');
		await expect(reader.dialog).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(reader.dialog).toHaveCount(0);
		await expect(opener).toBeFocused();
	}
	const filter = page.locator('[popovertarget="story-filter"]');
	await filter.press('Enter');
	await expect(page.locator('#story-filter input').first()).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Escape');
	await expect(page.locator('#story-filter')).toBeHidden();
	await expect(filter).toBeFocused();
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('main controls are at least 44 px', async ({ page }) => {
		const reader = new A11yPage(page, 'ru');
		await reader.open();
		const measured: string[] = [];
		const measure = async (selector: string): Promise<void> => {
			const all = await page.locator(selector).evaluateAll((all) =>
				all
					.filter((one) => one.checkVisibility())
					.map((one) => {
						const { width, height } = one.getBoundingClientRect();
						return { name: one.ariaLabel ?? one.textContent, width, height };
					})
			);
			for (const { name, width, height } of all) {
				measured.push(name);
				expect.soft(Math.min(width, height), name).toBeGreaterThanOrEqual(43.99);
			}
		};
		await measure('.toolbar :is(button, a, input), header nav a');
		await reader.show('event');
		await measure('aside .close');
		await reader.show('image');
		await measure('dialog[open] :is(header, footer) button');
		await reader.show('share');
		await measure('dialog[open] header button, dialog[open] .control');
		expect(measured.length).toBeGreaterThan(15);
	});
});

test('who wants less motion sees none', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const reader = new A11yPage(page, 'en');
	await reader.open();
	const moving = await page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((one) => {
				const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
				const lasts = [transitionDuration, animationDuration].some((text) =>
					text.split(',').some((part) => Number.parseFloat(part) > 0)
				);
				return lasts || scrollBehavior === 'smooth';
			})
			.map((one) => one.outerHTML.slice(0, 90))
	);
	expect(moving).toEqual([]);
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
