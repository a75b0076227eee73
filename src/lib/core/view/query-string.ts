/** Parameters of an address by name. */
export type Params = Readonly<Record<string, string>>;

/** Marks that a query may hold as they are: they keep times and lists readable. */
const READABLE: Readonly<Record<string, string>> = {
	'%3A': ':',
	'%2C': ',',
	'%2F': '/',
	'%40': '@',
	'%20': '+'
};

const encode = (text: string): string =>
	// A lone surrogate has no UTF-8, and encodeURIComponent would throw.
	encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
		/%(?:3A|2C|2F|40|20)/g,
		(escape) => READABLE[escape] ?? escape
	);

const decode = (text: string): string => {
	const spaced = text.replaceAll('+', ' ');
	try {
		return decodeURIComponent(spaced);
	} catch {
		return spaced;
	}
};

/** Writes parameters as a query without its `?`, readable, as `URLSearchParams` reads it. */
export const encodeQuery = (params: Params): string =>
	Object.entries(params)
		.map(([key, value]) => `${encode(key)}=${encode(value)}`)
		.join('&');

/** Reads a query, with or without `?` or `#` in front. The first of equal names counts; nothing throws. */
export const decodeQuery = (query: string): Params => {
	const params = new Map<string, string>();
	for (const part of query.replace(/^[?#]/, '').split('&')) {
		if (part === '') continue;
		const at = part.indexOf('=');
		const key = decode(at < 0 ? part : part.slice(0, at));
		if (!params.has(key)) params.set(key, at < 0 ? '' : decode(part.slice(at + 1)));
	}
	return Object.fromEntries(params);
};
