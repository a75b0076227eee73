/** Values of one digit: sixteen bits. */
const BASE = 0x1_0000;
const DIGITS = 16;
/** Values of the lower of the two halves that a key is kept in. */
const HALF = 0x1_0000_0000;
/** Shorter rows are sorted sooner than the digits are counted. */
const SHORT = 4096;

const isSorted = (values: Float64Array, places: Uint32Array): boolean => {
	for (let i = 1; i < places.length; i++) {
		if ((values[places[i - 1] ?? 0] ?? 0) > (values[places[i] ?? 0] ?? 0)) return false;
	}
	return true;
};

/** Times are whole minutes or seconds for the most part: the more their keys have in common, the fewer digits they take. */
const STEPS = [60_000, 1000];

/** The keys of some places, from the least, in two halves of 32 bits; and how many bits the greatest takes. */
const keysOf = (values: Float64Array, places: Uint32Array) => {
	let [least, most] = [Infinity, -Infinity];
	for (const place of places) {
		const value = values[place] ?? 0;
		if (value < least) least = value;
		if (value > most) most = value;
	}
	const low = new Uint32Array(places.length);
	const high = new Uint32Array(places.length);
	const isWhole = (step: number): boolean =>
		places.every((place) => ((values[place] ?? 0) - least) % step === 0);
	const step = STEPS.find(isWhole) ?? 1;
	for (let i = 0; i < places.length; i++) {
		const key = ((values[places[i] ?? 0] ?? 0) - least) / step;
		high[i] = key / HALF;
		low[i] = key % HALF;
	}
	return { low, high, bits: Math.log2((most - least) / step + 1) };
};

/**
 * The places of a row from its least value to its greatest; places of equal values stay in the order they came in. A radix
 * sort from the lowest digit up (Knuth, TAOCP 3, 5.2.5, algorithm R): its time grows with the length alone.
 * @param values of which the whole part above the least counts; no further apart than 2^53
 * @param places the places to sort, all of the row by default
 */
export const sortedPlaces = (
	values: Float64Array,
	places: Uint32Array = new Uint32Array(values.length).map((_, place) => place)
): Uint32Array => {
	if (isSorted(values, places)) return places;
	if (places.length < SHORT) {
		return places.slice().sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	}
	const { low, high, bits } = keysOf(values, places);
	let from = { places: places.slice(), low, high };
	let to = {
		places: new Uint32Array(places.length),
		low: new Uint32Array(places.length),
		high: new Uint32Array(places.length)
	};
	for (let shift = 0; shift < bits; shift += DIGITS) {
		const digits = shift < 2 * DIGITS ? from.low : from.high;
		const next = new Uint32Array(BASE + 1);
		for (const key of digits) {
			const digit = (key >>> (shift % (2 * DIGITS))) % BASE;
			next[digit + 1] = (next[digit + 1] ?? 0) + 1;
		}
		for (let digit = 1; digit < BASE; digit++) {
			next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
		}
		for (let i = 0; i < digits.length; i++) {
			const digit = ((digits[i] ?? 0) >>> (shift % (2 * DIGITS))) % BASE;
			const at = next[digit] ?? 0;
			next[digit] = at + 1;
			to.places[at] = from.places[i] ?? 0;
			to.low[at] = from.low[i] ?? 0;
			to.high[at] = from.high[i] ?? 0;
		}
		[from, to] = [to, from];
	}
	return from.places;
};
