/** What is used of an event that can be waited on; the DOM types of TypeScript know only pages. */
export interface WorkerEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

/** What is used of a request that the worker may answer. */
export interface AskedEvent extends WorkerEvent {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}

/** What is used of a message of a page. */
export interface ToldEvent extends WorkerEvent {
	readonly data: unknown;
	readonly ports: readonly MessagePort[];
}

/** What is used of the scope of a service worker. */
export interface WorkerScope {
	readonly caches: CacheStorage;
	readonly clients: {
		matchAll(options: {
			readonly includeUncontrolled: boolean;
			readonly type: 'window';
		}): Promise<readonly { readonly url: string; readonly frameType: string }[]>;
		claim(): Promise<void>;
	};
	fetch(request: Request | string, init?: RequestInit): Promise<Response>;
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
	addEventListener(type: 'message', listener: (event: ToldEvent) => void): void;
}
