import { expect, it } from 'vitest';
import { cacheNames, outdated, versionsIn } from './cache-names.ts';

const ROOT = 'https://site.example/';
const all = (root: string, ...versions: string[]): string[] =>
	versions.flatMap((version) => Object.values(cacheNames(root, version)) as string[]);

it('finds the versions of a site and of no other on the same host', () => {
	const names = [...all(`${ROOT}deep/`, 'x'), ...all(ROOT, 'a', 'b'), 'someone else’s'];
	expect(versionsIn(ROOT, names)).toEqual(['a', 'b']);
	expect(versionsIn(`${ROOT}deep/`, names)).toEqual(['x']);
});

it.each([
	[['a'], 'a', []],
	[['a', 'b'], 'b', []],
	[['a', 'b', 'c'], 'c', ['a']],
	[['a', 'b', 'c', 'd'], 'd', ['a', 'b']],
	[['a', 'b'], 'a', []]
])('of %j lets %s leave %j behind', (versions, current, gone) => {
	expect(outdated(versions, current)).toEqual(gone);
});
