import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateFonts } from '../../../scripts/build-fonts.ts';
import { FONT_FACES } from './font-faces.ts';

const ROOT = new URL('../../../', import.meta.url);

const read = (path: string): Buffer => readFileSync(new URL(path, ROOT));

describe('the bundled fonts', () => {
	let generated: Awaited<ReturnType<typeof generateFonts>>;

	beforeAll(async () => {
		generated = await generateFonts();
	}, 120_000);

	it('are what `npm run fonts` makes', () => {
		const stale = [...generated].filter(([path, bytes]) => !read(path).equals(bytes));
		expect(stale.map(([path]) => path)).toEqual([]);
		expect(generated.size).toBe(FONT_FACES.length * 4 + 5);
	});

	it('weigh at most 170 kB on a page', () => {
		const sizes = FONT_FACES.map(({ file }) => read(`src/lib/fonts/${file}.woff2`).length);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(170_000);
	});

	it('have width tables of at most 7 kB', () => {
		const table = gzipSync(read('src/lib/scene/text/widths.generated.ts'), { level: 9 });
		expect(table.length).toBeLessThan(7000);
	});
});
