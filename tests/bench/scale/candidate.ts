/** What can be measured, by the `what` of the address. */
const CANDIDATES: Readonly<Record<string, () => Promise<unknown>>> = {
	stage: () => import('./lean.svelte.ts'),
	reader: () => import('./whole.ts')
};

const what = new URLSearchParams(location.search).get('what') ?? '';
const load = CANDIDATES[what];
if (!load) throw new Error(`Expected what=stage or what=reader, found what=${what}.`);
void load();
