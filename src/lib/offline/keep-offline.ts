import type { ToWorker } from './messages.ts';

/** How often an open page asks whether there is a newer version, when one comes back to it; in milliseconds. */
const HOUR = 3_600_000;

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(): string }
	): { createScriptURL(url: string): string };
}

/** Made once: the page allows no second one of a name, and there are several first signs of someone. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
let isKept = false;

/** The address as `register` takes it where the page demands trusted types. */
const trusted = (script: string): string => {
	const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
	policy ??= trustedTypes?.createPolicy('onrecord-offline', { createScriptURL: () => script });
	return policy?.createScriptURL(script) ?? script;
};

/** Programs and styles that this page came with; they tell its build. */
const filesOfPage = (): readonly string[] =>
	[
		...document.querySelectorAll<HTMLLinkElement>(
			'link[rel="modulepreload"], link[rel="stylesheet"]'
		)
	].map(({ href }) => href);

const covers = (worker: ServiceWorker): Promise<boolean> =>
	new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => {
			port1.close();
			done(data === true);
		};
		const message: ToWorker = { kind: 'covers', files: filesOfPage() };
		worker.postMessage(message, [port2]);
	});

/** The worker of this very build may wait as well, behind older pages that are still open; then there is nothing newer. */
const offerIfNewer = async (waiting: ServiceWorker): Promise<void> => {
	if (await covers(waiting)) return;
	const { offerUpdate } = await import('./offer-update.ts');
	offerUpdate(waiting);
};

/**
 * Keeps the site on the device, and says when a newer version is ready.
 * @param root the path of the site, with a slash at the end
 */
export const keepOffline = async (root: string): Promise<void> => {
	// Old browsers and pages without https have none.
	if (!('serviceWorker' in navigator)) return;
	const { serviceWorker } = navigator;
	const registration = await serviceWorker.register(trusted(`${root}service-worker.js`));
	if (isKept) return;
	isKept = true;
	registration.addEventListener('updatefound', () => {
		const { installing } = registration;
		installing?.addEventListener('statechange', () => {
			if (installing.state === 'installed' && serviceWorker.controller)
				void offerIfNewer(installing);
		});
	});
	if (registration.waiting) await offerIfNewer(registration.waiting);
	let asked = performance.now();
	document.addEventListener('visibilitychange', () => {
		if (document.hidden || performance.now() - asked < HOUR) return;
		asked = performance.now();
		registration.update().catch(() => undefined);
	});
};
