import type { Page } from '@playwright/test';

/** Moves the mouse wherever it was: the first sign that someone is here, at which the page fetches what comes late. */
export const giveSign = async (page: Page): Promise<void> => {
	await page.mouse.move(300, 300);
	await page.mouse.move(310, 306);
};
