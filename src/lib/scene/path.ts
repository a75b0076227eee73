/** A coordinate for SVG, to a hundredth of a pixel: the same text wherever it is made. */
export const format = (value: number): string => {
	const rounded = Math.round(value * 100) / 100;
	return String(Object.is(rounded, -0) ? 0 : rounded);
};
