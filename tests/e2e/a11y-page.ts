import type { Locator, Page } from '@playwright/test';
import type { Language } from '#lib/core/language.ts';
import { READER_WORDS_EN } from '#lib/timeline/words/en.ts';
import type { ReaderWords } from '#lib/timeline/words/reader-words.ts';
import { READER_WORDS_RU } from '#lib/timeline/words/ru.ts';
import { READER_WORDS_UK } from '#lib/timeline/words/uk.ts';
import type { Check } from './checkers.ts';
import { expect } from './fixtures.ts';
import { STORY_PATH } from './story.ts';

export const THEMES = ['light', 'dark', 'forced'] as const;
export const WIDTHS = [320, 390, 768, 1280, 1920] as const;
export const LANGUAGES = ['en', 'uk', 'ru'] as const;
export const STATES = [
	'nothing',
	'event',
	'statement',
	'keys',
	'image',
	'share',
	'filter'
] as const;

export type Theme = (typeof THEMES)[number];
export type State = (typeof STATES)[number];

const WORDS: Readonly<Record<Language, ReaderWords>> = {
	en: READER_WORDS_EN,
	uk: READER_WORDS_UK,
	ru: READER_WORDS_RU
};

/** Below this width the list is the timeline. */
export const PHONE = 700;

/** The part of the page that a state has changed: the rest has been checked with nothing selected. */
export const PARTS: Readonly<Record<State, Check>> = {
	nothing: {},
	event: { include: 'aside' },
	statement: { include: 'aside' },
	keys: { include: 'dialog[open]' },
	image: { include: 'dialog[open]' },
	share: { include: 'dialog[open]' },
	filter: { include: '#story-filter' }
};

/** The page of the story in a language, whose state, theme and width are changed in place. */
export class A11yPage {
	readonly page: Page;
	readonly words: ReaderWords;
	readonly #path: string;
	#state: State = 'nothing';

	constructor(page: Page, language: Language) {
		this.page = page;
		this.words = WORDS[language];
		this.#path = language === 'en' ? STORY_PATH : `${language}/${STORY_PATH}`;
	}

	async open(query = ''): Promise<void> {
		await this.page.goto(this.#path + query);
		await expect(this.page.locator('.toolbar.waiting')).toHaveCount(0);
		// The line over the whole story is of the browser alone.
		await expect(this.page.locator('[role=slider]').first()).toBeAttached();
		await this.page.evaluate(() => document.fonts.ready);
		// The first sign of someone brings what a selection needs.
		await this.page.mouse.move(3, 3);
		await this.page.mouse.move(5, 5);
	}

	/** Changes the theme and the width in place, and waits for the stage. */
	async look(theme: Theme, width: number, height = width < PHONE ? 844 : 900): Promise<void> {
		await this.page.emulateMedia({
			colorScheme: theme === 'dark' ? 'dark' : 'light',
			forcedColors: theme === 'forced' ? 'active' : 'none'
		});
		await this.page.setViewportSize({ width, height });
		await this.settled();
	}

	/** Waits until nothing has changed its box for some frames. */
	async settled(): Promise<void> {
		await this.page.evaluate(async () => {
			const frame = () => new Promise(requestAnimationFrame);
			const look = (): string =>
				[...document.querySelectorAll('[data-key], aside, dialog, [popover], .reader')]
					.map(
						(one) =>
							`${one.getAttribute('style') ?? ''} ${JSON.stringify(one.getBoundingClientRect())}`
					)
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

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	get dialog(): Locator {
		return this.page.locator('dialog[open]');
	}

	/** Goes to a state from whichever there is. */
	async show(state: State): Promise<void> {
		if (state === this.#state) return;
		await this.#leave();
		this.#state = state;
		const { controls, stage } = this.words;
		const panel = this.page.locator('aside');
		if (state === 'event') {
			await this.#follow('event-belgorod-strike');
			await expect(panel.locator('table').first()).toBeVisible();
		} else if (state === 'statement') {
			await this.#follow('statement-source-blame');
			await expect(panel.locator('blockquote').first()).toBeVisible();
		} else if (state === 'keys') {
			await this.button(stage.keys.button).click();
			await expect(this.dialog).toBeVisible();
		} else if (state === 'image') {
			await this.button(controls.saveImage.name).click();
			await expect(this.dialog.locator('[aria-busy="false"] svg').first()).toBeVisible({
				timeout: 15_000
			});
		} else if (state === 'share') {
			await this.button(controls.share.name).click();
			await expect(this.dialog.locator('textarea')).toBeVisible();
		} else if (state === 'filter') {
			await this.page.locator('[popovertarget="story-filter"]').click();
			await expect(this.page.locator('#story-filter input').first()).toBeVisible();
		}
		await this.settled();
	}

	/** Follows a link of the list, wherever a sheet may lie over it. */
	async #follow(id: string): Promise<void> {
		await this.page
			.locator(`#list a[href="#${id}"]`)
			.first()
			.evaluate((link: HTMLElement) => {
				link.click();
			});
	}

	async #leave(): Promise<void> {
		const left = this.#state;
		this.#state = 'nothing';
		if (left === 'event' || left === 'statement') {
			await this.page.locator('aside .close').evaluate((one: HTMLElement) => {
				one.click();
			});
			await expect(this.page.locator('aside .close')).toHaveCount(0);
		} else if (left !== 'nothing') {
			await this.page.keyboard.press('Escape');
			await expect(this.dialog).toHaveCount(0);
			await expect(this.page.locator('#story-filter')).toBeHidden();
		}
	}
}
