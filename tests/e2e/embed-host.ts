import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';

/** A message as the page around heard it. */
export interface Heard {
	readonly origin: string;
	readonly data: unknown;
}

/** A page of somebody else, on another origin, that holds an embedded story; and what it hears. */
export class EmbedHost {
	readonly page: Page;
	/** The origin of the page around. */
	readonly origin: string;
	/** The element on that page. */
	readonly element: Locator;
	/** What stands in it. */
	readonly frame: FrameLocator;
	readonly stage: Locator;
	readonly panel: Locator;
	readonly #answer: (html: string) => void;

	constructor(page: Page, origin: string, answer: (html: string) => void) {
		this.page = page;
		this.origin = origin;
		this.element = page.locator('iframe[data-onrecord]').first();
		this.frame = page.frameLocator('iframe[data-onrecord] >> nth=0');
		this.stage = this.frame.getByRole('group', { name: 'Timeline', exact: true });
		this.panel = this.frame.getByRole('complementary');
		this.#answer = answer;
	}

	/** Opens the page around with this HTML in it, and waits until the story has told its height. */
	async open(html: string): Promise<void> {
		this.#answer(`<!doctype html>
			<html lang="en">
				<meta name="viewport" content="width=device-width" />
				<title>An article</title>
				<style>body { margin: 0 }</style>
				<script>
					window.heard = [];
					addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
				</script>
				<p>Words before it.</p>
				${html}
				<p>Words after it.</p>
			</html>`);
		await this.page.goto(this.origin);
		await expect.poll(() => this.heard(), { timeout: 15_000 }).not.toEqual([]);
	}

	/** Every message that has come to the page around. */
	heard(): Promise<readonly Heard[]> {
		return this.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
	}

	/** How high the page around has made the frame, in pixels. */
	height(): Promise<number> {
		return this.element.evaluate((frame) => frame.getBoundingClientRect().height);
	}

	/** How high the story in it stands. */
	async wanted(): Promise<number> {
		const height = await this.frame
			.locator('.embed')
			.evaluate((one) => one.getBoundingClientRect().height);
		return Math.ceil(height);
	}

	/** The address of what stands in the frame. */
	address(): Promise<string> {
		return this.frame.locator('html').evaluate(() => location.href);
	}

	/** The button of an event or a statement on the stage. */
	stop(kind: 'event' | 'statement', id: string): Locator {
		return this.stage.locator(`button[data-key="${kind}:${id}"]`);
	}

	/** Waits until messages that were sent before have come. */
	async delivered(): Promise<void> {
		await this.page.evaluate(
			() =>
				new Promise((done) => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = done;
					port2.postMessage(0);
				})
		);
		await this.frame
			.locator('html')
			.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
	}
}

const listen = (server: Server): Promise<number> =>
	new Promise((done) => {
		server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
	});

/**
 * Serves a page of somebody else, on an origin that is not the site's. A made-up host would be taken for one of the wide
 * web, and the browser keeps such pages from local ones.
 */
export const serveElsewhere = async (
	html: () => string
): Promise<{ readonly origin: string; readonly close: () => void }> => {
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html());
	});
	const origin = `http://127.0.0.1:${await listen(server)}`;
	const close = () => {
		server.close();
		server.closeAllConnections();
	};
	return { origin, close };
};

/** `test` with a page around, on an origin of its own; whatever a policy refuses anywhere fails it. */
export const test = base.extend<{ host: EmbedHost }>({
	contextOptions: { reducedMotion: 'reduce' },
	host: async ({ page, problems }, use) => {
		let html = '';
		const { origin, close } = await serveElsewhere(() => html);
		problems.expect(new RegExp(`^away: ${origin}/`));
		const refused: string[] = [];
		await page.exposeFunction('onrefused', (what: string) => refused.push(what));
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
				const { onrefused } = window as unknown as { onrefused: (what: string) => void };
				onrefused(`${effectiveDirective}: ${blockedURI}`);
			});
		});
		await use(new EmbedHost(page, origin, (next) => (html = next)));
		close();
		expect(refused).toEqual([]);
	}
});

export { expect };
