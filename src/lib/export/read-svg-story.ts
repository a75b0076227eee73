import type { Refusal } from './embedded-issue.ts';
import { refuse } from './embedded-issue.ts';
import { MAX_EMBEDDED_BYTES, tooLarge } from './embedded-story.ts';
import { STORY_ELEMENT, STORY_NAMESPACE } from './svg-metadata.ts';
import { decodeReferences, scanXml, XmlError } from './xml-scanner.ts';
import type { XmlHandler } from './xml-scanner.ts';

const WHERE = 'the story in the metadata';
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
/** Deepest nesting of elements; no program that draws comes near. */
const MAX_DEPTH = 1_000;

/** The texts of the stories that a document holds: none, one, or more than there may be. */
export interface SvgStories {
	readonly ok: true;
	readonly texts: readonly string[];
}

/** The names of namespaces that are in force, innermost last, for every prefix. */
class Namespaces {
	readonly #names = new Map<string, string[]>();

	open(declared: ReadonlyMap<string, string>): void {
		for (const [prefix, name] of declared) {
			const names = this.#names.get(prefix);
			if (names) names.push(name);
			else this.#names.set(prefix, [name]);
		}
	}

	close(declared: ReadonlyMap<string, string>): void {
		for (const prefix of declared.keys()) {
			const names = this.#names.get(prefix);
			names?.pop();
			if (names?.length === 0) this.#names.delete(prefix);
		}
	}

	/** Whether a tag’s name means the element `local` of a namespace. */
	isNamed(tag: string, namespace: string, local: string): boolean {
		const colon = tag.indexOf(':');
		return (
			tag.slice(colon + 1) === local &&
			this.#names.get(tag.slice(0, Math.max(0, colon)))?.at(-1) === namespace
		);
	}
}

/** Collects the stories while the scanner goes through the document. */
class StoryCollector implements XmlHandler {
	readonly texts: string[] = [];
	readonly #document: string;
	readonly #namespaces = new Namespaces();
	readonly #open: { readonly name: string; readonly declared: ReadonlyMap<string, string> }[] = [];
	/** The pieces of the story that is open now. */
	#pieces: string[] | null = null;
	#length = 0;
	#hasRoot = false;

	constructor(document: string) {
		this.#document = document;
	}

	get isComplete(): boolean {
		return this.#hasRoot && this.#open.length === 0;
	}

	get isTooLarge(): boolean {
		return this.#length > MAX_EMBEDDED_BYTES;
	}

	readonly start: XmlHandler['start'] = (name, declared, at) => {
		if (this.#pieces)
			throw new XmlError(at, 'nothing but text in the story', `<${name.slice(0, 80)}>`);
		if (this.#open.length === MAX_DEPTH)
			throw new XmlError(at, `at most ${MAX_DEPTH} levels`, 'more');
		this.#namespaces.open(declared);
		if (this.#open.length === 0) this.#startRoot(name, at);
		this.#open.push({ name, declared });
		if (this.#namespaces.isNamed(name, STORY_NAMESPACE, STORY_ELEMENT)) this.#pieces = [];
	};

	readonly end: XmlHandler['end'] = (name, at) => {
		const last = this.#open.pop();
		if (last?.name !== name) {
			throw new XmlError(
				at,
				last ? `</${last.name.slice(0, 80)}>` : 'no tag',
				`</${name.slice(0, 80)}>`
			);
		}
		this.#namespaces.close(last.declared);
		if (this.#pieces) this.texts.push(this.#pieces.join(''));
		this.#pieces = null;
	};

	readonly text: XmlHandler['text'] = (from, to, literal) => {
		if (this.#open.length === 0 && (literal || this.#document.slice(from, to).trim() !== '')) {
			throw new XmlError(from, 'a tag', JSON.stringify(this.#document.slice(from, from + 20)));
		}
		if (!this.#pieces || this.isTooLarge) return;
		const piece = literal
			? this.#document.slice(from, to)
			: decodeReferences(this.#document, from, to);
		this.#length += piece.length;
		this.#pieces.push(piece);
	};

	#startRoot(name: string, at: number): void {
		if (this.#hasRoot || !this.#namespaces.isNamed(name, SVG_NAMESPACE, 'svg')) {
			throw new XmlError(at, 'one svg element', `<${name.slice(0, 80)}>`, 'root');
		}
		this.#hasRoot = true;
	}
}

const REASONS = {
	malformed: [
		'damaged-svg',
		'The SVG is damaged or was cut short; get the file again from where it came.'
	],
	declaration: [
		'svg-declaration',
		'The SVG declares a document type, which could hide anything, and was not read.'
	],
	root: ['not-a-picture', 'The file is XML, but not an SVG, so it holds no story.']
} as const;

const explain = ({ at, expected, found, kind }: XmlError): Refusal => {
	const [code, message] = REASONS[kind];
	return refuse(code, `character ${at}`, expected, found, message);
};

/**
 * Finds the texts of the stories in an SVG, without a DOM: elements `story` of our namespace, whatever their prefix
 * and wherever another program moved them. Never throws.
 */
export const readSvgStories = (document: string): SvgStories | Refusal => {
	const collector = new StoryCollector(document);
	try {
		scanXml(document, collector);
	} catch (error) {
		if (error instanceof XmlError) return explain(error);
		throw error;
	}
	if (!collector.isComplete) {
		return explain(
			new XmlError(document.length, 'the end of the svg element', 'the end of the file')
		);
	}
	return collector.isTooLarge ? tooLarge(WHERE) : { ok: true, texts: collector.texts };
};
