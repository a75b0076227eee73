import { withContested } from '../../core/claims/contested-events.ts';
import { longIndex } from '../../core/story/long-index.ts';
import { parseHead } from '../../core/story/parse-head.ts';
import { indexPlaced } from '../../core/story/index-story.ts';
import type { StoryIndex } from '../../core/story/index-story.ts';
import { parseStoryText } from '../../core/story/parse-story-text.ts';
import { placeStory } from '../../core/story/place-story.ts';
import { decodeQuery } from '../../core/view/query-string.ts';
import { readView } from '../../core/view/read-view.ts';
import type { View } from '../../core/view/view.ts';
import type { RtlLayout } from '../../scene/rtl/layout.ts';
import { needsRtl } from '../../scene/rtl/needs-rtl.ts';
import type { ThemeName } from '../../scene/theme.ts';
import { prepareTables } from '../../timeline/prepare-tables.ts';
import { loadWords } from '../../timeline/words/load-words.ts';
import type { ReaderWords } from '../../timeline/words/reader-words.ts';
import type { FromViewer, ToViewer, ViewerChecks, ViewerFace } from '../messages.ts';
import { readToViewer } from '../messages.ts';

/** What the viewer draws. */
export interface ViewedStory {
	readonly index: StoryIndex;
	readonly view: View;
	readonly theme: ThemeName | null;
	readonly words: ReaderWords;
	/** What lays out words from right to left, for a story with such. */
	readonly rtl: RtlLayout | null;
}

const addFaces = async (faces: readonly ViewerFace[]): Promise<void> => {
	for (const { family, weight, italic, bytes } of faces) {
		const face = new FontFace(family, bytes, {
			weight: String(weight),
			style: italic ? 'italic' : 'normal'
		});
		document.fonts.add(await face.load());
	}
};

/** The viewer’s end of the line: takes one story and what belongs to it, and trusts none of it. */
export class ViewerDesk {
	readonly #tell: (message: FromViewer) => void;
	#taken = false;
	#viewed = $state.raw<ViewedStory | null>(null);
	#checks = $state.raw<ViewerChecks>({});

	/** @param tell sends a message to the page */
	constructor(tell: (message: FromViewer) => void) {
		this.#tell = tell;
	}

	/** The story, once it has come and is in order. */
	get viewed(): ViewedStory | null {
		return this.#viewed;
	}

	/** What is shown of each statement’s check. */
	get checks(): ViewerChecks {
		return this.#checks;
	}

	/** To be called with whatever comes through the port. */
	hear(data: unknown): void {
		const message = readToViewer(data);
		switch (message?.type) {
			case 'show':
				// One frame, one story.
				if (!this.#taken) void this.#show(message).catch(() => this.fail());
				this.#taken = true;
				break;
			case 'rows':
				if (!this.#taken) void this.#showRows(message).catch(() => this.fail());
				this.#taken = true;
				break;
			case 'checks':
				this.#checks = message.checks;
				break;
			case 'fonts':
				// Without them the browser’s own do.
				void addFaces(message.faces).catch(() => undefined);
				break;
			case undefined:
		}
	}

	/** The story is drawn. */
	shown(): void {
		this.#tell({ type: 'shown' });
	}

	/** The reader looks at something else. */
	looksAt(query: string): void {
		this.#tell({ type: 'view', query });
	}

	/** A file hovers over the frame: the page takes it. */
	dragged(): void {
		this.#tell({ type: 'drag' });
	}

	/** The story can’t be drawn. */
	fail(): void {
		this.#tell({ type: 'error' });
	}

	async #showRows(message: ToViewer & { readonly type: 'rows' }): Promise<void> {
		const { placed, hasRtl, view, language, theme } = message;
		const words = await loadWords(language);
		const { story: head } = parseHead(placed.rows.head, true);
		if (!head) {
			this.fail();
			return;
		}
		const index = longIndex({ ...placed, rows: { ...placed.rows, head } }, words.time);
		const isRtl = hasRtl || needsRtl(head);
		const rtl = isRtl ? (await import('../../scene/rtl/rtl-layout.ts')).rtlLayout : null;
		const { view: first } = readView(decodeQuery(view), index);
		await prepareTables(index, first);
		this.#viewed = { index, view: first, theme, words, rtl };
	}

	async #show(message: ToViewer & { readonly type: 'show' }): Promise<void> {
		const { text, view, language, theme, checks } = message;
		const words = await loadWords(language);
		const { story } = parseStoryText(text);
		if (!story) {
			this.fail();
			return;
		}
		const index = indexPlaced(withContested(placeStory(story, words.time)));
		this.#checks = checks;
		const rtl = needsRtl(story) ? (await import('../../scene/rtl/rtl-layout.ts')).rtlLayout : null;
		this.#viewed = { index, view: readView(decodeQuery(view), index).view, theme, words, rtl };
	}
}
