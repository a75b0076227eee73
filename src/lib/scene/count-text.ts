/** Thousands and millions by the prefixes of the SI, which every language writes alike. */
const PREFIXES = [
	[1e6, 'M'],
	[1e3, 'k']
] as const;

/** A number for a narrow place: “10154” with room for five digits, “10k” with room for three; never more than it is. */
export const countText = (count: number, digits: number): string => {
	const text = String(count);
	if (text.length <= digits) return text;
	const [size, prefix] = PREFIXES.find(([size]) => count >= size) ?? [1, ''];
	return `${Math.floor(count / size)}${prefix}`;
};
