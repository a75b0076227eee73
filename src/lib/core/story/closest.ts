const distance = (a: string, b: string): number => {
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		previous = row;
	}
	return previous.at(-1) ?? 0;
};

/** Longest text for which a likely intended one is looked for, in UTF-16 code units. */
const MAX_LENGTH = 80;

/** The candidate that was most likely meant by a misspelt text (Levenshtein distance), or null. */
export const closest = (text: string, candidates: Iterable<string>): string | null => {
	if (text.length > MAX_LENGTH) return null;
	let best: string | null = null;
	let bestDistance = Math.max(text.length > 3 ? 2 : 1, Math.floor(text.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - text.length) >= bestDistance) continue;
		const d = distance(text.toLowerCase(), candidate.toLowerCase());
		if (d < bestDistance) {
			best = candidate;
			bestDistance = d;
		}
	}
	return best;
};
