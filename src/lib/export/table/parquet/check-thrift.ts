/** Kinds of values in Thrift’s compact protocol. */
const STOP = 0;
const FALSE = 2;
const BYTE = 3;
const I64 = 6;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;

/** Deeper than anything that Parquet writes. */
const MAX_DEPTH = 16;
/** Bytes of the longest number. */
const MAX_VARINT = 10;

/** Why a structure is none: it goes on beyond the bytes, or is no such structure. */
export type ThriftFault = 'too-short' | 'damaged';

/** What went wrong inside; never leaves this module. */
class ThriftError extends Error {
	readonly reason: ThriftFault;
	constructor(reason: ThriftFault) {
		super(reason);
		this.reason = reason;
	}
}

/** Goes over the values of a structure without keeping any. */
class Walker {
	at = 0;
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	#byte(): number {
		const byte = this.#bytes[this.at++];
		if (byte === undefined) throw new ThriftError('too-short');
		return byte;
	}

	#number(): number {
		let value = 0;
		for (let i = 0; i < MAX_VARINT; i++) {
			const byte = this.#byte();
			value += (byte & 0x7f) * 2 ** (7 * i);
			if (byte < 0x80) return value;
		}
		throw new ThriftError('damaged');
	}

	#skip(count: number): void {
		this.at += count;
		if (this.at > this.#bytes.length) throw new ThriftError('too-short');
	}

	struct(depth: number): void {
		if (depth > MAX_DEPTH) throw new ThriftError('damaged');
		for (;;) {
			const head = this.#byte();
			const kind = head & 0x0f;
			if (kind === STOP) return;
			if (head >> 4 === 0) this.#number();
			if (kind > FALSE) this.#value(kind, depth);
		}
	}

	#value(kind: number, depth: number): void {
		if (kind === BYTE) this.#skip(1);
		else if (kind <= I64) this.#number();
		else if (kind === DOUBLE) this.#skip(8);
		else if (kind === BINARY) this.#skip(this.#number());
		else if (kind === LIST) this.#list(depth + 1);
		else if (kind === STRUCT) this.struct(depth + 1);
		else throw new ThriftError('damaged');
	}

	#list(depth: number): void {
		if (depth > MAX_DEPTH) throw new ThriftError('damaged');
		const head = this.#byte();
		const kind = head & 0x0f;
		const short = head >> 4;
		const count = short === 15 ? this.#number() : short;
		// Each takes a byte at least.
		if (count > this.#bytes.length - this.at) throw new ThriftError('too-short');
		if (kind === STOP && count > 0) throw new ThriftError('damaged');
		for (let i = 0; i < count; i++) {
			if (kind <= BYTE) this.#skip(1);
			else this.#value(kind, depth);
		}
	}
}

/**
 * Goes over a structure of Thrift’s compact protocol, as Parquet describes itself with: no number is longer, no list has
 * more values and nothing is deeper than what is there, so that a reader which trusts all that can be let at it.
 * @returns its length in bytes, or why it is none
 */
export const thriftLength = (bytes: Uint8Array): number | ThriftFault => {
	const walker = new Walker(bytes);
	try {
		walker.struct(0);
		return walker.at;
	} catch (error) {
		if (error instanceof ThriftError) return error.reason;
		throw error;
	}
};
