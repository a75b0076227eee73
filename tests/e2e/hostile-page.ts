import type { Frame, Page } from '@playwright/test';
import { withContested } from '#lib/core/claims/contested-events.ts';
import { placeStory } from '#lib/core/story/place-story.ts';
import type { Story } from '#lib/core/story/story.ts';
import { TABLE_WORDS } from '#lib/core/view/table-words.ts';
import { PICTURE_WORDS_BY_LANGUAGE } from '#lib/scene/picture/words/picture-words-by-language.ts';
import { statementTable } from '#lib/server/statement-table.ts';
import { test as base } from './exporter.ts';
import { expect } from './fixtures.ts';
import { STORY_PATH } from './story.ts';

interface Told extends Window {
	onharm: (what: string) => void;
}

/**
 * `test` in which nothing may run that a story’s words say, in any page or frame, nothing be refused by a policy, nothing
 * asked for elsewhere, and no window open.
 */
export const test = base.extend<{ harm: string[] }>({
	harm: [
		async ({ context, page }, use) => {
			const harm: string[] = [];
			await context.exposeBinding('onharm', (_, what: string) => harm.push(what));
			await context.addInitScript(() => {
				const { onharm } = globalThis as unknown as Told;
				Reflect.set(globalThis, '__hacked', (id: unknown) => onharm(`ran: ${String(id)}`));
				addEventListener('securitypolicyviolation', (event) => {
					onharm(`refused: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
				});
			});
			page.on('dialog', (dialog) => {
				harm.push(`dialog: ${dialog.message()}`);
				void dialog.dismiss();
			});
			context.on('page', (popup) => harm.push(`window: ${popup.url()}`));
			context.on('request', (request) => {
				if (new URL(request.url()).host.includes('canary')) harm.push(`asked: ${request.url()}`);
			});
			await use(harm);
			expect(harm).toEqual([]);
		},
		{ auto: true }
	]
});

const SLUG = STORY_PATH.split('/')[1] ?? '';

/** Lets the pages of the site’s story get another one, on their way from page to page. */
export const serveInstead = async (page: Page, story: Story): Promise<void> => {
	const placed = withContested(placeStory(story, PICTURE_WORDS_BY_LANGUAGE.en.time));
	const checks = Object.fromEntries(story.statements.map(({ id }) => [id, 'exact'] as const));
	const rows = statementTable({ story, checks }, 'en');
	const { title, lang: storyLang } = story;
	const serve = (pattern: string, part: object) =>
		page.route(pattern, (route) => route.fulfill({ json: { slug: SLUG, ...part } }));
	await serve(`**/${SLUG}/data.json`, { placed, checks });
	const table = { lang: undefined, title, storyLang, table: TABLE_WORDS.en, rows };
	await serve(`**/${SLUG}/statements/data.json`, table);
};

/** Goes to a page of the site, by its path below the root, as a link does: without loading it anew. */
export const follow = async (page: Page, path: string): Promise<void> => {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, `/${path}`);
	await expect(page).toHaveURL(`/${path}`);
};

/**
 * Selects everything there is, one after the other, with all its speakers, opens all that can be opened, and gives all
 * the text that was seen.
 */
export const readAll = (frame: Page | Frame): Promise<string> =>
	frame.evaluate(async () => {
		const drawn = () =>
			new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const all = <T extends Element>(selector: string): T[] => [
			...document.querySelectorAll<T>(selector)
		];
		const seen: string[] = [];
		const look = async () => {
			await drawn();
			for (const one of all<HTMLDetailsElement>('details')) one.open = true;
			seen.push(document.body.textContent);
		};
		const speakers = new Set<string>();
		for (const key of all<HTMLElement>('button[data-key]').map((one) => one.dataset.key ?? '')) {
			const button = document.querySelector<HTMLElement>(`button[data-key="${CSS.escape(key)}"]`);
			button?.click();
			await look();
			for (const name of all('aside .by button, aside h2 + p button, aside article button')) {
				if (speakers.size > 8 || speakers.has(name.textContent)) continue;
				speakers.add(name.textContent);
				if (name instanceof HTMLElement && name.isConnected) name.click();
				await look();
			}
		}
		for (const one of all<HTMLElement>('[title], [aria-label]')) {
			for (const type of ['pointerover', 'pointerenter', 'mouseover', 'focusin'])
				one.dispatchEvent(new Event(type, { bubbles: true }));
		}
		await look();
		return seen.join('\n');
	});
