import type { LayOutRequest } from '../../export/export-messages.ts';
import type { Picture } from '../../scene/picture/picture.ts';

/** A picture with what it was laid out from. */
export interface LaidOut {
	readonly request: LayOutRequest;
	readonly picture: Picture;
}

/** The newest picture: one is laid out at a time, and of those that wait only the last one asked for. */
export class LatestPicture {
	readonly #layOut: (request: LayOutRequest) => Promise<Picture>;
	readonly #begun = new WeakMap<LayOutRequest, Promise<Picture>>();
	#wanted: LayOutRequest | null = null;
	#running: Promise<void> | null = null;
	#current = $state.raw<LaidOut | null>(null);
	#error = $state.raw<unknown>(null);
	#busy = $state.raw(false);

	constructor(layOut: (request: LayOutRequest) => Promise<Picture>) {
		this.#layOut = layOut;
	}

	/** The last picture that came; `null` before the first. */
	get current(): LaidOut | null {
		return this.#current;
	}

	/** Why the last one asked for did not come; `null` if it did or still may. */
	get error(): unknown {
		return this.#error;
	}

	/** Whether a newer picture is on its way. */
	get busy(): boolean {
		return this.#busy;
	}

	/** Asks for a picture. Resolves when nothing newer is wanted. */
	ask(request: LayOutRequest): Promise<void> {
		this.#wanted = request;
		this.#running ??= this.#run().finally(() => (this.#running = null));
		return this.#running;
	}

	/** The picture of that very request, whatever is asked for meanwhile; fails with the reason if it doesn’t come. */
	async of(request: LayOutRequest): Promise<Picture> {
		if (this.#current?.request === request) return this.#current.picture;
		// Begun before it stands in the row, where a newer one could take its place.
		const picture = this.#begin(request);
		void this.ask(request);
		return picture;
	}

	#begin(request: LayOutRequest): Promise<Picture> {
		const begun = this.#begun.get(request);
		if (begun) return begun;
		const picture = this.#layOut(request).finally(() => this.#begun.delete(request));
		this.#begun.set(request, picture);
		return picture;
	}

	async #run(): Promise<void> {
		this.#busy = true;
		for (let request = this.#wanted; request; request = this.#wanted) {
			this.#wanted = null;
			try {
				const picture = await this.#begin(request);
				this.#current = { request, picture };
				this.#error = null;
			} catch (error) {
				this.#error = error;
			}
		}
		this.#busy = false;
	}
}
