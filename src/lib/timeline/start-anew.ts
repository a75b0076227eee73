/**
 * Loads the page anew if the site answers. Firefox keeps a module that could not be fetched for as long as its page
 * lives, so that only another page can have it; the view stands in the address.
 */
export const startAnew = async (): Promise<void> => {
	try {
		if ((await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok) location.reload();
	} catch {
		// There is still no network.
	}
};
