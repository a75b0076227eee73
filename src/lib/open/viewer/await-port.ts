import { isPortMessage } from '../messages.ts';

/** The windows that a viewer stands between. */
interface Surroundings {
	/** The viewer’s own window. */
	readonly own: Pick<Window, 'addEventListener' | 'removeEventListener'>;
	/** The window of the page that holds the frame. */
	readonly parent: { readonly postMessage: (message: unknown, targetOrigin: string) => void };
	/** Origin that the viewer came from; only a page of the same one is listened to. */
	readonly site: string;
}

/**
 * Tells the page around the frame that the viewer is there, and gives the first port that this very page, and no other
 * window, hands over. Whatever comes later to the window is not heard.
 */
export const awaitPort = ({ own, parent, site }: Surroundings): Promise<MessagePort> =>
	new Promise((give) => {
		const listen = (event: MessageEvent<unknown>): void => {
			const [port, ...more] = event.ports;
			if (event.source !== parent || event.origin !== site || !isPortMessage(event.data)) return;
			if (!port || more.length > 0) return;
			own.removeEventListener('message', listen);
			give(port);
		};
		own.addEventListener('message', listen);
		parent.postMessage({ type: 'ready' }, site);
	});
