interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): string };
}

const ownOnly = (url: string): string => {
	const { origin, href } = new URL(url, location.href);
	if (origin !== location.origin) throw new TypeError(`${origin} is not this site`);
	return href;
};

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

// Made once: the policy of the page allows each name a single time.
const policy = trustedTypes?.createPolicy('onrecord-export', { createScriptURL: ownOnly });

/** The address of a program of this site, as `Worker` takes it where the page demands trusted types. Throws for any other site. */
export const trustedUrl = (url: string): string =>
	policy ? policy.createScriptURL(url) : ownOnly(url);
