import { MediaQuery } from 'svelte/reactivity';
import { prefersReducedMotion } from 'svelte/motion';
import type { StoryIndex } from '../core/story/index-story.ts';
import type { CheckResult, Mode } from '../core/story/story.ts';
import type { Found } from '../core/view/filter.ts';
import { MODES, isEmptyFilter, shownStatements } from '../core/view/filter.ts';
import type { Filter, ScaleKind, Selection, TimeWindow, View } from '../core/view/view.ts';
import { EMPTY_FILTER, HOME_VIEW } from '../core/view/view.ts';
import { buildScene } from '../scene/build-scene.ts';
import { emphasise } from '../scene/emphasise.ts';
import { makeScale } from '../scene/scale.ts';
import { measureText } from '../scene/text/measure-text.ts';
import type { ThemeName } from '../scene/theme.ts';
import type { Searcher } from './search.ts';
import type { UnitWindow } from './window-transform.ts';
import { HOME, clampWindow, revealInWindow, sameWindow, zoomWindow } from './window-transform.ts';
import { animateWindow } from './animate-window.ts';
import { finestUnits } from './finest-units.ts';
import { focusOf } from './focus-of.ts';
import { describeChange } from './describe-change.ts';
import { readStoredTheme, storeTheme } from './stored-theme.ts';

/** What is known about the words of each statement, by its id. */
export type Checks = Readonly<Record<string, CheckResult | 'unchecked'>>;

/** How a change enters the browser's history. */
export type HistoryMode = 'push' | 'replace';

/** What a reader's state is made from. Functions are read reactively. */
export interface TimelineOptions {
	readonly index: () => StoryIndex;
	readonly checks: () => Checks;
	/** What to show first; the whole story if absent. */
	readonly view?: View;
	/** A theme that the address asks for. */
	readonly theme?: ThemeName | null;
	/** Called after the reader changed something that an address holds; `theme` is `null` while it follows the system. */
	readonly onchange?: (view: View, theme: ThemeName | null, how: HistoryMode) => void;
}

/** Size that a server draws at, in pixels, and so the first one in the browser. */
export const NOMINAL_SIZE = { width: 1040, height: 640 } as const;

/** History is written this long after the last move of the window, ms: browsers refuse more than a few calls a second. */
const SETTLE = 350;
/** Status messages wait this long for a newer one, ms. */
const SPEAK = 450;

/** All that the reader's components share: what is looked at, and everything derived from it. One per story. */
export class TimelineState {
	readonly #options: TimelineOptions;
	#view = $state.raw<View>(HOME_VIEW);
	#themeChoice = $state.raw<ThemeName | null>(null);
	#mounted = $state.raw(false);
	#hovered = $state.raw<Selection | null>(null);
	#searcher = $state.raw<Searcher | null>(null);
	#announcement = $state.raw('');
	readonly #darkSystem = new MediaQuery('(prefers-color-scheme: dark)', false);
	#stopAnimation: (() => void) | null = null;
	#settling: ReturnType<typeof setTimeout> | undefined;
	#speaking: ReturnType<typeof setTimeout> | undefined;

	/** Size of the stage in pixels. Written by Stage.svelte alone. */
	size = $state.raw<{ readonly width: number; readonly height: number }>(NOMINAL_SIZE);

	readonly index = $derived.by(() => this.#options.index());
	readonly checks = $derived.by(() => this.#options.checks());

	readonly #filter = $derived(this.#view.filter);
	readonly #kind = $derived(this.#view.scale);
	readonly #query = $derived(this.#view.filter.query.trim());

	/** Hits of the search; `null` without one, and until its index is there. */
	readonly found: Found | null = $derived(
		this.#query !== '' && this.#searcher ? this.#searcher(this.#query) : null
	);
	/** Ids of the statements that the filter lets through. */
	readonly shown = $derived(shownStatements(this.index, this.#filter, this.found));
	/** Whether anything is hidden by a filter. */
	readonly filtered = $derived(!isEmptyFilter(this.#filter));

	/** The theme of picture and page. The server, and so the first draw in the browser, has `light`. */
	readonly theme: ThemeName = $derived(
		this.#themeChoice ?? (this.#mounted && this.#darkSystem.current ? 'dark' : 'light')
	);

	/** Map of time to units for the chosen scale. */
	readonly scale = $derived(makeScale(this.#kind, this.index));
	/** The window in units of the scale. */
	readonly windowUnits: UnitWindow = $derived.by(() => {
		const window = this.#view.window;
		if (!window) return HOME;
		return clampWindow([this.scale.toUnit(window[0]), this.scale.toUnit(window[1])], this.minUnits);
	});
	/** The smallest window, in units: as wide as the finest gap between two events. */
	readonly minUnits = $derived(finestUnits(this.index, this.scale));

	/** The picture before anything recedes. */
	readonly #laidOut = $derived(
		buildScene(
			this.index,
			this.#view,
			{ ...this.size, theme: this.theme, locale: 'en', measure: measureText },
			this.found
		)
	);
	/** Events and statements that stay while the rest recedes; `null` if nothing recedes. */
	readonly focus = $derived(focusOf(this.index, this.#hovered ?? this.#view.selection));
	/** The picture. */
	readonly scene = $derived(emphasise(this.#laidOut, this.focus));

	constructor(options: TimelineOptions) {
		this.#options = options;
		this.#view = options.view ?? HOME_VIEW;
		this.#themeChoice = options.theme ?? null;
	}

	/** What the reader looks at. */
	get view(): View {
		return this.#view;
	}

	get selection(): Selection | null {
		return this.#view.selection;
	}

	get filter(): Filter {
		return this.#view.filter;
	}

	/** What the pointer or the keyboard is on. */
	get hovered(): Selection | null {
		return this.#hovered;
	}

	/** The reader's own choice of theme; `null` follows the system. */
	get themeChoice(): ThemeName | null {
		return this.#themeChoice;
	}

	/** `data-theme` for the root of the reader: absent while CSS alone follows the system. */
	get dataTheme(): ThemeName | undefined {
		return this.#themeChoice ?? undefined;
	}

	/** Whether the browser has taken over; buttons over the picture exist from then on. */
	get mounted(): boolean {
		return this.#mounted;
	}

	/** What the live region says. */
	get announcement(): string {
		return this.#announcement;
	}

	/** To be called once in the browser, by Timeline.svelte. Returns the clean-up. */
	start(): () => void {
		this.#mounted = true;
		this.#themeChoice ??= readStoredTheme();
		this.#loadSearch();
		return () => {
			this.#stopAnimation?.();
			clearTimeout(this.#settling);
			clearTimeout(this.#speaking);
		};
	}

	/** Selects something, or nothing; brings it into the window unless `reveal` is false. */
	select(selection: Selection | null, { reveal = true }: { readonly reveal?: boolean } = {}): void {
		const old = this.#view.selection;
		if (old?.kind !== selection?.kind || old?.id !== selection?.id) {
			this.#change({ ...this.#view, selection }, 'push');
		}
		const event = selection && reveal ? this.eventOf(selection) : null;
		if (event !== null) this.reveal(event);
	}

	/** Points at something without selecting it. */
	hover(selection: Selection | null): void {
		this.#hovered = selection;
	}

	/** Shows a stretch of time; `null` the whole story. */
	setWindow(
		window: TimeWindow | null,
		{ animate = true }: { readonly animate?: boolean } = {}
	): void {
		this.setWindowUnits(
			window ? [this.scale.toUnit(window[0]), this.scale.toUnit(window[1])] : HOME,
			{ animate }
		);
	}

	/** Shows a window given in units of the scale. */
	setWindowUnits(
		window: UnitWindow,
		{ animate = false }: { readonly animate?: boolean } = {}
	): void {
		const target = clampWindow(window, this.minUnits);
		this.#stopAnimation?.();
		this.#stopAnimation = null;
		if (!animate || !this.#mounted || prefersReducedMotion.current) {
			this.#showUnits(target);
			return;
		}
		this.#stopAnimation = animateWindow(this.windowUnits, target, (units) =>
			this.#showUnits(units)
		);
	}

	/** Magnifies by `factor` about a unit, by default the middle of the window. */
	zoomBy(
		factor: number,
		atUnit?: number,
		{ animate = true }: { readonly animate?: boolean } = {}
	): void {
		const [start, end] = this.#targetUnits;
		const at = atUnit ?? (start + end) / 2;
		this.#moveTo(zoomWindow([start, end], factor, at, this.minUnits), animate);
	}

	/** Moves the window by a share of its size; positive is later. Returns whether there was room to move. */
	panBy(share: number, { animate = false }: { readonly animate?: boolean } = {}): boolean {
		const [start, end] = this.#targetUnits;
		const by = (end - start) * share;
		const moved = clampWindow([start + by, end + by], this.minUnits);
		if (sameWindow(moved, [start, end])) return false;
		this.#moveTo(moved, animate);
		return true;
	}

	/** Shows the whole story. */
	fit(): void {
		this.setWindow(null);
	}

	/** The event that `step` would select, or `null` at either end. */
	stepTarget(direction: 1 | -1): string | null {
		const { events } = this.index;
		const current = this.#view.selection ? this.eventOf(this.#view.selection) : null;
		const order = current === null ? undefined : this.index.event.get(current)?.order;
		if (order !== undefined) return events[order + direction]?.event.id ?? null;
		const [start, end] = this.#view.window ?? [-Infinity, Infinity];
		const next =
			direction === 1
				? events.find((placed) => placed.position >= start)
				: events.findLast((placed) => placed.position <= end);
		return next?.event.id ?? null;
	}

	/** Guided reading: selects the next or previous event and brings it into view. */
	step(direction: 1 | -1): void {
		const id = this.stepTarget(direction);
		if (id !== null) this.select({ kind: 'event', id });
	}

	/** Moves the window only as far as it takes to see an event and the cards on its pole. */
	reveal(event: string): void {
		const placed = this.index.event.get(event);
		if (!placed) return;
		const unit = this.scale.toUnit(placed.position);
		const { width } = this.size;
		const window = this.#targetUnits;
		const moved = revealInWindow(window, [unit, unit], {
			left: Math.min(0.2, 56 / width),
			right: Math.min(0.5, 300 / width)
		});
		if (!sameWindow(moved, window)) this.#moveTo(moved, true);
	}

	/** The event that something selected belongs to: itself, the first it is about, or the first its speaker speaks of. */
	eventOf(selection: Selection): string | null {
		if (selection.kind === 'event') return this.index.event.has(selection.id) ? selection.id : null;
		if (selection.kind === 'statement')
			return this.index.statement.get(selection.id)?.about[0] ?? null;
		const abouts = new Set(
			this.index.story.statements.filter((s) => s.speaker === selection.id).flatMap((s) => s.about)
		);
		return this.index.events.find((placed) => abouts.has(placed.event.id))?.event.id ?? null;
	}

	setScale(scale: ScaleKind): void {
		if (scale === this.#view.scale) return;
		this.#stopAnimation?.();
		this.#change({ ...this.#view, scale }, 'push');
	}

	/** Hides a side, or shows it again. */
	toggleSide(id: string): void {
		this.setFilter({ ...this.#filter, hiddenSides: toggled(this.#filter.hiddenSides, id) });
	}

	/** Hides a speaker, or shows them again. */
	toggleSpeaker(id: string): void {
		this.setFilter({ ...this.#filter, hiddenSpeakers: toggled(this.#filter.hiddenSpeakers, id) });
	}

	/** Hides a mode, or shows it again. */
	toggleMode(mode: Mode): void {
		this.#setModes(toggled(this.#filter.hiddenModes, mode));
	}

	/** Shows quotes and nothing else, or every mode again if that is so already. */
	toggleQuotesOnly(): void {
		this.#setModes(this.quotesOnly ? [] : MODES.filter((mode) => mode !== 'quote'));
	}

	/** Whether quotes are the only mode shown. */
	get quotesOnly(): boolean {
		const { hiddenModes } = this.#filter;
		return MODES.every((mode) => hiddenModes.includes(mode) === (mode !== 'quote'));
	}

	/** Searches for words; an empty text ends the search. */
	setQuery(query: string): void {
		this.#change({ ...this.#view, filter: { ...this.#filter, query } }, 'settle');
		this.#loadSearch();
	}

	clearFilter(): void {
		this.setFilter(EMPTY_FILTER);
	}

	/** Replaces the whole filter, as an empty result proposes. */
	setFilter(filter: Filter): void {
		this.#change({ ...this.#view, filter }, 'push');
		this.#loadSearch();
	}

	/** `null` follows the system again. Remembered for the next visit. */
	setTheme(theme: ThemeName | null): void {
		this.#themeChoice = theme;
		storeTheme(theme);
		this.#write('replace');
	}

	/** Takes over a view from the address, without writing it back. */
	applyView(view: View, theme: ThemeName | null = this.#themeChoice): void {
		this.#stopAnimation?.();
		clearTimeout(this.#settling);
		this.#settling = undefined;
		this.#view = view;
		this.#themeChoice = theme;
		this.#loadSearch();
		this.#describe();
	}

	/** Says something in the live region, politely, once nothing newer comes. */
	announce(text: string): void {
		clearTimeout(this.#speaking);
		this.#speaking = setTimeout(() => (this.#announcement = text), SPEAK);
	}

	/** Where the window is going: the end of a movement that is under way, so that quick presses add up. */
	#target: UnitWindow | null = null;

	get #targetUnits(): UnitWindow {
		return (this.#stopAnimation && this.#target) ?? this.windowUnits;
	}

	#moveTo(units: UnitWindow, animate: boolean): void {
		this.setWindowUnits(units, { animate });
		this.#target = units;
	}

	#setModes(hiddenModes: readonly Mode[]): void {
		this.setFilter({
			...this.#filter,
			hiddenModes: MODES.filter((mode) => hiddenModes.includes(mode))
		});
	}

	#showUnits(units: UnitWindow): void {
		const window: TimeWindow | null = sameWindow(units, HOME)
			? null
			: [this.scale.toTime(units[0]), this.scale.toTime(units[1])];
		if (this.#stopAnimation && sameWindow(units, this.#target ?? units)) this.#stopAnimation = null;
		this.#change({ ...this.#view, window }, 'settle');
	}

	#change(view: View, how: 'push' | 'settle'): void {
		// An unwritten move belongs to the entry that is left, not to the new one.
		if (how === 'push' && this.#settling !== undefined) this.#write('replace');
		this.#view = view;
		if (how === 'push') this.#write('push');
		else {
			clearTimeout(this.#settling);
			this.#settling = setTimeout(() => this.#write('replace'), SETTLE);
		}
		this.#describe();
	}

	#write(how: HistoryMode): void {
		clearTimeout(this.#settling);
		this.#settling = undefined;
		this.#options.onchange?.(this.#view, this.#themeChoice, how);
	}

	#described: View = HOME_VIEW;

	#describe(): void {
		const text = describeChange(this.index, this.#described, this.#view, this.shown.size);
		this.#described = this.#view;
		if (text !== '') this.announce(text);
	}

	/** The search and its index come with the first query, so that they weigh nothing before. */
	#loadSearch(): void {
		if (!this.#mounted || this.#query === '' || this.#searcher) return;
		const { index } = this;
		void import('./search.ts').then(({ makeSearch }) => {
			if (this.index === index) this.#searcher = makeSearch(index);
		});
	}
}

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
	list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
