/** Where a value stands in a JSON text, in UTF-16 code units; half-open. */
export interface JsonPlace {
	readonly start: number;
	readonly end: number;
}

/** A list or an object that is being read. */
interface Frame {
	readonly pointer: string;
	readonly start: number;
	readonly isList: boolean;
	/** Index of the current item of a list. */
	index: number;
	/** Pointer of the value that comes next in an object; empty before its key is read. */
	next: string | null;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu;

/** Finds where every value of a valid JSON text stands, by its JSON Pointer. Of repeated keys the last one counts. */
export const jsonPlaces = (text: string): Map<string, JsonPlace> => {
	const places = new Map<string, JsonPlace>();
	const stack: Frame[] = [];
	for (const match of text.matchAll(TOKEN)) {
		const token = match[0];
		const start = match.index;
		const end = start + token.length;
		const top = stack.at(-1);
		if (token === '}' || token === ']') {
			stack.pop();
			if (top) places.set(top.pointer, { start: top.start, end });
		} else if (token === ',') {
			if (top?.isList) top.index++;
			else if (top) top.next = null;
		} else if (token === ':') {
			continue;
		} else if (top && !top.isList && top.next === null) {
			const key = JSON.parse(token) as string;
			top.next = `${top.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
		} else {
			const pointer = top ? (top.isList ? `${top.pointer}/${top.index}` : (top.next ?? '')) : '';
			if (token === '{' || token === '[') {
				stack.push({ pointer, start, isList: token === '[', index: 0, next: null });
			} else {
				places.set(pointer, { start, end });
			}
		}
	}
	return places;
};

/** Line and column of a place in a text, both from 1; columns in UTF-16 code units, as editors count. */
export const lineAndColumn = (text: string, at: number): { line: number; column: number } => {
	const before = text.slice(0, at);
	return {
		line: before.split('\n').length,
		column: at - (before.lastIndexOf('\n') + 1) + 1
	};
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
