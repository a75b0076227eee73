/** What the scanner meets. Only start tags, end tags and text are told. */
export interface XmlHandler {
	/** A start tag at `at` with the namespaces that it declares, prefix to name; `''` is the default one. */
	readonly start: (name: string, namespaces: ReadonlyMap<string, string>, at: number) => void;
	/** An end tag at `at`; a tag such as `<g/>` is told as a start and an end. */
	readonly end: (name: string, at: number) => void;
	/** A run of text as it stands; `literal` for CDATA, in which references mean nothing. */
	readonly text: (from: number, to: number, literal: boolean) => void;
}

/** Why a scan stopped, at which character; thrown by `scanXml` and by its handlers. */
export class XmlError extends Error {
	readonly at: number;
	readonly expected: string;
	readonly found: string;
	/** `declaration`: there is a document type; `root`: it is a document of another kind. */
	readonly kind: 'malformed' | 'declaration' | 'root';

	constructor(
		at: number,
		expected: string,
		found: string,
		kind: 'malformed' | 'declaration' | 'root' = 'malformed'
	) {
		super(expected);
		this.at = at;
		this.expected = expected;
		this.found = found;
		this.kind = kind;
	}
}

/** Characters that end a name, in any place. */
const NAME_ENDS = new Set(Array.from(' \t\r\n=/>"\'<&', (character) => character.charCodeAt(0)));
const isSpace = (code: number): boolean =>
	code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
/** Most namespaces that one tag declares; programs that draw declare a dozen. */
const MAX_NAMESPACES = 100;
const NO_NAMESPACES: ReadonlyMap<string, string> = new Map();
/** Longest reference that means anything: `&#x10FFFF;`, with room for zeros. */
const LONGEST_REFERENCE = 16;
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

const ofReference = (name: string): string | undefined => {
	if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
	const hexadecimal = name.startsWith('#x');
	const digits = name.slice(hexadecimal ? 2 : 1);
	if (!(hexadecimal ? /^[0-9a-f]+$/i : /^\d+$/).test(digits)) return undefined;
	const code = Number.parseInt(digits, hexadecimal ? 16 : 10);
	const allowed =
		code === 0x09 ||
		code === 0x0a ||
		code === 0x0d ||
		(code >= 0x20 && code < 0xd8_00) ||
		(code > 0xdf_ff && code < 0xff_fe) ||
		(code > 0xff_ff && code <= 0x10_ff_ff);
	return allowed ? String.fromCodePoint(code) : undefined;
};

/** The document from `from` to `to` with its references replaced: the five of XML and numbers; others throw an XmlError. */
export const decodeReferences = (document: string, from: number, to: number): string => {
	// Looking for the next reference may not go beyond this part, or many parts would take quadratic time.
	const text = document.slice(from, to);
	const parts: string[] = [];
	let at = 0;
	for (let next = text.indexOf('&'); next >= 0; next = text.indexOf('&', at)) {
		const window = text.slice(next + 1, next + 1 + LONGEST_REFERENCE);
		const length = window.indexOf(';');
		const meant = length < 0 ? undefined : ofReference(window.slice(0, length));
		if (meant === undefined) {
			throw new XmlError(from + next, 'one of the five entities of XML or a number', `&${window}`);
		}
		parts.push(text.slice(at, next), meant);
		at = next + length + 2;
	}
	parts.push(text.slice(at));
	return parts.join('');
};

/** The place behind the next `mark`; throws an XmlError if there is none. */
const behind = (text: string, mark: string, at: number): number => {
	const found = text.indexOf(mark, at);
	if (found < 0) throw new XmlError(at, `a closing ${mark}`, 'the end of the file');
	return found + mark.length;
};

const nameEnd = (text: string, from: number): number => {
	let at = from;
	while (at < text.length && !NAME_ENDS.has(text.charCodeAt(at))) at++;
	if (at === from) throw new XmlError(at, 'a name', JSON.stringify(text.slice(at, at + 1)));
	return at;
};

const skipSpace = (text: string, from: number): number => {
	let at = from;
	while (isSpace(text.charCodeAt(at))) at++;
	return at;
};

const expectAt = (text: string, mark: string, at: number): number => {
	if (text.startsWith(mark, at)) return at + mark.length;
	throw new XmlError(at, mark, JSON.stringify(text.slice(at, at + 1)));
};

/** Reads the attributes of a start tag from `from` on: the namespaces among them, and where they end. */
const readAttributes = (
	text: string,
	from: number
): { readonly namespaces: ReadonlyMap<string, string>; readonly to: number } => {
	let namespaces: Map<string, string> | null = null;
	let at = skipSpace(text, from);
	while (at < text.length && text[at] !== '>' && text[at] !== '/') {
		const end = nameEnd(text, at);
		const name = text.slice(at, end);
		const start = skipSpace(text, expectAt(text, '=', skipSpace(text, end)));
		const quote = text[start];
		if (quote !== '"' && quote !== "'") {
			throw new XmlError(start, 'a quotation mark', JSON.stringify(quote ?? ''));
		}
		const next = behind(text, quote, start + 1);
		if (name === 'xmlns' || name.startsWith('xmlns:')) {
			namespaces ??= new Map();
			if (namespaces.size === MAX_NAMESPACES) {
				throw new XmlError(at, `at most ${MAX_NAMESPACES} namespaces on a tag`, 'more');
			}
			namespaces.set(name.slice(6), decodeReferences(text, start + 1, next - 1));
		}
		at = skipSpace(text, next);
	}
	return { namespaces: namespaces ?? NO_NAMESPACES, to: at };
};

/** Reads one tag from its `<` on; gives the place behind it. */
const readTag = (text: string, at: number, handler: XmlHandler): number => {
	if (text[at + 1] === '/') {
		const end = nameEnd(text, at + 2);
		handler.end(text.slice(at + 2, end), at);
		return expectAt(text, '>', skipSpace(text, end));
	}
	const end = nameEnd(text, at + 1);
	const name = text.slice(at + 1, end);
	const { namespaces, to } = readAttributes(text, end);
	handler.start(name, namespaces, at);
	if (text[to] !== '/') return expectAt(text, '>', to);
	handler.end(name, at);
	return expectAt(text, '/>', to);
};

/**
 * Goes through an XML document once, from front to back, in time proportional to its length and without a stack.
 * Refuses document types, so no entity can be declared. Throws an XmlError where the document is not formed as it
 * should be; that tags fit each other is for the handler to see.
 */
export const scanXml = (text: string, handler: XmlHandler): void => {
	let at = 0;
	while (at < text.length) {
		const found = text.indexOf('<', at);
		const open = found < 0 ? text.length : found;
		if (open > at) handler.text(at, open, false);
		if (open === text.length) return;
		if (text.startsWith('<!--', open)) at = behind(text, '-->', open + 4);
		else if (text.startsWith('<?', open)) at = behind(text, '?>', open + 2);
		else if (text.startsWith('<![CDATA[', open)) {
			at = behind(text, ']]>', open + 9);
			handler.text(open + 9, at - 3, true);
		} else if (text.startsWith('<!', open)) {
			throw new XmlError(open, 'no document type', text.slice(open, open + 9), 'declaration');
		} else at = readTag(text, open, handler);
	}
};
