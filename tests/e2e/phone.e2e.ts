import { expect, test } from './reader-test.ts';
import type { Reader } from './reader.ts';
import { IN_ORDER, STORY, TOTAL, statement, titleOf, wordsOf } from './story.ts';

const expectNoSidewaysScrolling = async ({ page }: Reader): Promise<void> => {
	const { scrollWidth, clientWidth, wide } = await page.evaluate(() => {
		const root = document.documentElement;
		const over = (one: Element): boolean => {
			const { right, width, height } = one.getBoundingClientRect();
			if (width <= 1 || height <= 1 || right <= root.clientWidth + 1) return false;
			// Words for screen readers alone are clipped away.
			for (let up: Element | null = one; up; up = up.parentElement) {
				if (getComputedStyle(up).clipPath !== 'none') return false;
			}
			return true;
		};
		return {
			scrollWidth: root.scrollWidth,
			clientWidth: root.clientWidth,
			wide: [...document.querySelectorAll('main *')]
				.filter(over)
				.map((one) => one.outerHTML.slice(0, 90))
		};
	});
	expect(wide, 'nothing stands out to the right').toEqual([]);
	expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
};

/** Whether an element stands inside the part of the window that a sheet leaves free. */
const isOnScreen = (reader: Reader, id: string) =>
	reader.page.locator(`#${id}`).evaluate((one) => {
		const { top } = one.getBoundingClientRect();
		const sheet = document.querySelector('aside')?.getBoundingClientRect().top ?? innerHeight;
		return top >= 0 && top < sheet;
	});

for (const width of [320, 390]) {
	test(`at ${width} px the list is the timeline and fits`, async ({ reader, page }) => {
		await page.setViewportSize({ width, height: 844 });
		await reader.open();
		await expect(reader.stage).toBeHidden();
		await expect(reader.list.getByRole('heading', { level: 3 })).toHaveText(IN_ORDER.map(titleOf));
		expect(await reader.statementsIn(reader.list)).toHaveLength(TOTAL);
		await expectNoSidewaysScrolling(reader);
		for (const target of ['event-belgorod-strike', 'statement-gladkov-damage']) {
			await reader.list.locator(`a[href="#${target}"]`).first().click();
			await expect(reader.panel).toHaveAccessibleName(/Event|Statement/);
			await expectNoSidewaysScrolling(reader);
			await reader.panel.getByRole('button', { name: /^Close/ }).click();
		}
	});
}

test('the panel rises as a sheet, and closing it leads back', async ({ reader, page }) => {
	await reader.open();
	const link = reader.list.locator('a[href="#statement-source-blame"]');
	await link.tap();
	await expect(reader.panel).toHaveAccessibleName('Statement');
	await expect(reader.panel.locator('blockquote')).toHaveText(wordsOf(statement('source-blame')));
	const sheet = await reader.panel.boundingBox();
	expect((sheet?.y ?? 0) + (sheet?.height ?? 0), 'at the foot').toBeCloseTo(844, 0);
	expect(sheet?.y, 'leaves the list to be seen').toBeGreaterThan(200);
	await expect.poll(() => isOnScreen(reader, 'statement-source-blame')).toBe(true);
	await expect(reader.panel.getByRole('heading', { level: 2 })).toBeFocused();
	await reader.panel.getByRole('button', { name: /^Close/ }).tap();
	await expect(reader.panel).toHaveAccessibleName('The story in brief');
	await expect(link).toBeFocused();

	await link.press('Enter');
	await expect(reader.panel).toHaveAccessibleName('Statement');
	await page.keyboard.press('Escape');
	await expect(link).toBeFocused();
});

test('the sheet leads from statement to event to statement, and the list follows', async ({
	reader
}) => {
	await reader.open('?quote=russia-terror-attack');
	const handle = await reader.panel.getByRole('slider').boundingBox();
	expect(handle?.y, 'at the upper edge').toBeCloseTo(
		((await reader.panel.boundingBox())?.y ?? 0) + 1,
		0
	);
	await expect.poll(() => isOnScreen(reader, 'statement-russia-terror-attack')).toBe(true);
	await reader.panel.getByRole('button', { name: titleOf('belgorod-strike') }).tap();
	await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(
		titleOf('belgorod-strike')
	);
	await expect.poll(() => isOnScreen(reader, 'event-belgorod-strike')).toBe(true);
	await reader.panel.locator('[data-statement="gladkov-child"] blockquote button').tap();
	await expect.poll(() => isOnScreen(reader, 'statement-gladkov-child')).toBe(true);
	await reader.panel.locator('cite').getByRole('button').tap();
	await expect(reader.panel).toHaveAccessibleName('Speaker');
	await expect(reader.page).toHaveURL(/speaker=gladkov/);
});

test('the last statement can be scrolled out from under the sheet', async ({ reader }) => {
	const last = STORY.statements.at(-1)?.id ?? '';
	await reader.open(`?quote=${last}`);
	await reader.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	const bottom = await reader.list
		.locator(`#statement-${last}`)
		.evaluate((one) => one.getBoundingClientRect().bottom);
	expect(bottom).toBeLessThan((await reader.panel.boundingBox())?.y ?? 0);
});

test('filter and search work', async ({ reader, page }) => {
	await reader.open();
	await page.getByRole('button', { name: 'All sides' }).tap();
	const menu = page.getByRole('group', { name: 'What is shown' });
	await expect(menu).toBeVisible();
	await menu.getByRole('button', { name: 'Quotes only' }).tap();
	await expect(reader.count).toContainText(`7 of ${TOTAL}`);
	const box = await menu.boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
	await page.keyboard.press('Escape');
	await reader.search.fill('child');
	await expect(reader.count).toContainText(`1 of ${TOTAL}`);
	expect(await reader.statementsIn(reader.list)).toEqual(['gladkov-child']);
	await expect(reader.list.locator('mark').first()).toHaveText(/^child$/i);
	await page.getByRole('button', { name: 'Show all' }).tap();
	await expect(reader.count).toContainText(`${TOTAL} of ${TOTAL}`);
	await expectNoSidewaysScrolling(reader);
});

test('back closes the sheet', async ({ reader, page }) => {
	await reader.open();
	await reader.list.locator('a[href="#event-kharkiv-strike"]').first().tap();
	await expect(reader.panel).toHaveAccessibleName('Event');
	await page.goBack();
	await expect(reader.panel).toHaveAccessibleName('The story in brief');
});
