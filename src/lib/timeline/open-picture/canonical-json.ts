const sorted = (_key: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: value;

/** JSON that is the same for equal values, in whatever order their keys stand. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted);
