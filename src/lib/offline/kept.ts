import { cacheNames, outdated, versionsIn, type CacheNames } from './cache-names.ts';
import type { KeptPage } from './offline-page.ts';
import { titleOf } from './offline-page.ts';
import { counterpartOf, keyOf, mayKeep } from './way-of.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Most pages and stories that are kept; what was read longest ago goes first. */
const MOST = 120;

const namesOf = ({ shell, pages }: CacheNames): readonly string[] => [shell, pages];

/** What one version of the site keeps on a device, and where it looks for what an earlier one has kept. */
export class Kept {
	readonly #scope: WorkerScope;
	readonly #root: string;
	readonly #version: string;
	readonly #names: CacheNames;

	/** `root`: the address of the site, ending in `/`. */
	constructor(scope: WorkerScope, root: string, version: string) {
		this.#scope = scope;
		this.#root = root;
		this.#version = version;
		this.#names = cacheNames(root, version);
	}

	/** Keeps all files, or fails. What an earlier version has of them is not fetched again. */
	async addShell(files: readonly string[]): Promise<void> {
		const shell = await this.#scope.caches.open(this.#names.shell);
		await Promise.all(
			files.map(async (file) => {
				if (await shell.match(file)) return;
				const answer = (await this.find(file)) ?? (await this.#scope.fetch(file));
				if (!mayKeep(answer)) throw new Error(`${answer.status} ${file}`);
				await shell.put(file, answer);
			})
		);
	}

	/** Fetches pages anew, and their data, as far as that is possible. */
	async addPages(addresses: readonly string[]): Promise<void> {
		const keys = new Set(addresses.map((address) => keyOf(new URL(address))));
		for (const key of [...keys]) {
			const other = counterpartOf(key);
			if (other !== null) keys.add(other);
		}
		await Promise.allSettled([...keys].map((key) => this.refresh(key)));
	}

	/** Fetches what is kept under a key anew. */
	async refresh(key: string): Promise<void> {
		await this.putPage(key, await this.#scope.fetch(key, { cache: 'no-cache' }));
	}

	/** Every page and story that any version keeps. */
	async pages(): Promise<readonly string[]> {
		const { caches } = this.#scope;
		const versions = versionsIn(this.#root, await caches.keys());
		const found = await Promise.all(
			versions.map(async (version) => {
				const pages = await caches.open(cacheNames(this.#root, version).pages);
				return (await pages.keys()).map(({ url }) => url);
			})
		);
		return [...new Set(found.flat())];
	}

	/** The pages that can be shown without a network, each with its title. */
	async readable(): Promise<readonly KeptPage[]> {
		const addresses = (await this.pages()).filter((address) => address.endsWith('/'));
		return Promise.all(
			addresses.map(async (href) => ({
				href,
				title: titleOf((await (await this.find(href))?.text()) ?? '', href)
			}))
		);
	}

	/** What is kept under a key: by this version, else by one before it. */
	async find(key: string): Promise<Response | undefined> {
		const { caches } = this.#scope;
		const versions = versionsIn(this.#root, await caches.keys()).filter(
			(version) => version !== this.#version
		);
		for (const version of [this.#version, ...versions.reverse()]) {
			for (const name of namesOf(cacheNames(this.#root, version))) {
				const found = await caches.match(key, { cacheName: name });
				if (found) return found;
			}
		}
		return undefined;
	}

	/** Keeps a file of the build that was fetched late. */
	async putFile(key: string, answer: Response): Promise<void> {
		if (!mayKeep(answer)) return;
		await (await this.#scope.caches.open(this.#names.shell)).put(key, answer);
	}

	/** Keeps what was read, as the newest. */
	async putPage(key: string, answer: Response): Promise<void> {
		if (!mayKeep(answer)) return;
		const pages = await this.#scope.caches.open(this.#names.pages);
		await pages.delete(key);
		await pages.put(key, answer);
		const keys = await pages.keys();
		await Promise.all(
			keys.slice(0, Math.max(0, keys.length - MOST)).map((old) => pages.delete(old))
		);
	}

	/** Lets go of what no open page can need any more. Returns whether this version is the first on the device. */
	async dropOutdated(): Promise<boolean> {
		const { caches } = this.#scope;
		const versions = versionsIn(this.#root, await caches.keys());
		const names = outdated(versions, this.#version).flatMap((version) =>
			namesOf(cacheNames(this.#root, version))
		);
		await Promise.all(names.map((name) => caches.delete(name)));
		return versions.every((version) => version === this.#version);
	}
}
