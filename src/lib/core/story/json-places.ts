import type { TextPlace } from './issue.ts';
import { toPointer } from './issue.ts';

/** Where a value stands in a JSON text, in UTF-16 code units; half-open. */
export interface JsonPlace {
	readonly start: number;
	readonly end: number;
}

/** A value that is asked for, or in which one is asked for. */
interface Wanted {
	/** By key, or by index written out. */
	readonly below: Map<string, Wanted>;
	place: JsonPlace | null;
}

/** A list or an object that is being read. */
interface Open {
	/** Null when nothing in it is asked for. */
	readonly wanted: Wanted | null;
	readonly start: number;
	readonly isList: boolean;
	/** Index of the current item of a list. */
	index: number;
	/** Key of the value that comes next in an object; null before it is read. */
	key: string | null;
}

const newWanted = (): Wanted => ({ below: new Map(), place: null });

const wantedOf = (pointers: Iterable<string>): Wanted => {
	const root = newWanted();
	for (const pointer of pointers) {
		let at = root;
		for (const part of pointer.split('/').slice(1)) {
			const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
			const next = at.below.get(key) ?? newWanted();
			at.below.set(key, next);
			at = next;
		}
	}
	return root;
};

/** Index after the text that begins at a quotation mark. */
const endOfText = (json: string, start: number): number => {
	let at = start + 1;
	while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
	return at + 1;
};

/** The value that is about to be read, when it is asked for. */
const comingIn = (open: Open | undefined, root: Wanted): Wanted | null => {
	if (!open) return root;
	if (!open.wanted || open.wanted.below.size === 0) return null;
	return open.wanted.below.get(open.isList ? String(open.index) : (open.key ?? '')) ?? null;
};

const isSpace = (character: string | undefined): boolean =>
	character === ' ' ||
	character === '\n' ||
	character === '\t' ||
	character === '\r' ||
	character === '\uFEFF';

/** Notes in `root` where its values stand. Of a repeated key the last value counts. */
const findWanted = (json: string, root: Wanted): void => {
	const stack: Open[] = [];
	const bare = /[^\s{}[\],:"]+/gu;
	let at = 0;
	while (at < json.length) {
		const character = json[at];
		const open = stack.at(-1);
		const start = at++;
		if (isSpace(character) || character === ':') continue;
		if (character === ',') {
			if (open) {
				open.index++;
				open.key = null;
			}
		} else if (character === '}' || character === ']') {
			stack.pop();
			if (open?.wanted) open.wanted.place = { start: open.start, end: at };
		} else if (character === '{' || character === '[') {
			const wanted = comingIn(open, root);
			stack.push({ wanted, start, isList: character === '[', index: 0, key: null });
		} else {
			if (character === '"') {
				at = endOfText(json, start);
			} else {
				bare.lastIndex = start;
				bare.test(json);
				at = bare.lastIndex;
			}
			if (open && !open.isList && open.key === null) {
				open.key = open.wanted ? (JSON.parse(json.slice(start, at)) as string) : '';
			} else {
				const wanted = comingIn(open, root);
				if (wanted) wanted.place = { start, end: at };
			}
		}
	}
};

/** What was found, by pointer; without what stands in an earlier value of a repeated key. */
const collect = (root: Wanted): Map<string, JsonPlace> => {
	const places = new Map<string, JsonPlace>();
	const open = [{ wanted: root, pointer: '' }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { place, below } = next.wanted;
		if (!place) continue;
		places.set(next.pointer, place);
		const children = [...below].filter(
			([, child]) => child.place && child.place.start >= place.start && child.place.end <= place.end
		);
		for (const [key, wanted] of children.reverse()) {
			open.push({ wanted, pointer: next.pointer + toPointer([key]) });
		}
	}
	return places;
};

/**
 * Finds where some values of a valid JSON text stand, and all that they stand in, by JSON Pointer. Reads the text once
 * and keeps no more than what was asked for. Of repeated keys the last one counts.
 */
export const jsonPlaces = (json: string, pointers: Iterable<string>): Map<string, JsonPlace> => {
	const root = wantedOf(pointers);
	findWanted(json, root);
	return collect(root);
};

/** Lines and columns of some places in a text, by place, in one pass; as editors count. */
export const linesAndColumns = (
	text: string,
	starts: readonly number[]
): Map<number, TextPlace> => {
	const found = new Map<number, TextPlace>();
	let line = 1;
	let lineStart = 0;
	let lineEnd = text.indexOf('\n');
	for (const at of starts.toSorted((a, b) => a - b)) {
		while (lineEnd !== -1 && lineEnd < at) {
			line++;
			lineStart = lineEnd + 1;
			lineEnd = text.indexOf('\n', lineStart);
		}
		found.set(at, { line, column: at - lineStart + 1 });
	}
	return found;
};

/** The nearest place that exists for a pointer: its own, or that of what it would stand in. */
export const nearestPlace = (
	places: ReadonlyMap<string, JsonPlace>,
	pointer: string
): JsonPlace | undefined => {
	for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
		const place = places.get(at);
		if (place || at === '') return place;
	}
};
