/** A run of words that both texts share, or that only one of them has. */
export interface DiffRun {
	/** `added`: only in the second text; `removed`: only in the first. */
	readonly op: 'same' | 'added' | 'removed';
	/** The words of the run, joined by one space. */
	readonly text: string;
}

/** Largest table that is filled, in cells. Beyond it the differing middle is reported as replaced in one piece. */
const MAX_CELLS = 8_000_000;

const wordsOf = (text: string): string[] => text.match(/\S+/gu) ?? [];

/** Lengths of the longest common subsequences of all suffixes, row by row. */
const suffixTable = (a: readonly string[], b: readonly string[]): Uint16Array => {
	const width = b.length + 1;
	const table = new Uint16Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			table[i * width + j] =
				a[i] === b[j]
					? (table[(i + 1) * width + j + 1] ?? 0) + 1
					: Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
		}
	}
	return table;
};

/** Collects words into runs. */
class Runs {
	readonly list: { op: DiffRun['op']; text: string }[] = [];

	add(op: DiffRun['op'], words: readonly string[]): void {
		if (words.length === 0) return;
		const text = words.join(' ');
		const last = this.list.at(-1);
		if (last?.op === op) last.text += ` ${text}`;
		else this.list.push({ op, text });
	}
}

const diffMiddle = (a: readonly string[], b: readonly string[], runs: Runs): void => {
	if ((a.length + 1) * (b.length + 1) > MAX_CELLS) {
		runs.add('removed', a);
		runs.add('added', b);
		return;
	}
	const table = suffixTable(a, b);
	const width = b.length + 1;
	let i = 0;
	let j = 0;
	// What differs between two shared words is gathered, so that removed words stand before added ones.
	let removed: string[] = [];
	let added: string[] = [];
	const flush = () => {
		runs.add('removed', removed);
		runs.add('added', added);
		removed = [];
		added = [];
	};
	while (i < a.length || j < b.length) {
		const left = a[i];
		const right = b[j];
		if (left !== undefined && left === right) {
			flush();
			runs.add('same', [left]);
			i++;
			j++;
		} else if (
			left !== undefined &&
			(right === undefined || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
		) {
			removed.push(left);
			i++;
		} else if (right !== undefined) {
			added.push(right);
			j++;
		}
	}
	flush();
};

/**
 * Compares two texts word by word (longest common subsequence): what `before` has alone is `removed`, what `after` has
 * alone is `added`. Words are what stands between white space. Bounded in time and memory for texts of any length.
 */
export const wordDiff = (before: string, after: string): DiffRun[] => {
	const a = wordsOf(before);
	const b = wordsOf(after);
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	while (
		tail < a.length - head &&
		tail < b.length - head &&
		a[a.length - 1 - tail] === b[b.length - 1 - tail]
	) {
		tail++;
	}
	const runs = new Runs();
	runs.add('same', a.slice(0, head));
	diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail), runs);
	runs.add('same', a.slice(a.length - tail));
	return runs.list;
};
