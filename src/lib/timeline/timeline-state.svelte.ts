import type { StoryIndex } from '../core/story/index-story.ts';
import type { Mode } from '../core/story/story.ts';
import { isEmptyFilter, shownStatements, type Found } from '../core/view/filter.ts';
import { modeToggled, quotesOnlyToggled } from '../core/view/filter-modes.ts';
import { sameSelection } from '../core/view/same-selection.ts';
import { stepsOf } from '../core/view/shown-table.ts';
import type { Filter, ScaleKind, Selection, TimeWindow, View } from '../core/view/view.ts';
import { EMPTY_FILTER, HOME_VIEW } from '../core/view/view.ts';
import { buildScene } from '../scene/build-scene.ts';
import { emphasise } from '../scene/emphasise.ts';
import { INSET } from '../scene/poles.ts';
import { raiseCard } from '../scene/raise-card.ts';
import { makeScale } from '../scene/scale.ts';
import type { EventRange } from '../scene/scene.ts';
import { THEMES, type ThemeName } from '../scene/theme.ts';
import { Announcer } from './announcer.svelte.ts';
import { describeSearch } from './describe-count.ts';
import { eventOf, neighbourOf } from './event-of.ts';
import { finestUnits } from './finest-units.ts';
import { fitWindow } from './fit-window.ts';
import { focusOf } from './focus-of.ts';
import { HistoryWriter } from './history-writer.ts';
import type { ReaderWords } from './words/reader-words.ts';
import { StorySearch } from './story-search.svelte.ts';
import { ThemeChoice } from './theme-choice.svelte.ts';
import type { Animated, Checks, Paper, TimelineOptions } from './timeline-options.ts';
import { toggled } from './toggled.ts';
import { wantsLessMotion, WindowMotion } from './window-motion.ts';
import type { Room, UnitWindow } from './window-transform.ts';
import { zoomAnchor } from './zoom-anchor.ts';
import {
	HOME,
	clampWindow,
	revealInWindow,
	sameWindow,
	spreadWindow,
	zoomWindow
} from './window-transform.ts';

/** Size that a server draws at, in pixels, and so the first one in the browser. */
export const NOMINAL_SIZE = { width: 1040, height: 640 } as const;

/** Room that an event brought into view gets, in pixels: cards stand to the right of their pole. */
const ROOM = { left: 56, right: 300 } as const;

/**
 * All that the reader's components share: what is looked at, and everything derived from it. One per story. Create it
 * while a component initialises, hand it on by `setTimeline`, and draw `Timeline.svelte` below.
 */
export class TimelineState {
	/** What it was made from. */
	readonly options: TimelineOptions;
	// A function, as fields are made before there are options.
	readonly #given = (): TimelineOptions => this.options;
	readonly #theme = new ThemeChoice();
	readonly #motion = new WindowMotion();
	readonly #announcer = new Announcer();
	/** How the search for words is getting on. */
	readonly search = new StorySearch(undefined, (...of) => stepsOf(this.filter, ...of));
	readonly #history = new HistoryWriter((how) => {
		this.options.onchange?.(this.#view, this.#theme.asked, how);
	});
	#view = $state.raw<View>(HOME_VIEW);
	#mounted = $state.raw(false);
	#hovered = $state.raw<Selection | null>(null);
	#focusStage: (() => void) | null = null;
	/** The view that the live region spoke of last. */
	#described: View = HOME_VIEW;

	/** Size of the stage in pixels. Written by Stage.svelte alone. */
	size = $state.raw<{ readonly width: number; readonly height: number }>(NOMINAL_SIZE);

	/** Black on white in the size of a page, once it has come after the first draw; until then paper gets the screen's. */
	paper = $state.raw<Paper | null>(null);

	/** What the reader writes itself. */
	readonly words: ReaderWords = $derived(this.#given().words);
	readonly index: StoryIndex = $derived(this.#given().index());
	readonly checks: Checks = $derived(this.#given().checks());
	readonly filter: Filter = $derived(this.#view.filter);
	readonly #kind = $derived(this.#view.scale);
	readonly #query = $derived(this.filter.query);

	/** Hits of the search; `null` without one, and until its index has come. */
	readonly found: Found | null = $derived(this.search.find(this.index, this.#query));
	/** Ids of the statements that the filter lets through. */
	readonly shown = $derived(shownStatements(this.index, this.filter, this.found));
	/** Whether a filter is in force. */
	readonly filtered = $derived(!isEmptyFilter(this.filter));

	/** Map of time to units for the chosen scale. */
	readonly scale = $derived(makeScale(this.#kind, this.index));
	/** The smallest window, in units of the scale. */
	readonly minUnits = $derived(finestUnits(this.scale, this.index));
	/** The window in units of the scale. */
	readonly windowUnits: UnitWindow = $derived(this.#toUnits(this.#view.window));
	/** Where on the stage the window lies, in pixels. */
	readonly room: Room = $derived({ left: INSET, width: Math.max(1, this.size.width - 2 * INSET) });
	/** The window in time, also when it is the whole story. */
	readonly window: TimeWindow = $derived(this.#view.window ?? this.scale.home);

	readonly #frame = $derived({
		...this.size,
		theme: THEMES[this.theme],
		...(this.#theme.onPaper ? this.paper : null),
		words: this.words.time,
		phrases: this.words.figure,
		measure: this.#given().rtl?.measure ?? this.#given().measure,
		rtl: this.#given().rtl ?? null
	});
	/** The picture before anything recedes: where everything stands. */
	readonly layout = $derived(buildScene(this.index, this.#view, this.#frame, this.found));
	/** Whether time runs to the left, and the story’s words do. */
	readonly mirrored = $derived(this.#given().rtl?.mirrors(this.index) === true);
	/** What is pointed at, else what is selected. */
	readonly pointed = $derived(this.#theme.onPaper ? null : (this.#hovered ?? this.#view.selection));
	/** Whether the page is being printed. */
	readonly onPaper = $derived(this.#theme.onPaper);
	/** Events and statements that stay while the rest recedes; `null` if nothing recedes. */
	readonly focus = $derived(focusOf(this.index, this.pointed));
	/** The picture. */
	readonly scene = $derived.by(() => {
		const scene = emphasise(this.layout, this.focus);
		if (this.pointed?.kind !== 'statement') return scene;
		return raiseCard(this.index, this.#view, this.#frame, this.found, scene, this.pointed.id);
	});

	constructor(options: TimelineOptions) {
		this.options = options;
		this.#view = this.#fitted(options.view ?? HOME_VIEW);
		this.#described = this.#view;
		this.#theme.ask(options.theme ?? null);
	}

	/** What the reader looks at. */
	get view(): View {
		return this.#view;
	}

	get selection(): Selection | null {
		return this.#view.selection;
	}

	/** What the pointer or the keyboard is on. */
	get hovered(): Selection | null {
		return this.#hovered;
	}

	/** The theme of picture and page. */
	get theme(): ThemeName {
		return this.#theme.theme;
	}

	/** The theme that the browser remembers, whatever the address asks for. */
	get rememberedTheme(): ThemeName | null {
		return this.#theme.remembered;
	}

	/** The reader's own choice of theme; `null` follows the system. */
	get themeChoice(): ThemeName | null {
		return this.#theme.choice;
	}

	/** Whether the browser has taken over; buttons over the picture exist from then on. */
	get mounted(): boolean {
		return this.#mounted;
	}

	/** What the live region says. */
	get announcement(): string {
		return this.#announcer.text;
	}

	/** Takes over in the browser; called by Timeline.svelte. Returns the clean-up. */
	start(): () => void {
		this.#mounted = true;
		this.#theme.mount();
		void this.#loadSearch();
		return () => {
			this.#motion.stop();
			this.#history.cancel();
			this.#announcer.stop();
		};
	}

	/** Selects something, or nothing; brings it into the window unless `reveal` is false. */
	select(selection: Selection | null, { reveal = true }: { readonly reveal?: boolean } = {}): void {
		this.#hovered = null;
		if (!sameSelection(this.#view.selection, selection)) this.#push({ selection });
		const event = selection && reveal ? eventOf(this.index, selection) : null;
		if (event !== null) this.reveal(event);
	}

	/** Points at something without selecting it. */
	hover(selection: Selection | null): void {
		this.#hovered = selection;
	}

	/** Ends the pointing at the very object that `hover` was given, if nothing else is pointed at since. */
	unhover(selection: Selection | null): void {
		if (selection && this.#hovered === selection) this.#hovered = null;
	}

	/** Shows a stretch of time; `null` the whole story. */
	setWindow(window: TimeWindow | null, { animate = true }: Animated = {}): void {
		this.setWindowUnits(this.#toUnits(window), { animate });
	}

	/** Shows a window given in units of the scale. */
	setWindowUnits(window: UnitWindow, { animate = false }: Animated = {}): void {
		const target = clampWindow(window, this.minUnits);
		this.#motion.stop();
		if (!animate || !this.#mounted || wantsLessMotion()) this.#show(target);
		else this.#motion.run(this.windowUnits, target, (units) => this.#show(units));
	}

	/** Magnifies by `factor` about a unit, by default what is selected or stands nearest to the middle. */
	zoomBy(factor: number, atUnit?: number, { animate = true }: Animated = {}): void {
		const [start, end] = this.#motion.target ?? this.windowUnits;
		const at = atUnit ?? zoomAnchor(this.index, this.scale, [start, end], this.selection);
		this.setWindowUnits(zoomWindow([start, end], factor, at, this.minUnits), { animate });
	}

	/** Moves the window by a share of its size; positive is later. Returns whether there was room to move. */
	panBy(share: number, { animate = false }: Animated = {}): boolean {
		const [start, end] = this.#motion.target ?? this.windowUnits;
		const by = (end - start) * share;
		const moved = clampWindow([start + by, end + by], this.minUnits);
		if (sameWindow(moved, [start, end])) return false;
		this.setWindowUnits(moved, { animate });
		return true;
	}

	/** Shows the whole story. */
	fit(): void {
		this.setWindow(null);
	}

	/** The event that `step` would select, or `null` at either end. */
	stepTarget(direction: 1 | -1): string | null {
		return neighbourOf(this.index, this.#view.selection, direction, this.#view.window);
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
		const window = this.#motion.target ?? this.windowUnits;
		const moved = revealInWindow(window, [unit, unit], {
			left: Math.min(0.2, ROOM.left / width),
			right: Math.min(0.5, ROOM.right / width)
		});
		if (!sameWindow(moved, window)) this.setWindowUnits(moved, { animate: true });
	}

	/** Spreads several events over the stage; those that stand at one time are told apart in the panel alone. */
	openCrowd([from, to]: EventRange): void {
		const [first, last] = [this.index.events[from], this.index.events[to - 1]];
		// They stand in the order of time, so that the others lie between.
		const positions = [first, last].flatMap((placed) => placed?.position ?? []);
		const target = spreadWindow(positions.map(this.scale.toUnit), this.minUnits);
		const [start, end] = this.windowUnits;
		const zooms = target !== null && target[1] - target[0] < (end - start) * 0.99;
		if (zooms) this.setWindowUnits(target, { animate: true });
		else if (first) this.select({ kind: 'event', id: first.event.id });
	}

	/** Draws time folded (`story`) or linear (`true`); the window keeps its times as far as that scale can show them. */
	setScale(scale: ScaleKind): void {
		this.#motion.stop();
		if (scale !== this.#view.scale) this.#push(this.#fitted({ ...this.#view, scale }));
	}

	/** Hides a side, or shows it again. */
	toggleSide(id: string): void {
		this.setFilter({ ...this.filter, hiddenSides: toggled(this.filter.hiddenSides, id) });
	}

	/** Hides a speaker, or shows them again. */
	toggleSpeaker(id: string): void {
		this.setFilter({ ...this.filter, hiddenSpeakers: toggled(this.filter.hiddenSpeakers, id) });
	}

	/** Hides a mode, or shows it again. */
	toggleMode(mode: Mode): void {
		this.setFilter(modeToggled(this.filter, mode));
	}

	/** Shows quotes and nothing else, or every mode again if that is so already. */
	toggleQuotesOnly(): void {
		this.setFilter(quotesOnlyToggled(this.filter));
	}

	/** Searches for words; an empty text ends the search. Typing makes no history entries. */
	setQuery(query: string): void {
		this.#settle({ filter: { ...this.filter, query } });
		void this.#loadSearch();
	}

	/** Shows everything again. */
	clearFilter(): void {
		this.setFilter(EMPTY_FILTER);
	}

	/** Replaces the whole filter, as a relaxation proposes. */
	setFilter(filter: Filter): void {
		this.#push({ filter });
		void this.#loadSearch();
	}

	/** The reader's choice of theme, remembered for the next visit; `null` follows the system again. */
	setTheme(theme: ThemeName | null): void {
		this.#theme.choose(theme);
		this.#history.replace();
	}

	/** Takes over what an address asks for, without writing it back. */
	applyView(view: View, theme: ThemeName | null = null): void {
		this.#motion.stop();
		this.#history.cancel();
		this.#theme.ask(theme);
		this.#hovered = null;
		this.#set(this.#fitted(view));
		void this.#loadSearch();
	}

	/** Puts the keyboard back on the stage, where it was last; called when a panel is left. */
	focusStage(): void {
		this.#focusStage?.();
	}

	/** How the stage takes the keyboard back; set by StageButtons.svelte alone. Returns the clean-up. */
	onFocusStage(focus: () => void): () => void {
		this.#focusStage = focus;
		return () => (this.#focusStage = null);
	}

	/** Says something in the live region, politely, unless a newer message comes. */
	announce(text: string): void {
		this.#announcer.say(text);
	}

	#toUnits(window: TimeWindow | null): UnitWindow {
		if (!window) return HOME;
		const units = [this.scale.toUnit(window[0]), this.scale.toUnit(window[1])] as const;
		return clampWindow(units, this.minUnits);
	}

	#fitted(view: View): View {
		const { window, scale } = view;
		if (!window) return view;
		return { ...view, window: fitWindow(this.index, makeScale(scale, this.index), window) };
	}

	#show(units: UnitWindow): void {
		const window: TimeWindow | null = sameWindow(units, HOME)
			? null
			: [this.scale.toTime(units[0]), this.scale.toTime(units[1])];
		this.#settle({ window });
	}

	#push(change: Partial<View>): void {
		this.#history.flush();
		this.#set({ ...this.#view, ...change });
		this.#history.push();
	}

	#settle(change: Partial<View>): void {
		this.#set({ ...this.#view, ...change });
		this.#history.settle();
	}

	#set(view: View): void {
		this.#view = view;
		this.#announcer.say(async () => {
			const { describeChange } = await import('./describe-change.ts');
			const before = this.#described;
			this.#described = this.#view;
			return describeChange(this.index, before, this.#view, this.shown, this.words);
		});
	}

	async #loadSearch(): Promise<void> {
		const query = this.#query;
		if (!this.#mounted || query.trim() === '' || this.search.isReady(this.index, query)) return;
		const isWanted = (): boolean => query === this.#query;
		const ready = await this.search.load(this.index, query, isWanted);
		if (isWanted())
			this.announce(describeSearch(ready, this.index, this.shown, this.words.controls));
	}
}
