import { shellOf, versionOf } from './file-plan.ts';
import { Kept } from './kept.ts';
import { readMessage } from './messages.ts';
import { languageOf, offlinePage } from './offline-page.ts';
import { counterpartOf, keyOf, mayKeep, wayOf } from './way-of.ts';
import type { AskedEvent, WorkerScope } from './worker-scope.ts';

/** How long the network may take before what is kept is shown instead, in milliseconds. */
const PATIENCE = 3000;

/** What the worker serves. */
export interface OfflineSite {
	/** The address of the site, ending in `/`. */
	readonly root: string;
	/** Addresses of every file that the build has named by its content. */
	readonly build: readonly string[];
	/** Addresses of what else every page loads. */
	readonly files: readonly string[];
}

/**
 * Makes a service worker of a scope: programs come from what is kept, pages and stories from the network as long as there is
 * one. A newer version waits until no page of the old one is open, or until a reader asks for it.
 */
export const serveOffline = (scope: WorkerScope, { root, build, files }: OfflineSite): void => {
	const shell = shellOf(build);
	const own = new Set(build);
	const kept = new Kept(scope, root, versionOf(build));

	const openPages = async (): Promise<readonly string[]> => {
		const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
		return open.map(({ url }) => url).filter((url) => url.startsWith(root));
	};

	scope.addEventListener('install', (event) => {
		const keepRead = async () =>
			kept.addPages([...files, ...(await openPages()), ...(await kept.pages())]);
		event.waitUntil(kept.addShell(shell).then(keepRead));
	});

	scope.addEventListener('activate', (event) => {
		// The page that brought the first version is kept whole from now on, with what it fetches late.
		const begin = async () => ((await kept.dropOutdated()) ? scope.clients.claim() : undefined);
		event.waitUntil(begin());
	});

	scope.addEventListener('message', (event) => {
		const message = readMessage(event.data);
		if (message?.kind === 'take-over') event.waitUntil(scope.skipWaiting());
		else if (message) event.ports[0]?.postMessage(message.files.every((file) => own.has(file)));
	});

	const keptFirst = async (event: AskedEvent, key: string): Promise<Response> => {
		const found = await kept.find(key);
		if (found) return found;
		const answer = await scope.fetch(event.request);
		event.waitUntil(kept.putFile(key, answer.clone()));
		return answer;
	};

	/** Fetches and keeps, also when someone has stopped waiting for it. */
	const fetchFresh = (event: AskedEvent, key: string): Promise<Response> => {
		const coming = scope.fetch(event.request);
		const keep = async () => {
			const answer = await coming;
			if (!mayKeep(answer)) return;
			const copy = answer.clone();
			await kept.putPage(key, copy);
			const other = counterpartOf(key);
			if (other !== null) await kept.refresh(other);
		};
		event.waitUntil(keep().catch(() => undefined));
		return coming;
	};

	const networkFirst = async (event: AskedEvent, key: string): Promise<Response> => {
		const coming = fetchFresh(event, key);
		const found = await kept.find(key);
		if (!found) return coming;
		const late = new Promise<Response>((give) => setTimeout(() => give(found), PATIENCE));
		return Promise.race([coming.catch(() => found), late]);
	};

	const page = async (event: AskedEvent, url: URL): Promise<Response> => {
		try {
			return await networkFirst(event, keyOf(url));
		} catch {
			// A host would have led on to the folder.
			const folder = `${keyOf(url)}/`;
			if (!url.pathname.endsWith('/') && (await kept.find(folder)))
				return Response.redirect(folder + url.search, 302);
			return offlinePage(languageOf(url.href.slice(root.length)), await kept.readable());
		}
	};

	scope.addEventListener('fetch', (event) => {
		const { method, mode, headers } = event.request;
		const url = new URL(event.request.url);
		const way = wayOf({ method, mode, url, partly: headers.has('range') }, root);
		if (way === 'leave') return;
		if (way === 'kept-first') event.respondWith(keptFirst(event, keyOf(url)));
		else if (way === 'page') event.respondWith(page(event, url));
		else event.respondWith(networkFirst(event, keyOf(url)));
	});
};
