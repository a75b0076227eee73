import type { SvgElement } from './svg-element.ts';

interface Open {
	readonly name: string;
	readonly attributes: Record<string, string>;
	readonly children: (SvgElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'"
};

const LONGEST_ENTITY = 6;

const unescape = (text: string): string => {
	const [first = '', ...rest] = text.split('&');
	return rest.reduce((whole, part) => {
		const end = part.slice(0, LONGEST_ENTITY).indexOf(';');
		const character = end < 0 ? undefined : ENTITIES[part.slice(0, end)];
		if (character === undefined) throw new Error(`Unknown entity: &${part.slice(0, 10)}`);
		return whole + character + part.slice(end + 1);
	}, first);
};

const isNameCharacter = (code: number): boolean =>
	(code >= 0x61 && code <= 0x7a) || // a–z
	(code >= 0x41 && code <= 0x5a) || // A–Z
	(code >= 0x30 && code <= 0x39) || // 0–9
	code === 0x2d ||
	code === 0x3a ||
	code === 0x5f;

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** Reads markup from left to right, each character once. */
class MarkupReader {
	readonly #markup: string;
	#at = 0;

	constructor(markup: string) {
		this.#markup = markup;
	}

	get done(): boolean {
		return this.#at >= this.#markup.length;
	}

	fail(expected: string): never {
		const found = this.#markup.slice(this.#at, this.#at + 30);
		throw new Error(`Expected ${expected} at ${this.#at}, found: ${found}`);
	}

	skip(token: string): boolean {
		if (!this.#markup.startsWith(token, this.#at)) return false;
		this.#at += token.length;
		return true;
	}

	expect(token: string): void {
		if (!this.skip(token)) this.fail(token);
	}

	skipSpace(): void {
		while (isSpace(this.#markup.charCodeAt(this.#at))) this.#at++;
	}

	/** Everything before the next `end`; stands after it then. */
	until(end: string): string {
		const place = this.#markup.indexOf(end, this.#at);
		if (place < 0) this.fail(`… ${end}`);
		const text = this.#markup.slice(this.#at, place);
		this.#at = place + end.length;
		return text;
	}

	/** Everything before the next tag or comment. */
	text(): string {
		const place = this.#markup.indexOf('<', this.#at);
		const end = place < 0 ? this.#markup.length : place;
		const text = this.#markup.slice(this.#at, end);
		this.#at = end;
		return text;
	}

	name(): string {
		const start = this.#at;
		while (isNameCharacter(this.#markup.charCodeAt(this.#at))) this.#at++;
		if (this.#at === start) this.fail('a name');
		return this.#markup.slice(start, this.#at);
	}
}

/** Reads the attributes of a tag to its end, and whether the element ends there, too. */
const readAttributes = (
	reader: MarkupReader
): { readonly attributes: Record<string, string>; readonly empty: boolean } => {
	const attributes: Record<string, string> = {};
	for (;;) {
		reader.skipSpace();
		if (reader.skip('/>')) return { attributes, empty: true };
		if (reader.skip('>')) return { attributes, empty: false };
		const name = reader.name();
		if (Object.hasOwn(attributes, name)) reader.fail(`no second ${name}`);
		reader.expect('="');
		attributes[name] = unescape(reader.until('"'));
	}
};

/**
 * Reads the markup of one element as Svelte writes it on a server, and resvg: every tag closed, every attribute in double quotes.
 * Comments are left out; anything else throws.
 */
export const parseMarkup = (markup: string): SvgElement => {
	const reader = new MarkupReader(markup);
	const document: Open = { name: '', attributes: {}, children: [] };
	const open: Open[] = [document];
	while (!reader.done) {
		const parent = open.at(-1) ?? document;
		if (reader.skip('<!--')) reader.until('-->');
		else if (reader.skip('</')) {
			if (parent === document) reader.fail('no closing tag');
			reader.expect(parent.name);
			reader.skipSpace();
			reader.expect('>');
			open.pop();
		} else if (reader.skip('<')) {
			const name = reader.name();
			const { attributes, empty } = readAttributes(reader);
			const element = { name, attributes, children: [] };
			parent.children.push(element);
			if (!empty) open.push(element);
		} else {
			const text = unescape(reader.text());
			const last = parent.children.length - 1;
			const before = parent.children[last];
			// A comment inside a text does not part it.
			if (typeof before === 'string') parent.children[last] = before + text;
			else parent.children.push(text);
		}
	}
	if (open.length > 1) reader.fail(`</${open.at(-1)?.name ?? ''}>`);
	const [root, ...rest] = document.children.filter(
		(child) => typeof child !== 'string' || child.trim() !== ''
	);
	if (root === undefined || typeof root === 'string' || rest.length > 0)
		return reader.fail('one element');
	return root;
};
