import { itemLimit, MAX_DEPTH, MAX_KEY, MAX_NESTED_ITEMS, MAX_VALUES } from './check-shape.ts';
import type { IssueCode } from './issue.ts';
import { toPointer } from './issue.ts';
import { foundIn, hintFor } from './json-mistakes.ts';

/** Why a text is not read as JSON: the first place where it breaks the grammar (RFC 8259) or a limit. */
export interface JsonFault {
	readonly code: Extract<
		IssueCode,
		'not-json' | 'too-deep' | 'too-many-values' | 'too-many-items' | 'unknown-key'
	>;
	/** Index in the text, in UTF-16 code units. */
	readonly at: number;
	/** What is being read there; empty when the text breaks the grammar, as nothing can be said of what is what. */
	readonly pointer: string;
	readonly expected: string;
	readonly found: string;
	readonly hint?: string;
}

/** A list or an object that is being read. */
interface Open {
	readonly isList: boolean;
	/** Place of its opening bracket. */
	readonly at: number;
	/** Items or keys begun so far. */
	count: number;
	/** Where the last key stands, quotation marks included; nothing in a list. */
	keyStart: number;
	keyEnd: number;
}

/** What may come next. */
type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = ['true', 'false', 'null'];
const HEX = /^[0-9a-fA-F]{4}$/;

class Stop extends Error {
	readonly fault: JsonFault;
	constructor(fault: JsonFault) {
		super(fault.code);
		this.fault = fault;
	}
}

/** Goes through a text once, with a stack that is never deeper than the limit. */
class JsonScanner {
	readonly #text: string;
	/** Levels around what is read, for a story that is wrapped in something. */
	readonly #around: number;
	readonly #open: Open[] = [];
	#at = 0;
	#values = 0;

	constructor(text: string, around: number) {
		this.#text = text;
		this.#around = around;
	}

	scan(): void {
		const text = this.#text;
		let next: Next = 'value';
		for (;;) {
			this.#skipSpace();
			if (this.#at >= text.length) {
				if (next === 'nothing') return;
				throw this.#wrong(next);
			}
			next = this.#step(next, text.charCodeAt(this.#at));
		}
	}

	#skipSpace(): void {
		const text = this.#text;
		for (; this.#at < text.length; this.#at++) {
			const code = text.charCodeAt(this.#at);
			if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
		}
	}

	#step(next: Next, code: number): Next {
		switch (next) {
			case 'nothing':
				throw this.#wrong(next);
			case 'colon':
				if (code !== 0x3a) throw this.#wrong(next);
				this.#at++;
				return 'value';
			case 'comma-or-end':
				if (code === 0x5d || code === 0x7d) return this.#close(code, next);
				if (code !== 0x2c) throw this.#wrong(next);
				this.#at++;
				return this.#open.at(-1)?.isList ? 'value' : 'key';
			case 'key':
			case 'key-or-end':
				if (code === 0x7d && next === 'key-or-end') return this.#close(code, next);
				if (code !== 0x22) throw this.#wrong(next);
				return this.#key();
			case 'value':
			case 'value-or-end':
				if (code === 0x5d && next === 'value-or-end') return this.#close(code, next);
				return this.#value(code, next);
		}
	}

	#after(): Next {
		return this.#open.length === 0 ? 'nothing' : 'comma-or-end';
	}

	#close(code: number, next: Next): Next {
		const open = this.#open.at(-1);
		if (!open || open.isList !== (code === 0x5d)) throw this.#wrong(next);
		this.#open.pop();
		this.#at++;
		return this.#after();
	}

	#key(): Next {
		const open = this.#open.at(-1);
		const start = this.#at;
		this.#string();
		if (open) {
			if (++open.count > MAX_NESTED_ITEMS) {
				throw this.#tooMany(open, MAX_NESTED_ITEMS, 'keys');
			}
			// Told here already, as every pointer to what lies below would repeat the key.
			if (this.#at - start > 6 * MAX_KEY + 2) {
				const expected = 'only keys of the story format';
				const found = `a key of ${this.#at - start - 2} characters`;
				throw new Stop({
					code: 'unknown-key',
					at: start,
					pointer: this.#pointer(this.#open.length - 1),
					expected,
					found
				});
			}
			open.keyStart = start;
			open.keyEnd = this.#at;
		}
		return 'colon';
	}

	#value(code: number, next: Next): Next {
		const open = this.#open.at(-1);
		if (open?.isList) {
			const limit = itemLimit(this.#open.length - 1 - this.#around);
			if (++open.count > limit) throw this.#tooMany(open, limit, 'items');
		}
		if (++this.#values > MAX_VALUES) {
			const expected = `at most ${MAX_VALUES} values`;
			const pointer = this.#pointer();
			throw new Stop({ code: 'too-many-values', at: this.#at, pointer, expected, found: 'more' });
		}
		if (code === 0x7b || code === 0x5b) return this.#openAt(code === 0x5b);
		if (code === 0x22) this.#string();
		else this.#bare(next);
		return this.#after();
	}

	#openAt(isList: boolean): Next {
		if (this.#open.length >= MAX_DEPTH + this.#around) {
			const expected = `at most ${MAX_DEPTH} levels`;
			const pointer = this.#pointer();
			throw new Stop({ code: 'too-deep', at: this.#at, pointer, expected, found: 'more' });
		}
		this.#open.push({ isList, at: this.#at, count: 0, keyStart: 0, keyEnd: 0 });
		this.#at++;
		return isList ? 'value-or-end' : 'key-or-end';
	}

	/** Reads a number or one of the three words. */
	#bare(next: Next): void {
		const text = this.#text;
		const word = WORDS.find((one) => text.startsWith(one, this.#at));
		NUMBER.lastIndex = this.#at;
		if (word !== undefined) this.#at += word.length;
		else if (NUMBER.test(text)) this.#at = NUMBER.lastIndex;
		else throw this.#wrong(next);
	}

	#string(): void {
		const text = this.#text;
		const start = this.#at;
		let at = start + 1;
		for (; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === 0x22) {
				this.#at = at + 1;
				return;
			}
			if (code < 0x20) {
				this.#at = at;
				throw this.#syntax('a closing quotation mark, or an escape such as \\n');
			}
			if (code !== 0x5c) continue;
			const escape = text[at + 1] ?? '';
			const isKnown = escape !== '' && '"\\/bfnrt'.includes(escape);
			if (!isKnown && !(escape === 'u' && HEX.test(text.slice(at + 2, at + 6)))) {
				this.#at = at;
				throw this.#syntax('an escape such as \\n, \\" or \\u2026');
			}
			at++;
		}
		this.#at = text.length;
		throw this.#syntax('a closing quotation mark');
	}

	#wrong(next: Next): Stop {
		const end = this.#open.at(-1)?.isList ? ']' : '}';
		const expected: Readonly<Record<Next, string>> = {
			value: 'a value',
			'value-or-end': 'a value or ]',
			key: 'a key in double quotation marks',
			'key-or-end': 'a key in double quotation marks or }',
			colon: 'a colon',
			'comma-or-end': `a comma or ${end}`,
			nothing: 'the end of the file'
		};
		return this.#syntax(expected[next]);
	}

	#syntax(expected: string): Stop {
		const at = this.#at;
		const found = foundIn(this.#text, at);
		const hint = hintFor(this.#text, at, expected);
		return new Stop({
			code: 'not-json',
			at,
			pointer: '',
			expected,
			found,
			...(hint === null ? {} : { hint })
		});
	}

	#tooMany(open: Open, limit: number, what: string): Stop {
		return new Stop({
			code: 'too-many-items',
			at: open.at,
			pointer: this.#pointer(this.#open.length - 1),
			expected: `at most ${limit} ${what}`,
			found: `more than ${limit} ${what}`
		});
	}

	/** Where the scanner is: the way through the first `levels` of what is open. */
	#pointer(levels = this.#open.length): string {
		const path: (string | number)[] = [];
		for (const { isList, count, keyStart, keyEnd } of this.#open.slice(this.#around, levels)) {
			if (!isList && keyEnd === 0) break;
			path.push(isList ? count - 1 : (JSON.parse(this.#text.slice(keyStart, keyEnd)) as string));
		}
		return toPointer(path);
	}
}

/**
 * Finds where a text breaks the grammar of JSON or a limit of the story format (32 levels, 1,000,000 values, 10,000
 * items in a list, 1,000 in one inside another and of keys in an object), or null. Reads it once from front to back, in
 * time proportional to its length, with no more memory than the depth allows, and before anything is built of it.
 * `around` is the number of levels that a story is wrapped in.
 */
export const scanJson = (text: string, around = 0): JsonFault | null => {
	try {
		new JsonScanner(text, around).scan();
		return null;
	} catch (error) {
		if (error instanceof Stop) return error.fault;
		throw error;
	}
};
