import type { TablePreview } from '../../export/table/table-preview.ts';
import type { MadeOfTable } from '../../export/table/make-table.ts';
import type { TableChoice } from '../../export/table/table-messages.ts';

type Progress = (share: number) => void;

/** Who reads a table. */
export interface TableReader {
	readonly preview: () => Promise<TablePreview>;
	readonly make: (choice: TableChoice, onprogress: (share: number) => void) => Promise<MadeOfTable>;
	readonly close: () => void;
}

/**
 * A table that is read while the reader still looks at its columns: most take what was found, and their story is ready by
 * the time they ask for it. Another choice begins anew.
 */
export class EagerTable {
	readonly #open: () => TableReader;
	#reader: TableReader;
	#making: { readonly key: string; readonly made: Promise<MadeOfTable> } | null = null;
	#share = 0;
	#onprogress: Progress = () => undefined;

	/** @param open makes a reader of the table, which reads it from its beginning */
	constructor(open: () => TableReader) {
		this.#open = open;
		this.#reader = open();
	}

	/** The beginning of the table; to be asked before anything else. */
	preview(): Promise<TablePreview> {
		return this.#reader.preview();
	}

	/** Begins with the story of a choice that will probably be made. */
	expect(choice: TableChoice): void {
		const key = JSON.stringify(choice);
		if (this.#making?.key === key) return;
		if (this.#making) {
			this.#reader.close();
			this.#reader = this.#open();
		}
		this.#share = 0;
		const made = this.#reader.make(choice, (share) => {
			if (this.#making?.key !== key) return;
			this.#share = share;
			this.#onprogress(share);
		});
		this.#making = { key, made };
		made.catch(() => {
			// What failed once may not fail again.
			if (this.#making?.key === key) this.#making = null;
		});
	}

	/** The story of the whole table. @param onprogress the share that was read, 0 to 1 */
	make(choice: TableChoice, onprogress: Progress): Promise<MadeOfTable> {
		this.expect(choice);
		this.#onprogress = onprogress;
		onprogress(this.#share);
		return this.#making?.made ?? Promise.reject(new Error('The table is not being read.'));
	}

	/** Ends whatever is being read; what is not answered yet never is. */
	close(): void {
		this.#making = null;
		this.#reader.close();
	}
}
