import { expect, test } from './reader-test.ts';
import type { Reader } from './reader.ts';

const GROUNDS = { light: 'rgb(250, 249, 245)', dark: 'rgb(22, 22, 20)' } as const;
const FIGURE = { light: '#faf9f5', dark: '#161614' } as const;

const expectTheme = async (reader: Reader, theme: 'light' | 'dark'): Promise<void> => {
	await expect(reader.page.locator('body')).toHaveCSS('background-color', GROUNDS[theme]);
	await expect(reader.figure.locator('rect').first()).toHaveAttribute('fill', FIGURE[theme]);
	await expect(reader.page.getByRole('button', { name: 'Dark theme' })).toHaveAttribute(
		'aria-pressed',
		String(theme === 'dark')
	);
};

for (const { system, stored, query, theme } of [
	{ system: 'light', stored: null, query: '', theme: 'light' },
	{ system: 'dark', stored: null, query: '', theme: 'dark' },
	{ system: 'dark', stored: 'light', query: '', theme: 'light' },
	{ system: 'light', stored: 'dark', query: '', theme: 'dark' },
	{ system: 'light', stored: null, query: '?theme=dark', theme: 'dark' },
	{ system: 'dark', stored: 'dark', query: '?theme=light', theme: 'light' }
] as const) {
	const given = [`system ${system}`, `remembered ${stored ?? 'none'}`, `address “${query}”`];
	test(`${given.join(', ')}: ${theme}`, async ({ reader, page }) => {
		await page.emulateMedia({ colorScheme: system });
		await page.addInitScript((theme) => {
			// Firefox runs this on the blank page before it too, which has no storage.
			if (theme && isSecureContext) localStorage.setItem('onrecord-theme', theme);
		}, stored);
		await reader.open(query);
		await expectTheme(reader, theme);
	});
}

test('what the switch chooses is remembered, and stands in the address', async ({
	reader,
	page,
	context
}) => {
	await reader.open();
	await page.getByRole('button', { name: 'Dark theme' }).click();
	await expectTheme(reader, 'dark');
	await expect(page).toHaveURL(/[?]theme=dark$/);
	await page.reload();
	await expectTheme(reader, 'dark');
	const other = await context.newPage();
	await other.goto(page.url().replace(/[?].*/, ''));
	await expect(other.locator('body')).toHaveCSS('background-color', GROUNDS.dark);
	await page.bringToFront();
	await page.getByRole('button', { name: 'Dark theme' }).click();
	await expectTheme(reader, 'light');
	await page.reload();
	await expectTheme(reader, 'light');
});

test('the page follows the system while it is open', async ({ reader, page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await reader.open();
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectTheme(reader, 'dark');
});

test('a remembered theme is there from the first paint on', async ({ reader, page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.addInitScript(() => {
		// Firefox runs this on the blank page before it too, which has no storage.
		if (!isSecureContext) return;
		localStorage.setItem('onrecord-theme', 'dark');
		const grounds = new Set<string>();
		Object.assign(window, { grounds });
		const look = (): void => {
			// Nothing is painted before these have come; Firefox lets scripts draw frames all the same.
			const sheets = [
				...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([disabled])')
			];
			const bodies = sheets.every(({ sheet }) => sheet)
				? document.getElementsByTagName('body')
				: [];
			for (const body of bodies) grounds.add(getComputedStyle(body).backgroundColor);
			requestAnimationFrame(look);
		};
		look();
	});
	await reader.open();
	const seen = await page.evaluate(() => [
		...(window as unknown as { grounds: Set<string> }).grounds
	]);
	expect(seen).toEqual([GROUNDS.dark]);
});
