import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { STORY_PATH } from './story.ts';

/** The reader's page as a person knows it: its parts, and what to wait for. */
export class Reader {
	readonly page: Page;
	/** The picture with its buttons. */
	readonly stage: Locator;
	readonly figure: Locator;
	/** What is selected, beside the stage. */
	readonly panel: Locator;
	/** Every statement in order. */
	readonly list: Locator;
	/** The window on the whole story. */
	readonly slider: Locator;
	readonly search: Locator;
	readonly count: Locator;

	constructor(page: Page) {
		this.page = page;
		this.stage = page.getByRole('group', { name: 'Timeline', exact: true });
		this.figure = this.stage.locator('> svg');
		this.panel = page.getByRole('complementary');
		this.list = page.getByRole('region', { name: 'Every statement in order' });
		this.slider = page.getByRole('slider', {
			name: 'Window on the whole story',
			includeHidden: true
		});
		this.search = page.getByRole('searchbox', { name: 'Search all words' });
		this.count = page
			.getByRole('main')
			.getByText(/statements? shown/)
			.first();
	}

	/** Opens the story with a query, and waits until the browser has taken over. */
	async open(query = ''): Promise<void> {
		await this.page.goto(`${STORY_PATH}${query}`);
		await expect(this.page.getByRole('button', { name: 'Share' })).toBeVisible();
		// The overview's, or on a phone that of the line over the list.
		await expect(this.page.getByRole('slider', { includeHidden: true }).first()).toBeAttached();
		await this.settled();
	}

	/** The buttons over the picture, as they stand in the document. */
	stops(): Locator {
		return this.stage.getByRole('toolbar', { includeHidden: true }).locator('button');
	}

	/** The button of an event or a statement. */
	stop(kind: 'event' | 'statement', id: string): Locator {
		return this.stage.locator(`button[data-key="${kind}:${id}"]`);
	}

	/** Key of the button that has the focus, `null` if it is elsewhere. */
	focused(): Promise<string | null> {
		return this.page.evaluate(() =>
			document.activeElement instanceof HTMLElement
				? (document.activeElement.dataset.key ?? null)
				: null
		);
	}

	/** Pixels from the left of the window to the middle of an event's node. */
	async x(event: string): Promise<number> {
		const box = await this.stop('event', event).boundingBox();
		if (!box) throw new Error(`“${event}” is not on the stage`);
		return box.x + box.width / 2;
	}

	/** The parts of the figure of one kind with whether they recede. */
	async dimmed(kind: 'card' | 'node' | 'link' | 'label'): Promise<Record<string, boolean>> {
		const found = await this.figure.locator(`[data-${kind}]`).evaluateAll(
			(all, name) =>
				all.map((one): [string, boolean] => [
					one.getAttribute(`data-${name}`) ?? '',
					// What recedes may keep an opaque ground under it.
					[one, ...one.querySelectorAll('[opacity]')].some(
						(part) => Number(part.getAttribute('opacity') ?? 1) < 0.6
					)
				]),
			kind
		);
		return Object.fromEntries(found);
	}

	/** The marks of the figure as text, without what depends on the order in which they were drawn. */
	drawn(): Promise<string[]> {
		return this.figure.evaluate((svg) =>
			[svg, ...svg.querySelectorAll('*')].map((one) => {
				const attributes = [...one.attributes].map(({ name, value }) => `${name}=${value}`).sort();
				return [one.tagName, ...attributes, one.children.length === 0 ? one.textContent : ''].join(
					' '
				);
			})
		);
	}

	/** Waits until fonts are there and the picture has stood still for some frames. */
	async settled(): Promise<void> {
		await this.page.evaluate(async () => {
			await document.fonts.ready;
			const frame = () => new Promise(requestAnimationFrame);
			const look = () =>
				[...document.querySelectorAll('[data-key], [role=slider]')]
					.map((one) => one.getAttribute('style'))
					.join();
			let before = look();
			for (let same = 0; same < 4;) {
				await frame();
				const now = look();
				same = now === before ? same + 1 : 0;
				before = now;
			}
		});
	}

	/** The window as the address tells it, UTC ms; `null` for the whole story. */
	window(): [number, number] | null {
		const query = new URL(this.page.url()).searchParams;
		const [from, to] = [query.get('from'), query.get('to')];
		return from && to ? [Date.parse(from), Date.parse(to)] : null;
	}

	/** Waits until the address tells another window than before; tells it. */
	async windowAfter(before: [number, number] | null): Promise<[number, number] | null> {
		await expect.poll(() => this.window(), { message: 'another window' }).not.toEqual(before);
		await this.settled();
		return this.window();
	}

	/** What the live region says. */
	get live(): Locator {
		return this.page.locator('.timeline').getByRole('status');
	}

	/** The statements that a part of the page shows, in order. */
	statementsIn(part: Locator): Promise<string[]> {
		return part
			.locator('article[data-statement]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-statement') ?? ''));
	}
}
