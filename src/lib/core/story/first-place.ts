/**
 * The first place of `[from, to)` at which something holds that, once it holds, holds for all later places too; `to` if it
 * never does. Looks at few places where the answer lies near `from`.
 */
export const firstPlace = (from: number, to: number, holds: (place: number) => boolean): number => {
	let step = 1;
	let low = from;
	while (low + step <= to && !holds(low + step - 1)) {
		low += step;
		step *= 2;
	}
	let high = Math.min(to, low + step - 1);
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
};
