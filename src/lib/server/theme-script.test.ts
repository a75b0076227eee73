import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

const script = readFileSync(new URL('./theme-script.js', import.meta.url), 'utf8');

/** The theme of the document after the script has run. */
const run = (search: string, getItem: () => string | null): unknown => {
	const document = { documentElement: { dataset: {} as Record<string, string> } };
	runInNewContext(script, {
		URLSearchParams,
		document,
		localStorage: { getItem },
		location: { search }
	});
	return document.documentElement.dataset.theme;
};

it.each([
	['', null, undefined],
	['', 'dark', 'dark'],
	['', 'purple', undefined],
	['?theme=light', 'dark', 'light'],
	['?theme=purple', 'dark', 'dark'],
	['?theme=purple', null, undefined]
])('takes from “%s” and a remembered %s: %s', (search, stored, theme) => {
	expect(run(search, () => stored)).toBe(theme);
});

const blocked = (): never => {
	throw new Error('blocked');
};

it('follows the system where storage is blocked, and an address all the same', () => {
	expect(run('', blocked)).toBeUndefined();
	expect(run('?theme=dark', blocked)).toBe('dark');
});
