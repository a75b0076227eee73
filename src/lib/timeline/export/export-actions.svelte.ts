import { on } from 'svelte/events';
import { copyLater } from './copy-later.ts';
import type { ExportFormat } from './export-choice.ts';
import type { ExportState } from './export-state.svelte.ts';
import type { Exporter } from './exporter.ts';
import { saveFile } from './save-file.ts';
import { problemOf } from './problem-of.ts';
import type { ExportWords } from './words/export-words.ts';

/** What takes longer shows how it goes, ms. */
const PATIENCE = 300;
/** Larger images are only made when they are asked for, pixels. */
const MOST_AHEAD = 4_000_000;

const TYPES: Readonly<Record<ExportFormat, string>> = {
	png: 'image/png',
	svg: 'image/svg+xml',
	pdf: 'application/pdf'
};

interface Job {
	readonly label: string;
	readonly controller: AbortController;
}

/** How a job ended: what was done, or what went wrong. */
interface Outcome {
	readonly said: string;
	readonly problem: string | null;
}

/** A file with all that it was made from. */
interface MadeFile {
	readonly key: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file that is being made. */
interface FileInWork {
	readonly key: string;
	readonly file: Promise<Uint8Array<ArrayBuffer>>;
	/** What gives it up: of the one who began it, who need not be the one who waits. */
	readonly signal: AbortSignal;
}

const rejectOn = (signal: AbortSignal): Promise<never> =>
	new Promise((_, fail) => {
		on(signal, 'abort', () => fail(signal.reason as Error), { once: true });
	});

/** What the reader does with a picture: one thing at a time, each with its progress, its end and its faults in words. */
export class ExportActions {
	readonly #state: ExportState;
	readonly #exporter: Exporter;
	readonly #words: ExportWords;
	#job = $state.raw<Job | null>(null);
	#slow = $state.raw(false);
	#said = $state.raw('');
	#problem = $state.raw<string | null>(null);
	#made = $state.raw<MadeFile | null>(null);
	#inWork: FileInWork | null = null;

	/** Bytes of the file that is asked for; `null` before it was made. */
	readonly bytes: number | null = $derived.by(() => {
		const made = this.#made;
		return made?.key === this.#keyOf(this.#state.choice.format) ? made.bytes.length : null;
	});

	constructor(state: ExportState, exporter: Exporter, words: ExportWords) {
		this.#state = state;
		this.#exporter = exporter;
		this.#words = words;
	}

	/** Whether something is being done. */
	get busy(): boolean {
		return this.#job !== null;
	}

	/** What is being done, once it takes long; else `null`. */
	get progress(): string | null {
		return this.#slow ? (this.#job?.label ?? null) : null;
	}

	/** What was done last, in a sentence. */
	get said(): string {
		return this.#said;
	}

	/** What went wrong last and what to do about it, in a sentence; `null` if nothing did. */
	get problem(): string | null {
		return this.#problem;
	}

	/**
	 * Makes the file that is chosen before it is asked for, so that its size is known and saving it takes no time. Does
	 * nothing while something else is done, and for what takes long: large images, and PDF.
	 */
	prepare(): void {
		const { choice, picture, scale, fault } = this.#state;
		const { format } = choice;
		if (this.#job || !picture || fault !== null || format === 'pdf') return;
		const pixels = picture.width * picture.height * scale * scale;
		if (format === 'png' && pixels > MOST_AHEAD) return;
		// What goes wrong is told when the file is asked for.
		this.#make(format, new AbortController().signal).catch(() => undefined);
	}

	/** Saves the picture as a file. */
	download(): Promise<void> {
		const { format } = this.#state.choice;
		const { making, saved } = this.#words.actions;
		const name = `${this.#state.fileName}.${format}`;
		return this.#run(making(format.toUpperCase()), async (signal) => {
			const bytes = await this.#make(format, signal);
			saveFile(bytes, TYPES[format], name);
			return saved(name, this.#words.preview.bytes(bytes.length));
		});
	}

	/** Copies the picture as pixels. */
	copyImage(): Promise<void> {
		const { makingImage, image } = this.#words.actions;
		return this.#run(makingImage, async (signal) => {
			await copyLater(TYPES.png, this.#make('png', signal));
			return image.done;
		});
	}

	/** Copies the markup of the picture. */
	copySvg(): Promise<void> {
		const { making, svg } = this.#words.actions;
		return this.#run(making('SVG'), async (signal) => {
			await copyLater('text/plain', this.#make('svg', signal));
			return svg.done;
		});
	}

	/** Copies the alternative text. */
	copyAlt(): Promise<void> {
		return this.#run(this.#words.actions.copying, async () => {
			await navigator.clipboard.writeText(this.#state.alt);
			return this.#words.actions.alt.done;
		});
	}

	/** Copies the address of the page with what the picture shows. */
	copyLink(): Promise<void> {
		return this.#run(this.#words.actions.copying, async () => {
			await navigator.clipboard.writeText(this.#state.linkFrom(location.href));
			const { link, linkToWhole } = this.#words.actions;
			return this.#state.scope === 'events' ? linkToWhole : link.done;
		});
	}

	/** Hands the file to the device’s own way of sharing. */
	share(): Promise<void> {
		const { format } = this.#state.choice;
		const { making, shared } = this.#words.actions;
		const name = `${this.#state.fileName}.${format}`;
		return this.#run(making(format.toUpperCase()), async (signal) => {
			const bytes = await this.#make(format, signal);
			const file = new File([bytes], name, { type: TYPES[format] });
			try {
				await navigator.share({ files: [file], text: this.#state.alt });
			} catch (error) {
				// The reader has closed the device’s own dialog.
				if (error instanceof Error && error.name === 'AbortError') return '';
				throw error;
			}
			return shared;
		});
	}

	/** Gives up what is being done. */
	cancel(): void {
		this.#job?.controller.abort();
	}

	/** Gives up what is being done and forgets it, with what was said about an earlier picture. */
	reset(): void {
		this.cancel();
		this.#job = null;
		this.#slow = false;
		this.#said = '';
		this.#problem = null;
	}

	async #run(label: string, work: (signal: AbortSignal) => Promise<string>): Promise<void> {
		if (this.#job) return;
		const controller = new AbortController();
		const job = { label, controller };
		this.#job = job;
		this.#said = '';
		this.#problem = null;
		const timer = setTimeout(() => (this.#slow = this.#job === job), PATIENCE);
		const outcome: Outcome = await work(controller.signal).then(
			(said) => ({ said, problem: null }),
			(error: unknown) =>
				controller.signal.aborted
					? { said: this.#words.actions.cancelled, problem: null }
					: { said: '', problem: this.#words.faults.problem(problemOf(error)) }
		);
		clearTimeout(timer);
		// Nobody wants to hear of what was given up by closing the dialog.
		if (this.#job !== job) return;
		this.#said = outcome.said;
		this.#problem = outcome.problem;
		this.#slow = false;
		this.#job = null;
	}

	#keyOf(format: ExportFormat): string {
		const { choice, scale, request, alt } = this.#state;
		const { embed, outlines } = choice;
		return JSON.stringify([
			format,
			format === 'png' ? scale : format === 'svg' && outlines,
			embed,
			alt,
			request
		]);
	}

	async #make(format: ExportFormat, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
		signal.throwIfAborted();
		const key = this.#keyOf(format);
		if (this.#made?.key === key) return this.#made.bytes;
		const { file } = this.#inWorkOf(key) ?? this.#begin(key, format, signal);
		return Promise.race([file, rejectOn(signal)]);
	}

	/** The file that is being made, if it is that one; what was given up will never be one. */
	#inWorkOf(key: string): FileInWork | null {
		const work = this.#inWork;
		return work?.key === key && !work.signal.aborted ? work : null;
	}

	#begin(key: string, format: ExportFormat, signal: AbortSignal): FileInWork {
		const file = this.#makeAnew(format, signal)
			.then((bytes) => {
				this.#made = { key, bytes };
				return bytes;
			})
			.finally(() => {
				if (this.#inWork === work) this.#inWork = null;
			});
		const work: FileInWork = { key, file, signal };
		this.#inWork = work;
		return work;
	}

	async #makeAnew(format: ExportFormat, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
		const { choice, scale, request } = this.#state;
		const picture = await this.#state.finished();
		const { embed, outlines } = choice;
		const from = request;
		return this.#exporter.make(
			{ picture, format, scale: format === 'png' ? scale : 1, outlines, embed, from },
			signal
		);
	}
}
