import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateFonts } from '../../../scripts/build-fonts.ts';
import { FONT_FACES } from './font-faces.ts';
import { SCRIPT_FACES } from './script-faces.ts';

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
		expect(generated.size).toBe(FONT_FACES.length * 4 + SCRIPT_FACES.length * 2 + 11);
	});

	it('weigh at most 170 kB on a page', () => {
		const sizes = FONT_FACES.map(({ file }) => read(`src/lib/fonts/${file}.woff2`).length);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(170_000);
	});

	it('weigh at most 50 kB in Hebrew and 100 kB in Arabic, on pages that have such words', () => {
		const most = { hebrew: 50_000, arabic: 100_000 };
		for (const [script, limit] of Object.entries(most)) {
			const files = SCRIPT_FACES.filter((face) => face.script === script).map(({ file }) => file);
			const sizes = files.map((file) => read(`src/lib/fonts/${file}.woff2`).length);
			expect(files).toHaveLength(4);
			expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(limit);
		}
	});

	it('are asked for by rules of their own, each with its file', () => {
		const sheet = read('src/lib/fonts/script-fonts.css').toString();
		for (const { name, weight, file } of SCRIPT_FACES) {
			const rule = sheet.split('@font-face').find((part) => part.includes(`${file}.woff2`));
			expect(rule).toContain(`font-family: '${name}';`);
			expect(rule).toContain(`font-weight: ${weight};`);
			expect(rule).toContain('unicode-range: ');
		}
	});

	it.each([
		['widths', 3600],
		['letter-widths', 3200]
	])('have tables of %s of at most %i bytes', (file, most) => {
		const table = gzipSync(read(`src/lib/scene/text/${file}.generated.ts`), { level: 9 });
		expect(table.length).toBeLessThan(most);
	});
});
