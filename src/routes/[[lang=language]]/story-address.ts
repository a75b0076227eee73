import type { Params } from '#lib/core/view/query-string.ts';
import { decodeQuery, encodeQuery } from '#lib/core/view/query-string.ts';
import { VIEW_KEYS } from '#lib/core/view/url.ts';

/** The parts of an address that a story reads and writes. */
export type Place = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** The address of a story: its query is the view, and all else stays as it is. */
export class StoryAddress {
	readonly #place: () => Place;
	/** The query that was read or written last. */
	#known: string | null = null;

	constructor(place: () => Place) {
		this.#place = place;
	}

	/** The parameters if they are not those that were read or written last, as after a click on a fragment; else `null`. */
	read(): Params | null {
		const { search } = this.#place();
		if (search === this.#known) return null;
		this.#known = search;
		return decodeQuery(search);
	}

	/** The address that holds the given parameters, to be written now; `null` if it stands there already. */
	write(params: Params): string | null {
		const { pathname, search, hash } = this.#place();
		const others = Object.entries(decodeQuery(search)).filter(([key]) => !VIEW_KEYS.includes(key));
		const query = encodeQuery({ ...Object.fromEntries(others), ...params });
		this.#known = query === '' ? '' : `?${query}`;
		return this.#known === search ? null : `${pathname}${this.#known}${hash}`;
	}
}
