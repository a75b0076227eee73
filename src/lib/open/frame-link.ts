import type { FromViewer, ToViewer } from './messages.ts';
import { isReady, readFromViewer } from './messages.ts';

/** What of a message to the page’s window decides whether it is answered. */
export type WindowMessage = Pick<MessageEvent<unknown>, 'source' | 'origin' | 'data'>;

/** What of the frame’s window is needed. */
interface FrameWindow {
	readonly postMessage: (message: unknown, targetOrigin: string, transfer: Transferable[]) => void;
}

/** What the page does with its viewer. */
interface LinkOptions {
	/** The window of the frame, asked for anew with each message. */
	readonly frame: () => FrameWindow | null;
	/** Called when the viewer has a port: now it can be told its story. */
	readonly onconnect: () => void;
	readonly onmessage: (message: FromViewer) => void;
}

/**
 * The page’s end of the line to a viewer in a sandboxed frame. It answers the frame alone, by handing it a port, and
 * hears only what comes through that port and has a known shape.
 */
export class FrameLink {
	readonly #options: LinkOptions;
	#port: MessagePort | null = null;

	constructor(options: LinkOptions) {
		this.#options = options;
	}

	/** To be called with every message that the page’s window gets. */
	hear({ source, origin, data }: WindowMessage): void {
		const frame = this.#options.frame();
		// A sandboxed frame has an origin of its own, which is written “null” and can be addressed only by “*”.
		if (frame === null || source !== frame || origin !== 'null' || !isReady(data)) return;
		const { port1, port2 } = new MessageChannel();
		// A frame that was loaded again asks again; what it was before is no longer heard.
		this.close();
		this.#port = port1;
		port1.onmessage = (event: MessageEvent<unknown>) => {
			const message = readFromViewer(event.data);
			if (message && this.#port === port1) this.#options.onmessage(message);
		};
		frame.postMessage({ type: 'port' }, '*', [port2]);
		this.#options.onconnect();
	}

	/** Tells the viewer something, if there is one. @param transfer memory that is handed over */
	send(message: ToViewer, transfer: Transferable[] = []): void {
		this.#port?.postMessage(message, transfer);
	}

	/** Hangs up. */
	close(): void {
		this.#port?.close();
		this.#port = null;
	}
}
