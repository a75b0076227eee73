import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from './reader-test.ts';

/** The dialog as a person knows it. */
export class Exporter {
	readonly page: Page;
	readonly opener: Locator;
	readonly dialog: Locator;
	/** The picture that is previewed. */
	readonly picture: Locator;
	/** What the dialog says last. */
	readonly status: Locator;

	constructor(page: Page) {
		this.page = page;
		this.opener = page.getByRole('button', { name: 'Save image' });
		this.dialog = page.getByRole('dialog', { name: 'Save as an image' });
		this.picture = this.dialog.locator('svg[aria-labelledby^="export-preview"]');
		this.status = this.dialog.getByRole('status');
	}

	async open(): Promise<void> {
		await this.opener.click();
		await this.drawn();
	}

	/** Waits until the preview shows what is asked for. */
	async drawn(): Promise<void> {
		await expect(this.picture).toBeVisible({ timeout: 15_000 });
		await expect(this.dialog.locator('[aria-busy="false"]')).toBeVisible();
	}

	choose(name: string | RegExp): Promise<void> {
		return this.dialog.getByRole('radio', { name, exact: true }).check();
	}

	button(name: string): Locator {
		return this.dialog.getByRole('button', { name, exact: true });
	}

	/** Chooses a format, downloads, and gives the name and the bytes of the file. */
	async download(format: 'PNG' | 'SVG' | 'PDF'): Promise<{ name: string; bytes: Buffer }> {
		await this.choose(format);
		const coming = this.page.waitForEvent('download', { timeout: 20_000 });
		await this.button(`Download ${format}`).click();
		const download = await coming;
		return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
	}

	/** A picture of the preview, as text. */
	markup(): Promise<string> {
		return this.picture.evaluate((svg) => svg.outerHTML);
	}

	clipboard(): Promise<string> {
		return this.page.evaluate(() => navigator.clipboard.readText());
	}
}

/** Width and height out of the header of a PNG. */
export const pngSize = (bytes: Buffer): [number, number] => {
	expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

/** `test` with the reader’s page and its dialog for images. */
export const test = base.extend<{ exporter: Exporter }>({
	exporter: async ({ page }, use) => {
		await use(new Exporter(page));
	}
});
