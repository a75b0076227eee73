/** Elements that were made last are kept, so that who asks twice gets the same: at least so many, and at most twice. */
const KEPT = 20_000;

const DIGITS = /^(?:0|[1-9]\d*)$/u;

/**
 * A row whose elements are made when they are asked for, by place. Reads as an array; what goes through all of it makes all
 * of them.
 */
export const lazyRow = <T>(length: number, make: (place: number) => T): readonly T[] => {
	let young = new Map<number, T>();
	let old = new Map<number, T>();
	const at = (place: number): T => {
		const kept = young.get(place);
		if (kept !== undefined) return kept;
		const one = old.get(place) ?? make(place);
		if (young.size >= KEPT) [young, old] = [new Map<number, T>(), young];
		young.set(place, one);
		return one;
	};
	const isPlace = (key: string | symbol): key is string =>
		typeof key === 'string' && DIGITS.test(key) && Number(key) < length;
	return new Proxy<readonly T[]>([], {
		get: (row, key) =>
			key === 'length'
				? length
				: isPlace(key)
					? at(Number(key))
					: (Reflect.get(row, key) as unknown),
		has: (row, key) => isPlace(key) || Reflect.has(row, key)
	});
};
