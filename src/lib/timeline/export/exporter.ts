import type { FileRequest, LayOutRequest } from '../../export/export-messages.ts';
import type { Story } from '../../core/story/story.ts';
import type { Picture } from '../../scene/picture/picture.ts';

/** Who lays pictures out and makes files. */
export interface Exporter {
	readonly layOut: (request: LayOutRequest) => Promise<Picture>;
	/** Fails with the reason of `signal` when the work is given up. */
	readonly make: (request: FileRequest, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
}

interface Client extends Exporter {
	readonly loaded: () => Promise<void>;
	readonly close: () => void;
}

/** The exporter itself did not come. */
class NotLoadedError extends Error {
	override readonly name = 'NotLoadedError';

	constructor(options: ErrorOptions) {
		super('The exporter could not be loaded.', options);
	}
}

/** The exporter of the page, fetched when it is first asked for, and again where it could not be. */
export class LateExporter implements Exporter {
	readonly #story: () => Story;
	#client: Promise<Client> | null = null;

	constructor(story: () => Story) {
		this.#story = story;
	}

	/** Resolves when all has come that any file needs: from then on it works without a network. */
	async loaded(): Promise<void> {
		await this.#with((client) => client.loaded());
	}

	layOut(request: LayOutRequest): Promise<Picture> {
		return this.#with((client) => client.layOut(request));
	}

	make(request: FileRequest, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
		return this.#with((client) => client.make(request, signal));
	}

	/** Lets go of the worker and of what it holds. */
	close(): void {
		void this.#client?.then(
			(client) => client.close(),
			() => undefined
		);
		this.#client = null;
	}

	async #with<Answer>(use: (client: Client) => Promise<Answer>): Promise<Answer> {
		this.#client ??= import('../../export/export-client.ts').then(
			({ ExportClient }) => new ExportClient(this.#story())
		);
		const asked = this.#client;
		let client: Client | undefined;
		try {
			client = await asked;
			return await use(client);
		} catch (error) {
			const failed =
				!client || (error instanceof Error && 'code' in error && error.code === 'not-loaded');
			if (failed && this.#client === asked) this.close();
			if (!client) throw new NotLoadedError({ cause: error });
			throw error;
		}
	}
}
