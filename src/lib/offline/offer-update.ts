import { mount, unmount } from 'svelte';
import type { ToWorker } from './messages.ts';
import { offlineWords } from './offline-words.ts';
import UpdateNotice from './UpdateNotice.svelte';

let close: (() => void) | null = null;

/** Says that a newer version waits, once at a time. It takes over when the reader says so, and only this page loads anew. */
export const offerUpdate = (waiting: ServiceWorker): void => {
	close?.();
	const onreload = (): void => {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
			once: true
		});
		const message: ToWorker = { kind: 'take-over' };
		waiting.postMessage(message);
	};
	const words = offlineWords(document.documentElement.lang);
	const notice = mount(UpdateNotice, {
		target: document.body,
		props: { words, onreload, onlater: () => close?.() }
	});
	close = () => {
		close = null;
		void unmount(notice);
	};
};
