import { heightMessage } from './height-message.ts';

/**
 * Tells the page around an embedded story how high it stands, now and whenever that changes; nothing else is ever
 * posted, and nothing is listened to. Does nothing on a page of its own. Returns the clean-up.
 */
export const postHeight = (element: HTMLElement): (() => void) => {
	if (window.parent === window) return () => undefined;
	let told = 0;
	const observer = new ResizeObserver(() => {
		const message = heightMessage(element.getBoundingClientRect().height);
		if (message.height === told) return;
		told = message.height;
		// Whoever frames the story may know its height.
		window.parent.postMessage(message, '*');
	});
	observer.observe(element);
	return () => observer.disconnect();
};
