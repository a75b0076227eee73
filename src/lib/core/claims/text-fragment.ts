import { safeUrl } from '../story/safe-url.ts';
import type { Anchor } from '../story/story.ts';

/** Longer words than this, in UTF-16 code units, are given as a range `start,end` so that the address stays readable. */
const MAX_EXACT = 80;
/** Words at each end of a range. */
const RANGE_WORDS = 4;
/** Up to so many words may stand at several places of a page, so their context is given too. */
const FEW_WORDS = 4;

/** Percent-encodes one part; `-` separates prefix and suffix, so it is encoded as well as `&` and `,`. */
const encode = (part: string): string => encodeURIComponent(part).replaceAll('-', '%2D');

/** Half a surrogate pair cannot be encoded, so it is left out. */
const words = (text: string): string[] =>
	text
		.replace(/\p{Surrogate}/gu, '')
		.split(/\s+/u)
		.filter((word) => word !== '');

/** The anchor's context may begin or end inside a word, but browsers match whole words only. */
const context = (text: string, torn: RegExp): string => {
	const whole = words(text.replace(torn, '')).join(' ');
	return /[\p{L}\p{N}]/u.test(whole) ? whole : '';
};

/**
 * Link to the words of an anchor inside its source, `url#:~:text=prefix-,start,end,-suffix` of the WICG draft
 * “URL Fragment Text Directives”. Without a quote the address itself; `null` unless it is a safe http(s) address.
 */
export const textFragment = (url: string | undefined, anchor: Anchor): string | null => {
	const address = url === undefined ? null : safeUrl(url);
	if (address === null) return null;
	const { exact = '', prefix = '', suffix = '' } = anchor.quote ?? {};
	const run = words(exact);
	if (run.length === 0) return address;
	const isLong = run.join(' ').length > MAX_EXACT && run.length > 2 * RANGE_WORDS;
	// Many words are found without context, and context that crosses a paragraph is not found at all.
	const isFew = run.length <= FEW_WORDS;
	const before = isFew ? context(prefix, /^\S+/u) : '';
	const after = isFew ? context(suffix, /\S+$/u) : '';
	const ends = isLong ? [run.slice(0, RANGE_WORDS), run.slice(-RANGE_WORDS)] : [run];
	const parts = [
		...(before === '' ? [] : [`${encode(before)}-`]),
		...ends.map((end) => encode(end.join(' '))),
		...(after === '' ? [] : [`-${encode(after)}`])
	];
	const [page = address] = address.split(':~:');
	const hash = page.includes('#') ? '' : '#';
	return `${page}${hash}:~:text=${parts.join(',')}`;
};
