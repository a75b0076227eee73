import { encodeQuery } from '../../core/view/query-string.ts';
import { VIEW_KEYS, writeView } from '../../core/view/url.ts';
import type { View } from '../../core/view/view.ts';

/** The address of a page with another view; parameters that are no view stay. */
export const linkTo = (href: string, view: View): string => {
	const url = new URL(href);
	for (const key of VIEW_KEYS) url.searchParams.delete(key);
	const parts = [url.searchParams.toString(), encodeQuery(writeView(view))];
	url.search = parts.filter((part) => part !== '').join('&');
	return url.href;
};
