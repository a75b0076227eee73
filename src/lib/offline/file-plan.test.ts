import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { shellOf, versionOf } from './file-plan.ts';

const at = (file: string): string => `https://site.example/deep/_app/immutable/${file}`;

describe('shellOf', () => {
	it.each([
		['entry/start.a1.js', true],
		['assets/reader.a1.css', true],
		['assets/inter-400.CdiVCpMY.woff2', true],
		['assets/literata-400-italic.D-9_kT.woff2', true],
		['assets/inter-400.cyrillic.DAtJx3eP.woff2', false],
		['assets/inter-400.IoRTy0Mg.ttf', false],
		['assets/hebrew-400.IoRTy0Mg.woff2', false],
		['assets/index_bg.Blvrv-U2.wasm', false],
		['workers/export.worker-a1.js', false]
	])('of %s: %s', (file, kept) => {
		expect(shellOf([at(file)])).toEqual(kept ? [at(file)] : []);
	});
});

describe('versionOf', () => {
	it('does not depend on the order', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), (files) => {
				expect(versionOf(files.toReversed())).toBe(versionOf(files));
			})
		);
	});

	it('changes with a name, and fits into the name of a cache', () => {
		expect(versionOf(['a.1.js'])).not.toBe(versionOf(['a.2.js']));
		expect(versionOf(['a.1.js', 'b.2.js'])).toMatch(/^[0-9a-z]+$/);
	});
});
