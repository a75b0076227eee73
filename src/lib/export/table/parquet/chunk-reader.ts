import type { FileLike } from '../../read-story-file.ts';
import { damaged, type ParquetPlace } from './parquet-error.ts';
import { STEP_BYTES } from './parquet-limits.ts';
import type { ParquetChunk } from './parquet-table.ts';

/** Reads a part of a file from its beginning to its end, holding no more of it than is asked for at once. */
export class ChunkReader {
	readonly #file: FileLike;
	readonly #place: ParquetPlace;
	readonly #end: number;
	/** Byte of the file after what is held. */
	#next: number;
	#held: Uint8Array = new Uint8Array();

	/** @param place of what is read, to tell where something is wrong */
	constructor(file: FileLike, { start, end }: ParquetChunk, place: ParquetPlace) {
		this.#file = file;
		this.#next = start;
		this.#end = end;
		this.#place = place;
	}

	/** Bytes that were not taken yet. */
	get left(): number {
		return this.#held.length + this.#end - this.#next;
	}

	/** The next bytes, so many of them or all that are left; they are not taken by that. */
	async look(count: number): Promise<Uint8Array> {
		const missing = Math.min(count, this.left) - this.#held.length;
		if (missing > 0) {
			const size = Math.min(Math.max(missing, STEP_BYTES), this.#end - this.#next);
			const part = new Uint8Array(
				await this.#file.slice(this.#next, this.#next + size).arrayBuffer()
			);
			if (part.length !== size) throw damaged(`${size} bytes`, `${part.length}`, this.#place);
			const held = new Uint8Array(this.#held.length + size);
			held.set(this.#held);
			held.set(part, this.#held.length);
			this.#held = held;
			this.#next += size;
		}
		return this.#held.subarray(0, count);
	}

	/** Takes the next bytes. @throws TableError where there are fewer */
	async take(count: number): Promise<Uint8Array> {
		if (!(count >= 0 && count <= this.left)) {
			throw damaged(`${count} bytes`, `${this.left}`, this.#place);
		}
		const bytes = await this.look(count);
		this.#held = this.#held.subarray(count);
		return bytes;
	}
}
