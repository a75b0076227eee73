import type { StoryIndex } from '../../core/story/index-story.ts';
import type { Found } from '../../core/view/filter.ts';
import type { View } from '../../core/view/view.ts';
import type { LayOutRequest } from '../../export/export-messages.ts';
import type {
	Picture,
	PictureLanguage,
	PictureOptions,
	PictureScope
} from '../../scene/picture/picture.ts';
import type { PictureSize } from '../../scene/picture/sizes.ts';
import { MAX_PIXELS, SCALES, checkSize } from '../../scene/picture/sizes.ts';
import { eventOf } from '../event-of.ts';
import type { TimelineState } from '../timeline-state.svelte.ts';
import type { ExportChoice, ScopeChoice } from './export-choice.ts';
import { loadChoice, presetOf, storeChoice } from './export-choice.ts';
import type { Exporter } from './exporter.ts';
import { datedFileName, safeFileName } from './file-name.ts';
import { linkTo } from './link-to.ts';
import type { LaidOut } from './latest-picture.svelte.ts';
import { LatestPicture } from './latest-picture.svelte.ts';
import type { FaultWords } from './words/export-words.ts';

/** What the reader chose about a picture, and the picture that follows from it. */
export class ExportState {
	readonly #timeline: TimelineState;
	readonly #words: FaultWords;
	#day = $state.raw('');
	#choice = $state.raw<ExportChoice>(loadChoice());
	#scope = $state.raw<ScopeChoice>('story');
	#events = $state.raw<readonly string[]>([]);
	#typedName = $state.raw<string | null>(null);
	#typedAlt = $state.raw<string | null>(null);

	/** The picture as it is laid out, one after another. */
	readonly latest: LatestPicture;

	readonly #view = $derived(this.#readView());
	readonly #index = $derived(this.#readIndex());
	readonly #laidOut = $derived(this.#readLaidOut());

	/** The named size; `undefined` for a custom one. */
	readonly preset = $derived(presetOf(this.#choice));
	readonly #size = $derived.by(() => {
		const { width, height, autoHeight } = this.#choice;
		if (this.preset) return { width: this.preset.width, height: this.preset.height };
		return { width, height: autoHeight ? ('auto' as const) : height };
	});
	/** The event that the selection stands at, `null` without one. */
	readonly selectedEvent: string | null = $derived.by(() => {
		const { selection } = this.#view;
		return selection && eventOf(this.#index, selection);
	});
	/** The parts of the story that can be asked for. */
	readonly scopes: readonly ScopeChoice[] = $derived([
		'story',
		...(this.#view.window ? (['window'] as const) : []),
		...(this.selectedEvent === null ? [] : (['selected'] as const)),
		'events'
	]);
	/** The part of the story that is asked for. */
	readonly scope: ScopeChoice = $derived(this.scopes.includes(this.#scope) ? this.#scope : 'story');
	readonly #pictureScope: PictureScope = $derived.by(() => {
		if (this.scope === 'selected' && this.selectedEvent !== null)
			return { kind: 'events', events: [this.selectedEvent] };
		if (this.scope === 'events') return { kind: 'events', events: this.#events };
		return { kind: this.scope === 'window' ? 'window' : 'story' };
	});
	readonly #options: PictureOptions = $derived({
		...this.#size,
		theme: this.#choice.theme,
		transparent: this.#choice.transparent,
		scope: this.#pictureScope,
		header: this.#choice.header,
		footer: this.#choice.footer,
		statements: this.#choice.statements,
		arcs: this.#choice.arcs
	});
	/** Language of the picture: the page’s unless the reader chose another. */
	readonly lang: PictureLanguage = $derived(this.#choice.lang ?? this.#readLanguage());
	/** What the picture is laid out from. */
	readonly request: LayOutRequest = $derived({
		view: this.#view,
		options: this.#options,
		lang: this.lang,
		found: this.#readFound()
	});
	/** The newest picture that has come; `null` before the first. */
	readonly picture: Picture | null = $derived(this.#laidOut?.picture ?? null);
	/** The picture that is asked for now; `null` until it has come. */
	readonly #current: Picture | null = $derived(
		this.#laidOut?.request === this.request ? this.#laidOut.picture : null
	);

	/** Scales of a PNG that the size allows. */
	readonly scales: readonly number[] = $derived.by(() => {
		const { width, height } = this.#size;
		const high = height === 'auto' ? (this.#current?.height ?? 0) : height;
		return SCALES.filter((scale) => !(width * high * scale * scale > MAX_PIXELS));
	});
	/** Pixels of a PNG per pixel of the size: as asked for, or the most that the size allows. */
	readonly scale: number = $derived.by(() => {
		const wanted = this.#choice.scale ?? this.preset?.scale ?? 1;
		return this.scales.includes(wanted) ? wanted : (this.scales.at(-1) ?? 1);
	});
	/** What keeps the picture from being laid out, in a sentence; `null` if nothing does. */
	readonly #refusal: string | null = $derived.by(() => {
		const { width, height } = this.#size;
		if (!Number.isInteger(width) || (height !== 'auto' && !Number.isInteger(height)))
			return this.#words.notWhole;
		if (this.scope === 'events' && this.#events.length === 0) return this.#words.noEvent;
		return this.#faultOf(this.#size);
	});
	/** What keeps the picture from being saved, in a sentence; `null` if nothing does. */
	readonly fault: string | null = $derived(
		this.#refusal ?? (this.#current && this.#faultOf(this.#current))
	);

	/** The alternative text that goes into the file. */
	readonly alt: string = $derived(this.#typedAlt ?? this.picture?.alt ?? '');
	readonly #datedName: string = $derived(
		datedFileName(this.#index.story.id, this.#choice.preset, this.#day)
	);
	/** Name of the file without its ending, as it stands in its field. */
	readonly name: string = $derived(this.#typedName ?? this.#datedName);
	/** Name of the file as it is saved, without its ending. */
	readonly fileName: string = $derived(safeFileName(this.name, this.#datedName));

	constructor(timeline: TimelineState, exporter: Exporter, words: FaultWords) {
		this.#timeline = timeline;
		this.#words = words;
		this.latest = new LatestPicture((request) => exporter.layOut(request));
	}

	/** The reader’s choices. */
	get choice(): ExportChoice {
		return this.#choice;
	}

	/** Ids of the chosen events. */
	get events(): readonly string[] {
		return this.#events;
	}

	/** Whether the alternative text is the reader’s own. */
	get altIsTyped(): boolean {
		return this.#typedAlt !== null;
	}

	/**
	 * Begins anew with what belongs to one picture: part of the story, name and alternative text.
	 * @param day for the name of the file, as `localDay` writes it
	 */
	begin(day: string): void {
		this.#day = day;
		this.#scope = 'story';
		this.#events = [];
		this.#typedName = null;
		this.#typedAlt = null;
	}

	/** Changes some choices, and remembers them all. */
	choose(change: Partial<ExportChoice>): void {
		// Another size starts with the scale that it offers first.
		const scale = change.preset === undefined ? {} : { scale: null };
		this.#choice = { ...this.#choice, ...scale, ...change };
		storeChoice(this.#choice);
	}

	/** Asks for a part of the story; a choice of events starts with the selected one, else with all. */
	chooseScope(scope: ScopeChoice): void {
		this.#scope = scope;
		if (scope !== 'events' || this.#events.length > 0) return;
		const all = this.#timeline.index.events.map(({ event }) => event.id);
		this.#events = this.selectedEvent === null ? all : [this.selectedEvent];
	}

	/** Takes an event into the choice, or out of it. */
	toggleEvent(id: string): void {
		this.#events = this.#events.includes(id)
			? this.#events.filter((one) => one !== id)
			: [...this.#events, id];
	}

	/** Takes what stands in the field of the name; `null` is the dated name again. */
	typeName(name: string | null): void {
		this.#typedName = name;
	}

	/** Takes the reader’s own alternative text; `null` is the generated one again. */
	typeAlt(text: string | null): void {
		this.#typedAlt = text;
	}

	/** Lays out what is asked for, unless it can’t be. */
	refresh(request: LayOutRequest): void {
		if (this.#refusal === null) void this.latest.ask(request);
	}

	/** The picture as it is asked for, with the alternative text in force. */
	async finished(): Promise<Picture> {
		const typed = this.#typedAlt;
		const picture = await this.latest.of(this.request);
		return { ...picture, alt: typed ?? picture.alt };
	}

	/** Address of the page with what the picture shows; no address holds a choice of events. */
	linkFrom(href: string): string {
		const { view } = this.#timeline;
		if (this.scope === 'window') return linkTo(href, view);
		const selection =
			this.scope === 'selected' && this.selectedEvent !== null
				? ({ kind: 'event', id: this.selectedEvent } as const)
				: view.selection;
		return linkTo(href, { ...view, window: null, selection });
	}

	#faultOf({ width, height }: PictureSize): string | null {
		const fault = checkSize({ width, height }, 1);
		return fault && this.#words.size({ ...fault, width, height });
	}

	#readLanguage(): PictureLanguage {
		return this.#timeline.words.language;
	}

	#readView(): View {
		return this.#timeline.view;
	}

	#readIndex(): StoryIndex {
		return this.#timeline.index;
	}

	#readFound(): Found | null {
		return this.#timeline.found;
	}

	#readLaidOut(): LaidOut | null {
		return this.latest.current;
	}
}
