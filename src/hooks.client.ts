import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import { onFirstSign } from '#lib/timeline/first-sign.ts';

// Who does not stay needs nothing kept, and neither does a frame in someone's article.
if (!dev && self === top) {
	onFirstSign(async () => (await import('#lib/offline/keep-offline.ts')).keepOffline(resolve('/')));
}
