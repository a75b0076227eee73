import { onMount } from 'svelte';
import { goto, pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { LANGUAGES, languageInAddress, type Language } from '#lib/core/language.ts';
import { indexPlaced, type StoryIndex } from '#lib/core/story/index-story.ts';
import type { PlacedStory } from '#lib/core/story/place-story.ts';
import { encodeQuery } from '#lib/core/view/query-string.ts';
import type { readView, ViewNotice } from '#lib/core/view/read-view.ts';
import { writeView } from '#lib/core/view/url.ts';
import type { Measure } from '#lib/scene/scene.ts';
import type { ThemeName } from '#lib/scene/theme.ts';
import { afterPaint } from '#lib/timeline/after-paint.ts';
import { setTimeline } from '#lib/timeline/context.ts';
import { LatePart } from '#lib/timeline/late-part.svelte.ts';
import { startAnew } from '#lib/timeline/start-anew.ts';
import type { Checks } from '#lib/timeline/timeline-options.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import type { ReaderWords } from '#lib/timeline/words/reader-words.ts';
import { StoryAddress } from './story-address.ts';

/** A story as a page gets it. */
export interface VisitProps {
	/** Folder of the story. */
	readonly slug: string;
	readonly words: ReaderWords;
	readonly placed: PlacedStory;
	readonly checks: Checks;
	/** What `loadMeasure` gives for the two. */
	readonly measure: Measure;
	/** What reads the query of the address; `null` on a page that was opened without. */
	readonly readView: typeof readView | null;
}

/** What differs between a page of its own and one inside another page. */
interface VisitOptions {
	/** Whether what is looked at makes entries in the history; inside another page they would be that page’s. */
	readonly history: boolean;
	/** Where the same page is found in other languages. */
	readonly languages: boolean;
}

const paintPage = (theme: ThemeName | null): void => {
	if (theme) document.documentElement.dataset.theme = theme;
	else delete document.documentElement.dataset.theme;
};

const storyPath = (slug: string, language: Language): string =>
	`${resolve('/[[lang=language]]/story/[slug]', { lang: languageInAddress(language), slug })}/`;

const embedPath = (slug: string, language: Language): string =>
	`${resolve('/[[lang=language]]/embed/[slug]', { lang: languageInAddress(language), slug })}/`;

/** A path as an address that works from anywhere. */
const whole = (path: string): string => {
	const link = document.createElement('a');
	link.href = path;
	return link.href;
};

/**
 * One story with its address: what is looked at goes into the query, and comes back out of it. Create it while a page
 * initialises.
 */
export class StoryVisit {
	readonly #address = new StoryAddress(() => location);
	readonly #given: () => VisitProps;
	readonly timeline: TimelineState;
	readonly #reading = new LatePart<typeof readView>();
	#gone = false;
	/** What of the address was not understood. */
	notices = $state.raw<readonly ViewNotice[]>([]);
	// A function, as fields are made before there is a story.
	readonly #placed = (): PlacedStory => this.#given().placed;
	readonly index: StoryIndex = $derived(indexPlaced(this.#placed()));

	/** @param given read reactively, but for words and measure: another language, or story, is another page. */
	constructor(given: () => VisitProps, { history, languages }: VisitOptions) {
		this.#given = given;
		const { slug, words, measure } = given();
		const openElsewhere = (file: File): void => {
			const lang = languageInAddress(words.language);
			void goto(resolve('/[[lang=language]]/open', { lang }), { state: { file } });
		};
		this.timeline = new TimelineState({
			index: () => this.index,
			checks: () => given().checks,
			words,
			measure,
			languages: languages
				? LANGUAGES.map((one) => ({ ...one, href: storyPath(slug, one.code) }))
				: [],
			share: {
				// On a page of its own the address is that already, with the theme that was chosen.
				link: () => (history ? location.href : this.link()),
				embedPage: (language) => whole(embedPath(slug, language))
			},
			// Inside another page there is no room for a stranger’s story, nor a bar that says so.
			...(history ? { openElsewhere } : {}),
			onchange: (view, theme, how) => {
				// Whoever goes back is to find what is written now.
				afterPaint(() => void this.#fetchReading());
				const next = this.#address.write(writeView(view, theme));
				if (next === null) return;
				// The address is this very page with another query, so there is nothing to resolve.
				// eslint-disable-next-line svelte/no-navigation-without-resolve
				if (how === 'push' && history) pushState(next, {});
				// eslint-disable-next-line svelte/no-navigation-without-resolve
				else replaceState(next, {});
			}
		});
		setTimeline(this.timeline);
		// The page comes as it is without a query.
		onMount(() => {
			if (location.search === '') this.#address.read();
			else this.restore();
			return () => (this.#gone = true);
		});
		// lib/server/theme-script.js has set it before the first paint; from here on it follows the reader's switch. The next page has
		// no theme in its address, only the remembered one.
		$effect(() => {
			paintPage(this.timeline.themeChoice);
			return () => paintPage(this.timeline.rememberedTheme);
		});
	}

	/** Takes over what the address asks for. It is read here, since a prerendered page has no query. */
	restore(): void {
		const readView = this.#given().readView ?? this.#reading.current;
		if (!readView) {
			void this.#fetchReading(startAnew).then(() => {
				if (this.#reading.current && !this.#gone) this.restore();
			});
			return;
		}
		const params = this.#address.read();
		if (!params) return;
		const asked = readView(params, this.index);
		this.notices = asked.notices;
		this.timeline.applyView(asked.view, asked.theme);
	}

	#fetchReading(anew?: () => unknown): Promise<void> {
		return this.#reading.fetch(
			async () => ({ default: (await import('#lib/core/view/read-view.ts')).readView }),
			anew
		);
	}

	/** The whole address of the story’s own page with what is looked at. */
	link(): string {
		const { slug, words } = this.#given();
		const query = encodeQuery(writeView(this.timeline.view));
		return whole(storyPath(slug, words.language)) + (query === '' ? '' : `?${query}`);
	}
}
