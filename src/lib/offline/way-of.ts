/**
 * How a request is answered. `leave`: by the browser, as if there were no service worker; `kept-first`: from what is kept,
 * else from the network; `page`: a page from the network, else as it was read last; `network-first`: the same for the rest.
 */
export type Way = 'leave' | 'kept-first' | 'page' | 'network-first';

/** What of a request decides. */
export interface Asked {
	readonly method: string;
	readonly mode: string;
	readonly url: URL;
	/** Whether only a part of a file is asked for. */
	readonly partly: boolean;
}

/** How a request is answered by the worker that serves what lies below `root`, an address that ends in `/`. */
export const wayOf = ({ method, mode, url, partly }: Asked, root: string): Way => {
	if (method !== 'GET' || partly || !(url.origin + url.pathname).startsWith(root)) return 'leave';
	const path = url.href.slice(root.length).replace(/[?#].*$/s, '');
	if (path === 'service-worker.js' || path === '_app/version.json') return 'leave';
	if (path.startsWith('_app/immutable/')) return 'kept-first';
	return mode === 'navigate' ? 'page' : 'network-first';
};

/** Whether an answer may be kept: whole, ours, without an error and from the very address that was asked for. */
export const mayKeep = ({
	status,
	type,
	redirected
}: Pick<Response, 'status' | 'type' | 'redirected'>): boolean =>
	status === 200 && type === 'basic' && !redirected;

/** What an answer is kept under: its address without query, for a query never changes what a static host sends. */
export const keyOf = (url: URL): string => url.origin + url.pathname;

/** A page and its data belong together, for a page that one goes to from another asks for its data only; `null` for the rest. */
export const counterpartOf = (key: string): string | null => {
	if (key.endsWith('/')) return `${key}data.json`;
	return key.endsWith('/data.json') ? key.slice(0, -'data.json'.length) : null;
};
