/** A list without an item that it has, or with one that it lacks. */
export const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
	list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
