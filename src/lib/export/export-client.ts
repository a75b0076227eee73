import type { Story } from '../core/story/story.ts';
import { FONT_FACES } from '../fonts/font-faces.ts';
import { SCRIPT_FACES } from '../fonts/script-faces.ts';
import type { Picture } from '../scene/picture/picture.ts';
import { needsRtl } from '../scene/rtl/needs-rtl.ts';
import { facesOf, type FaceUse } from './embed-fonts.ts';
import type { FileRequest, LayOutRequest, ToWorker } from './export-messages.ts';
import { drawPicture } from './figure-markup.browser.ts';
import { loadFaces, loadFonts, loadWasm } from './fonts.browser.ts';
import { trustedUrl } from './trusted-url.ts';
import { WorkerLine } from './worker-line.ts';
import workerUrl from './export.worker.ts?worker&url';

/** All that an SVG may embed: which of it depends on its letters. */
const EVERY_FACE: readonly FaceUse[] = FONT_FACES.flatMap((face) =>
	(['latin', 'cyrillic', 'all'] as const).map((set) => ({ face, set, characters: '' }))
);
const EVERY_SCRIPT: readonly FaceUse[] = SCRIPT_FACES.map((face) => ({
	face,
	set: 'all',
	characters: ''
}));

const startWorker = (): Worker =>
	new Worker(trustedUrl(workerUrl), { type: 'module', name: 'export' });

/** Pictures and files of one story, made beside the page so that it never stands still. */
export class ExportClient {
	readonly #story: Story;
	readonly #assets: Promise<ToWorker>;
	#line: Promise<WorkerLine>;

	/** Begins to fetch everything that any file needs, so that all works without a network from then on. */
	constructor(story: Story) {
		this.#story = story;
		this.#assets = this.#load();
		// Each use waits for it and tells the reader; until then nobody does.
		this.#assets.catch(() => undefined);
		this.#line = Promise.resolve(this.#open());
	}

	/** Resolves when everything has come that any file needs; fails with an `ExportError` if it can’t. */
	async loaded(): Promise<void> {
		const line = await this.#line;
		const faces = needsRtl(this.#story) ? [...EVERY_FACE, ...EVERY_SCRIPT] : EVERY_FACE;
		await Promise.all([this.#assets, loadFaces(faces), line.ready]);
	}

	/** Lays a picture out. */
	async layOut(request: LayOutRequest): Promise<Picture> {
		const line = await this.#line;
		const ask = (to: WorkerLine) => to.ask<Picture>((id) => ({ kind: 'lay-out', id, request }));
		try {
			return await ask(line);
		} catch (error) {
			// The worker was ended to stop a file; the next one is asked again.
			const next = await this.#line;
			if (next === line) throw error;
			return ask(next);
		}
	}

	/** Makes a file. When `signal` says so, the work is given up at once and the promise fails with its reason. */
	async make(request: FileRequest, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
		signal.throwIfAborted();
		const cancelled = new Promise<never>((_, fail) => {
			signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true });
		});
		return Promise.race([cancelled, this.#make(request, signal)]);
	}

	/** Ends the worker. */
	close(): void {
		void this.#line.then((line) => line.close());
	}

	async #make(request: FileRequest, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
		await this.#assets;
		const line = await this.#line;
		signal.throwIfAborted();
		const drawing = drawPicture(request.picture);
		const embeds = request.format === 'svg' && !request.outlines;
		const faces = embeds ? await loadFaces(facesOf(drawing)) : [];
		// It may have been given up while the faces came, and a signal tells that only once.
		signal.throwIfAborted();
		const stop = () => this.#restart();
		signal.addEventListener('abort', stop, { once: true });
		try {
			return await line.ask((id) => ({ kind: 'make', id, request, drawing, faces }));
		} finally {
			signal.removeEventListener('abort', stop);
		}
	}

	/**
	 * A picture that is being rasterised cannot be stopped but by ending its worker. The next one may not come, as without
	 * a network; then the old one stays, and does what is asked of it once it is through.
	 */
	#restart(): void {
		this.#line = this.#line.then(async (old) => {
			const next = this.#open();
			try {
				await next.ready;
				old.close();
				return next;
			} catch {
				next.close();
				return old;
			}
		});
	}

	#open(): WorkerLine {
		const line = new WorkerLine(startWorker());
		line.tell({ kind: 'story', story: this.#story });
		void this.#assets.then(
			(assets) => line.tell(assets),
			() => undefined
		);
		return line;
	}

	async #load(): Promise<ToWorker> {
		const [wasm, fonts] = await Promise.all([loadWasm(), loadFonts(needsRtl(this.#story))]);
		return { kind: 'assets', wasm, fonts };
	}
}
