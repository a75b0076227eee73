/** Answers which values of a long row are great, without looking at each: a pyramid by powers of two over short blocks. */
export interface Greatest {
	/** The greatest value from one place to before another; −∞ for none. */
	readonly over: (from: number, to: number) => number;
	/** The last place before another that has at least a value; −1 for none. */
	readonly lastAtLeast: (least: number, before: number) => number;
	/** The places from one to before another that have at least a value, ascending. */
	readonly allAtLeast: (least: number, from: number, to: number) => number[];
}

/** Values at the foot of the pyramid that share one number. */
const BLOCK = 16;

/** @param valueAt the value at a place from 0; asked for again whenever its block is looked into, so it must be quick */
export const greatestOf = (count: number, valueAt: (place: number) => number): Greatest => {
	const blocks = Math.ceil(count / BLOCK);
	let leaves = 1;
	while (leaves < blocks) leaves *= 2;
	const tree = new Float64Array(2 * leaves).fill(-Infinity);
	for (let i = 0; i < count; i++) {
		const at = leaves + Math.floor(i / BLOCK);
		tree[at] = Math.max(tree[at] ?? -Infinity, valueAt(i));
	}
	for (let at = leaves - 1; at > 0; at--) {
		tree[at] = Math.max(tree[2 * at] ?? -Infinity, tree[2 * at + 1] ?? -Infinity);
	}

	/** Goes through the places of `[from, to)` below a node that may hold a value, from the last; ends at `true`. */
	const visit = (
		node: number,
		start: number,
		size: number,
		range: readonly [number, number],
		least: number,
		found: (place: number) => boolean
	): boolean => {
		const [from, to] = range;
		if (start >= to || start + size <= from || (tree[node] ?? -Infinity) < least) return false;
		if (size > BLOCK) {
			const half = size / 2;
			return (
				visit(2 * node + 1, start + half, half, range, least, found) ||
				visit(2 * node, start, half, range, least, found)
			);
		}
		for (let i = Math.min(start + size, to) - 1; i >= Math.max(start, from); i--) {
			if (valueAt(i) >= least && found(i)) return true;
		}
		return false;
	};

	const over = (from: number, to: number): number => {
		const [first, last] = [Math.ceil(from / BLOCK), Math.floor(to / BLOCK)];
		let most = -Infinity;
		const scan = (start: number, end: number): void => {
			for (let i = start; i < end; i++) most = Math.max(most, valueAt(i));
		};
		if (first >= last) {
			scan(from, to);
			return most;
		}
		scan(from, first * BLOCK);
		scan(last * BLOCK, to);
		for (let [a, b] = [first + leaves, last + leaves]; a < b; a >>= 1, b >>= 1) {
			if (a & 1) most = Math.max(most, tree[a++] ?? most);
			if (b & 1) most = Math.max(most, tree[--b] ?? most);
		}
		return most;
	};

	const from = (range: readonly [number, number], least: number, found: (i: number) => boolean) =>
		visit(1, 0, leaves * BLOCK, [Math.max(0, range[0]), Math.min(count, range[1])], least, found);

	return {
		over: (start, end) => over(Math.max(0, start), Math.min(count, end)),
		lastAtLeast: (least, before) => {
			let last = -1;
			from([0, before], least, (place) => {
				last = place;
				return true;
			});
			return last;
		},
		allAtLeast: (least, start, end) => {
			const places: number[] = [];
			from([start, end], least, (place) => {
				places.push(place);
				return false;
			});
			return places.reverse();
		}
	};
};
