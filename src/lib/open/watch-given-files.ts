import { on } from 'svelte/events';

/** What is done with what the page is given. */
interface Takers {
	readonly file: (file: File) => void;
	/** A text that was pasted outside of any field. */
	readonly text: (text: string) => void;
	/** Whether files hover over the page. */
	readonly over: (over: boolean) => void;
}

const bringsFiles = ({ dataTransfer }: DragEvent): boolean =>
	dataTransfer?.types.includes('Files') ?? false;

const isField = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

/** Takes files that are dropped on the page, and files and texts that are pasted. Returns the clean-up. */
export const watchGivenFiles = (takers: Takers): (() => void) => {
	const watch = new AbortController();
	const { signal } = watch;
	const hover = (event: DragEvent): void => {
		if (!bringsFiles(event)) return;
		// Else the browser leaves the page for the file.
		event.preventDefault();
		if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
		takers.over(true);
	};
	on(window, 'dragenter', hover, { signal });
	on(window, 'dragover', hover, { signal });
	on(
		window,
		'dragleave',
		// Only who leaves the window comes to nothing.
		({ relatedTarget }) => {
			if (!relatedTarget) takers.over(false);
		},
		{ signal }
	);
	on(
		window,
		'drop',
		(event) => {
			if (!bringsFiles(event)) return;
			event.preventDefault();
			takers.over(false);
			const file = event.dataTransfer?.files[0];
			if (file) takers.file(file);
		},
		{ signal }
	);
	on(
		window,
		'paste',
		({ clipboardData, target }) => {
			if (!clipboardData || isField(target)) return;
			const file = clipboardData.files[0];
			const text = clipboardData.getData('text/plain');
			if (file) takers.file(file);
			else if (text.trim() !== '') takers.text(text);
		},
		{ signal }
	);
	return () => watch.abort();
};
