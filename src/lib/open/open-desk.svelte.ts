import type { FileIssue, FileLike, StoryFile } from '../export/read-story-file.ts';
import type { LongHandover } from '../export/table/make-table.ts';
import type { TableChoice, TableFile } from '../export/table/table-messages.ts';
import type { TableKind } from '../export/table/table-kind.ts';
import { startsAsParquet, tableKindOf } from '../export/table/table-kind.ts';
import type { FetchFault } from './fetch-story.ts';
import type { OpenedStory, Origin, Rechecked } from './opened-story.ts';
import type { EagerTable } from './table/eager-table.ts';
import type { TableStepState } from './table/table-steps.ts';

/** What the reader is asked, or waits for, before there is a story. */
export type OpenStep =
	| { readonly kind: 'ask'; readonly url: URL }
	| { readonly kind: 'load'; readonly url: URL; readonly bytes: number }
	| TableStepState;

/** What is told in the dialog. */
export type OpenFault =
	/** A file or text that holds no story in order. */
	| { readonly kind: 'issues'; readonly name: string | null; readonly issues: readonly FileIssue[] }
	| { readonly kind: 'fetch'; readonly host: string; readonly fault: FetchFault }
	/** A text that none of the story’s sources has; `characters` is null if it is no text. */
	| { readonly kind: 'other-text'; readonly name: string; readonly characters: number | null }
	/** The code that reads files did not come. */
	| { readonly kind: 'not-loaded' };

/** A file with its name, if it has one. */
export type GivenFile = FileLike & { readonly name?: string; readonly type?: string };

/** What opens, loaded when it is first needed. */
const load = {
	read: async () => (await import('../export/read-story-file.ts')).readStoryFile,
	fetch: async () => (await import('./fetch-story.ts')).fetchStory,
	fetchTable: async () => (await import('./fetch-table.ts')).fetchTable,
	claims: async () => (await import('./claimed-checks.ts')).claimedChecks,
	recheck: () => import('./recheck-file.ts'),
	table: async () => (await import('./table/table-steps.ts')).startTable,
	report: async () => (await import('../core/table/report-issues.ts')).reportIssues,
	limits: () => import('../core/table/limits.ts')
};

/** What is wrong with a table, if that is why something failed. */
const tableIssueIn = (error: unknown): FileIssue | null =>
	error instanceof Error && 'issue' in error ? (error.issue as FileIssue | null) : null;

/** The kind of table that a file is: Parquet says so itself, others by their names; null if it is none. */
const kindOf = async (file: GivenFile): Promise<TableKind | null> => {
	try {
		const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
		if (startsAsParquet(head)) return 'parquet';
	} catch {
		// What cannot be read is told by whoever reads it.
	}
	return tableKindOf(file.name ?? '');
};

/** Whether a file is a text that belongs beside a story rather than a story. */
const isPlainText = ({ name = '', type = '' }: GivenFile): boolean =>
	type === 'text/plain' || /\.(?:txt|md)$/i.test(name);

/**
 * Stories from elsewhere on their way to the screen. Whatever goes wrong is told as a fault and leaves the story that is
 * open as it is.
 */
export class OpenDesk {
	#story = $state.raw<OpenedStory | null>(null);
	#step = $state.raw<OpenStep | null>(null);
	#fault = $state.raw<OpenFault | null>(null);
	#rechecked = $state.raw<Rechecked | null>(null);
	#turn = 0;
	#opened = 0;
	#loading = new AbortController();
	#table: { readonly reader: EagerTable; readonly origin: Origin } | null = null;

	/** Whether files hover over the page. */
	over = $state.raw(false);

	/** The story that is open. */
	get story(): OpenedStory | null {
		return this.#story;
	}

	/** A question or a wait that stands before the next story. */
	get step(): OpenStep | null {
		return this.#step;
	}

	/** What went wrong last, until the reader has read it. */
	get fault(): OpenFault | null {
		return this.#fault;
	}

	/** The check of the open story against texts that the reader gave. */
	get rechecked(): Rechecked | null {
		return this.#rechecked;
	}

	/** Opens a file of unknown kind. */
	async openFile(file: GivenFile): Promise<void> {
		const { name = '', size } = file;
		const origin: Origin = { kind: 'file', name };
		const turn = this.#next();
		const kind = await kindOf(file);
		if (turn !== this.#turn) return;
		if (kind === null) return this.#open(file, origin);
		return this.#openTable(file, { kind, name, size, url: null }, origin);
	}

	/** Opens the text of a story. */
	openText(text: string): Promise<void> {
		return this.#open(text, { kind: 'text' });
	}

	/** Takes a file that was dropped: beside an open story a plain text is taken for one of its sources. */
	take(file: GivenFile): Promise<void> {
		return this.#story?.long === null && isPlainText(file)
			? this.checkAgainst(file)
			: this.openFile(file);
	}

	/** Asks whether a story may be loaded from somebody else. */
	ask(url: URL): void {
		this.#next();
		this.#step = { kind: 'ask', url };
	}

	/** The reader said yes: loads it. */
	async load(): Promise<void> {
		if (this.#step?.kind !== 'ask') return;
		const { url } = this.#step;
		const turn = this.#next();
		this.#step = { kind: 'load', url, bytes: 0 };
		const { signal } = this.#loading;
		const onprogress = (bytes: number): void => {
			if (turn === this.#turn) this.#step = { kind: 'load', url, bytes };
		};
		try {
			const kind = tableKindOf(url.pathname);
			if (kind !== null) {
				await this.#loadTable(url, kind, turn);
				return;
			}
			const fetchStory = await load.fetch();
			const fetched = await fetchStory(url, { signal, onprogress });
			if (turn !== this.#turn) return;
			this.#step = null;
			if (fetched.ok) {
				await this.#open(fetched.bytes, { kind: 'address', asked: url.host, host: fetched.host });
			} else this.#fault = { kind: 'fetch', host: url.host, fault: fetched.fault };
		} catch (error) {
			this.#failed(turn, error);
		}
	}

	/** The reader looks at what the columns of the table would be: begins with the story of that. */
	expect(choice: TableChoice): void {
		if (this.#step?.kind === 'table' && this.#step.share === null)
			this.#table?.reader.expect(choice);
	}

	/** The reader said what the columns of the table are: makes its story. */
	async make(choice: TableChoice): Promise<void> {
		const step = this.#step;
		const table = this.#table;
		if (step?.kind !== 'table' || !table) return;
		const turn = this.#turn;
		this.#step = { ...step, share: 0 };
		const onprogress = (share: number): void => {
			if (turn === this.#turn) this.#step = { ...step, share };
		};
		try {
			const reportIssues = await load.report();
			const { story, issues, report, long } = await table.reader.make(choice, onprogress);
			if (turn !== this.#turn) return;
			const all = [...issues, ...reportIssues(report)];
			if (long) this.#showLong(long, all, table.origin);
			else if (story === null) this.#keepTable(step, all, table.origin);
			else {
				const read = { story, issues: all, migrated: null, view: '' };
				await this.#found(read, table.origin, this.#next());
			}
		} catch (error) {
			const issue = tableIssueIn(error);
			if (issue && turn === this.#turn) this.#keepTable(step, [issue], table.origin);
			else this.#failed(turn, error);
		}
	}

	/** The reader said no, or gave it up. */
	cancel(): void {
		this.#next();
	}

	/** Puts the story away. */
	close(): void {
		this.#next();
		this.#fault = null;
		this.#show(null);
	}

	/** Forgets what went wrong. */
	dismiss(): void {
		this.#fault = null;
	}

	/** Tells the warnings about the open story. */
	showWarnings(): void {
		if (this.#story) this.#fault = { kind: 'issues', name: null, issues: this.#story.warnings };
	}

	/** Holds the open story against a text that may be one of its sources. */
	async checkAgainst(file: GivenFile): Promise<void> {
		const opened = this.#story;
		if (opened?.long !== null) return;
		const turn = this.#next();
		const name = file.name ?? '';
		try {
			const { readText, recheckFile } = await load.recheck();
			const text = await readText(file);
			if (turn !== this.#turn) return;
			const texts = this.#rechecked?.texts ?? null;
			const rechecked = text === null ? null : recheckFile(opened.story, texts, text, name);
			if (rechecked) {
				this.#rechecked = rechecked;
				this.#fault = null;
			} else this.#fault = { kind: 'other-text', name, characters: text?.length ?? null };
		} catch (error) {
			this.#failed(turn, error);
		}
	}

	async #open(file: GivenFile | Uint8Array | string, origin: Origin): Promise<void> {
		const turn = this.#next();
		try {
			const readStoryFile = await load.read();
			const read = await readStoryFile(file);
			if (turn === this.#turn) await this.#found(read, origin, turn);
		} catch (error) {
			this.#failed(turn, error);
		}
	}

	async #loadTable(url: URL, kind: TableKind, turn: number): Promise<void> {
		const [fetchTable, { MAX_LONG_BYTES: most }] = await Promise.all([
			load.fetchTable(),
			load.limits()
		]);
		const fetched = await fetchTable(url, kind, {
			most,
			// Parts may be asked for as long as the table is open, each in the turn of its time.
			signal: () => this.#loading.signal,
			onprogress: (bytes) => {
				if (this.#step?.kind === 'load') this.#step = { kind: 'load', url, bytes };
			}
		});
		if (turn !== this.#turn) return;
		if (!fetched.ok) {
			this.#step = null;
			this.#fault = { kind: 'fetch', host: url.host, fault: fetched.fault };
			return;
		}
		const { file, host } = fetched;
		const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
		const origin: Origin = { kind: 'address', asked: url.host, host };
		const table: TableFile = { kind, name, size: file.size, url: url.href };
		await this.#openTable(file, table, origin, this.#step);
	}

	/** @param wait what is shown until the beginning of the table is there */
	async #openTable(
		bytes: FileLike,
		file: TableFile,
		origin: Origin,
		wait: OpenStep | null = null
	): Promise<void> {
		const turn = this.#next();
		this.#step = wait;
		try {
			const startTable = await load.table();
			const reader = await startTable(bytes, file);
			if (turn !== this.#turn) {
				reader.close();
				return;
			}
			this.#table = { reader, origin };
			const preview = await reader.preview();
			if (turn !== this.#turn) return;
			this.#fault = null;
			this.#step = { kind: 'table', file, preview, share: null };
		} catch (error) {
			this.#failed(turn, error, origin);
		}
	}

	/** Shows the story that was found, or tells why there is none. */
	async #found(read: Omit<StoryFile, 'kind'>, origin: Origin, turn: number): Promise<void> {
		const { story, issues, migrated, view } = read;
		if (story === null) {
			const name = origin.kind === 'file' ? origin.name : null;
			this.#fault = { kind: 'issues', name, issues };
			return;
		}
		const claimedChecks = await load.claims();
		if (turn !== this.#turn) return;
		this.#fault = null;
		this.#show({
			key: ++this.#opened,
			story,
			long: null,
			view,
			origin,
			migrated,
			warnings: issues,
			claims: claimedChecks(story)
		});
	}

	#showLong(long: LongHandover, warnings: readonly FileIssue[], origin: Origin): void {
		this.#next();
		this.#fault = null;
		this.#show({
			key: ++this.#opened,
			story: { ...long.placed.rows.head, places: [], events: [], statements: [], links: [] },
			long,
			view: '',
			origin,
			migrated: null,
			warnings,
			claims: {}
		});
	}

	/** Tells why a table gives no story. What was chosen stays, so that the reader can choose better. */
	#keepTable(step: TableStepState, issues: readonly FileIssue[], { kind }: Origin): void {
		this.#step = step;
		this.#fault = { kind: 'issues', name: kind === 'file' ? step.file.name : null, issues };
	}

	#show(story: OpenedStory | null): void {
		this.#rechecked = null;
		this.#story = story;
	}

	#failed(turn: number, error: unknown, origin = this.#table?.origin): void {
		if (turn !== this.#turn) return;
		this.#next();
		const issue = tableIssueIn(error);
		const name = origin?.kind === 'file' ? origin.name : null;
		this.#fault = issue ? { kind: 'issues', name, issues: [issue] } : { kind: 'not-loaded' };
	}

	/** Gives up what is on its way; tells the turn of what comes next. */
	#next(): number {
		this.#loading.abort();
		this.#loading = new AbortController();
		this.#table?.reader.close();
		this.#table = null;
		this.#step = null;
		this.over = false;
		return ++this.#turn;
	}
}
