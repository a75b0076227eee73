import type { TimelineState } from '../timeline-state.svelte.ts';
import type { FoundPicture } from './read-picture.ts';

/** Where files are put down: whether one hovers over the page, and what the last one held. */
export class PictureDesk {
	readonly #timeline: TimelineState;
	#found = $state.raw<FoundPicture | null>(null);
	#last = 0;

	/** Whether files hover over the page. */
	over = $state.raw(false);

	constructor(timeline: TimelineState) {
		this.#timeline = timeline;
	}

	/** What the last file held, until the reader has read it; `null` if there is nothing to tell. */
	get found(): FoundPicture | null {
		return this.#found;
	}

	/** Reads a file, and shows the view of a picture of this very story, or all of it for its file; a newer file takes the place of an older one. */
	async open(file: File): Promise<void> {
		const turn = ++this.#last;
		const found = await this.#read(file);
		if (turn !== this.#last) return;
		if (found.kind === 'same') this.#show(found);
		this.#found = found;
	}

	/** Forgets what was found. */
	close(): void {
		this.#last++;
		this.#found = null;
		this.over = false;
	}

	async #read(file: File): Promise<FoundPicture> {
		try {
			const { readPicture } = await import('./read-picture.ts');
			return await readPicture(file, this.#timeline.index);
		} catch {
			return { kind: 'not-loaded' };
		}
	}

	#show({ view }: FoundPicture & { readonly kind: 'same' }): void {
		const timeline = this.#timeline;
		const { filter, rememberedTheme, themeChoice } = timeline;
		timeline.applyView({ ...view, filter }, themeChoice === rememberedTheme ? null : themeChoice);
		// The one step by which the whole view gets into the address, so that “back” leads out of it.
		timeline.setFilter(view.filter);
	}
}
