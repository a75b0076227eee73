import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A file as a page is given it. */
export interface GivenFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** A story, or whatever else, as a file. */
export const jsonFile = (value: unknown, name = 'story.json'): GivenFile => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value, null, '\t'))
});

/** Drops a file on the page; tells whether the page took it. */
export const drop = (page: Page, { name, mimeType, buffer }: GivenFile): Promise<boolean> =>
	page.evaluate(
		([name, type, base64]) => {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([bytes], name, { type }));
			const options = { bubbles: true, cancelable: true, dataTransfer };
			return !document.body.dispatchEvent(new DragEvent('drop', options));
		},
		[name, mimeType, buffer.toString('base64')] as const
	);

/** The page for stories from elsewhere, as a person knows it. */
export class Opener {
	readonly page: Page;
	/** The bar over a stranger’s story. */
	readonly bar: Locator;
	readonly frame: FrameLocator;
	/** The title of the story in the frame. */
	readonly title: Locator;
	/** What is told of a file that is not opened. */
	readonly fault: Locator;

	constructor(page: Page) {
		this.page = page;
		this.bar = page.getByLabel('About this story');
		this.frame = page.frameLocator('iframe');
		this.title = this.frame.getByRole('heading', { level: 1 });
		this.fault = page.getByRole('dialog', { name: 'This can’t be opened' });
	}

	/** Opens the page with a query, and waits until it takes files. */
	async open(query = ''): Promise<void> {
		await this.page.goto(`open/${query}`);
		await expect(this.page.locator('dialog')).toBeAttached();
	}

	/** Chooses a file by the button of this name. */
	async choose(button: string, file: GivenFile): Promise<void> {
		const choosing = this.page.waitForEvent('filechooser');
		await this.page.getByRole('button', { name: button }).click();
		await (await choosing).setFiles(file);
	}

	/** The document in the frame, to look around in. */
	async inside(): Promise<Frame> {
		const element = await this.page.locator('iframe').elementHandle();
		const frame = await element.contentFrame();
		if (!frame) throw new Error('There is no frame.');
		return frame;
	}
}
