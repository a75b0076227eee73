/** The parts of the platform’s URL that are looked at; this folder is compiled without the DOM’s types. */
interface ParsedUrl {
	readonly protocol: string;
	readonly username: string;
	readonly password: string;
	readonly href: string;
}

/** Longest address that is accepted, in UTF-16 code units, before and after it is parsed. */
const MAX_LENGTH = 2_048;
const CONTROL = /\p{Cc}/u;

const UrlParser = (globalThis as unknown as { readonly URL: new (text: string) => ParsedUrl }).URL;

/**
 * The address in its standard form if it is safe to link to, otherwise null: http or https, no credentials, no control
 * characters, at most 2,048 code units. Everything a link is drawn from goes through here, again when it is drawn.
 */
export const safeUrl = (text: string): string | null => {
	if (text.length > MAX_LENGTH || CONTROL.test(text)) return null;
	try {
		const url = new UrlParser(text);
		if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
		if (url.username !== '' || url.password !== '') return null;
		return url.href.length > MAX_LENGTH ? null : url.href;
	} catch {
		return null;
	}
};
