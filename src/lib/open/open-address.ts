import type { Params } from '../core/view/query-string.ts';
import { decodeQuery, encodeQuery } from '../core/view/query-string.ts';
import { VIEW_KEYS } from '../core/view/url.ts';
import type { ThemeName } from '../scene/theme.ts';
import { MAX_QUERY } from './messages.ts';

/** What the address of the page asks for. */
interface Asked {
	/** Address of a story; `null` if none is asked for. */
	readonly story: string | null;
	/** Query of its view. */
	readonly view: string;
	/** Theme of page and viewer; `null` follows the system. */
	readonly theme: ThemeName | null;
}

/** How the page reads and writes its own address, and paints itself; only routes know how. */
export interface OpenAddressPage {
	readonly location: () => Pick<Location, 'pathname' | 'search' | 'origin'>;
	/** Replaces the address. */
	readonly replace: (address: string) => void;
	/** Theme in force; `null` follows the system. */
	readonly theme: () => ThemeName | null;
	readonly paint: (theme: ThemeName) => void;
}

/** How long the address waits for further changes, ms: browsers stop pages that write it too often. */
const WAIT = 400;

const isTheme = (text: string | undefined): text is ThemeName =>
	text === 'light' || text === 'dark';

const onlyView = (params: Params): Params =>
	Object.fromEntries(Object.entries(params).filter(([key]) => VIEW_KEYS.includes(key)));

/** The address of the page for stories from elsewhere: `?story=` and the view of it. */
export class OpenAddress {
	readonly #page: OpenAddressPage;
	#story: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(page: OpenAddressPage) {
		this.#page = page;
	}

	/** Origin of this site. */
	get origin(): string {
		return this.#page.location().origin;
	}

	/** What is asked for. */
	read(): Asked {
		const params = decodeQuery(this.#page.location().search);
		const view = encodeQuery(onlyView(params));
		return {
			story: params.story === undefined || params.story === '' ? null : params.story,
			view: view.length > MAX_QUERY ? '' : view,
			theme: isTheme(params.theme) ? params.theme : this.#page.theme()
		};
	}

	/** From now on the address names this story. */
	keep(story: string): void {
		this.#story = story;
		if (this.read().story !== story) this.#replace({});
	}

	/** Writes the view of the story, a little later. Only what views are made of gets in. */
	write(query: string): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#replace(onlyView(decodeQuery(query))), WAIT);
	}

	/** The address names no story any more. */
	clear(): void {
		clearTimeout(this.#timer);
		this.#story = null;
		const { pathname, search } = this.#page.location();
		if (search !== '') this.#page.replace(pathname);
	}

	/** The theme that a view asks for. */
	themeIn(query: string): ThemeName | null {
		const { theme } = decodeQuery(query);
		return isTheme(theme) ? theme : null;
	}

	/** Gives the page the theme of the viewer. */
	paint(theme: ThemeName): void {
		this.#page.paint(theme);
	}

	#replace(view: Params): void {
		if (this.#story === null) return;
		const query = encodeQuery({ story: this.#story, ...view });
		this.#page.replace(`${this.#page.location().pathname}?${query}`);
	}
}
