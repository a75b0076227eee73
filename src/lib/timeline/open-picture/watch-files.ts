import { mount } from 'svelte';
import { on } from 'svelte/events';
import type { TimelineState } from '../timeline-state.svelte.ts';
import { PictureDesk } from './picture-desk.svelte.ts';
import { loadOpeningWords } from './words/load-opening-words.ts';

/** Text and links are dragged, too, and are no business of ours. */
const bringsFiles = ({ dataTransfer }: DragEvent): boolean =>
	dataTransfer?.types.includes('Files') ?? false;

const isField = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

/** Takes files that are dropped on the page or pasted, until `gone`. What shows them is fetched when it is needed. */
export const watchFiles = (timeline: TimelineState, gone: AbortSignal): void => {
	const desk = new PictureDesk(timeline);
	let shown = false;

	const show = async (): Promise<void> => {
		if (shown) return;
		shown = true;
		try {
			const [{ default: OpenPicture }, words] = await Promise.all([
				import('./OpenPicture.svelte'),
				loadOpeningWords(timeline.words.language)
			]);
			if (gone.aborted) return;
			mount(OpenPicture, { target: document.body, props: { desk, words, timeline } });
			// With nothing to tell it shows nothing.
			on(gone, 'abort', () => desk.close());
		} catch {
			// Without a network the next file asks again.
			shown = false;
			timeline.announce(timeline.words.site.openingNotLoaded);
		}
	};
	const open = (file: File | undefined): void => {
		desk.over = false;
		if (!file) return;
		void show();
		void desk.open(file);
	};
	const hover = (event: DragEvent): void => {
		if (!bringsFiles(event)) return;
		// Else the browser leaves the page for the file.
		event.preventDefault();
		if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
		desk.over = true;
		void show();
	};

	const signal = gone;
	on(window, 'dragenter', hover, { signal });
	on(window, 'dragover', hover, { signal });
	on(
		window,
		'dragleave',
		// Only who leaves the window comes to nothing.
		({ relatedTarget }) => {
			if (!relatedTarget) desk.over = false;
		},
		{ signal }
	);
	on(
		window,
		'drop',
		(event) => {
			if (!bringsFiles(event)) return;
			event.preventDefault();
			open(event.dataTransfer?.files[0]);
		},
		{ signal }
	);
	on(
		window,
		'paste',
		({ clipboardData, target }) => {
			const file = clipboardData?.files[0];
			if (!file || (isField(target) && clipboardData.types.includes('text/plain'))) return;
			open(file);
		},
		{ signal }
	);
};
