import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawExample } from './draw-example.ts';
import { EXAMPLES } from './examples.ts';
import { rasterise } from './rasterise.ts';

const FOLDER = 'tests/figures/golden';

/** Writes what changed beside the golden file: the new SVG, and both as pictures to be looked at. */
const showChange = async (name: string, svg: string): Promise<void> => {
	writeFileSync(`${FOLDER}/${name}-changed.svg`, svg);
	writeFileSync(`${FOLDER}/${name}-changed.png`, await rasterise(svg));
	const golden = readFileSync(`${FOLDER}/${name}.svg`, 'utf8');
	writeFileSync(`${FOLDER}/${name}-golden.png`, await rasterise(golden));
};

describe('figures', () => {
	it.each(EXAMPLES)('$name', async (example) => {
		const { name } = example;
		const svg = drawExample(example);
		for (const left of [`${name}-changed.svg`, `${name}-changed.png`, `${name}-golden.png`]) {
			rmSync(`${FOLDER}/${left}`, { force: true });
		}
		try {
			await expect(svg).toMatchFileSnapshot(`golden/${name}.svg`);
		} catch (difference) {
			if (existsSync(`${FOLDER}/${name}.svg`)) await showChange(name, svg);
			throw difference;
		}
	});

	it('has no golden file that no example draws', () => {
		const named = new Set(EXAMPLES.map(({ name }) => `${name}.svg`));
		const kept = readdirSync(FOLDER).filter((file) => !/-(?:changed|golden)\./.test(file));
		expect(kept.filter((file) => !named.has(file))).toEqual([]);
	});
});
