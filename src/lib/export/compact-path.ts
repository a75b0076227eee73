/** Steps of a pixel: what is finer is not seen even at 4×. */
const STEPS = 100;

const write = (steps: number): string => {
	const text = String(steps / STEPS);
	return text.startsWith('0.') ? text.slice(1) : text.replace('-0.', '-.');
};

/** Numbers need no space before a minus. */
const join = (numbers: readonly string[]): string =>
	numbers.reduce(
		(line, text) => line + (line === '' || text.startsWith('-') ? '' : ' ') + text,
		''
	);

/**
 * Path data in two fifths of the room: hundredths of a pixel, and each point as its distance from where the pen stands.
 * Takes what resvg writes, absolute `M`, `L`, `Q`, `C` and `Z` with spaces between all; anything else throws.
 */
export const compactPath = (data: string): string => {
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const parts: string[] = [];
	for (const [, letter = '', rest = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const numbers = rest.trim() === '' ? [] : rest.trim().split(' ').map(Number);
		const steps = numbers.map((number) => Math.round(number * STEPS));
		if (!/^[MLQCZ]$/.test(letter) || steps.length % 2 || steps.some(Number.isNaN))
			throw new Error(`Path data of another kind: ${letter}${rest}`);
		// A path starts with an absolute point; from there on all are relative.
		const first = parts.length === 0;
		const relative = steps.map((step, i) => write(step - (first ? 0 : i % 2 ? y : x)));
		parts.push((first ? letter : letter.toLowerCase()) + join(relative));
		[x, y] = [steps.at(-2) ?? startX, steps.at(-1) ?? startY];
		if (letter === 'M') [startX, startY] = [x, y];
	}
	return parts.join('');
};
