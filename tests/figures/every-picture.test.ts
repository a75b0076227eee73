import { expect, it } from 'vitest';
import { createNodeEngine } from '#lib/export/export-engine.node.ts';
import { withFontFiles } from '#lib/export/with-font-files.node.ts';
import { EVERY_PICTURE, hashFiles } from '../fixtures/every-picture.ts';

// A browser has to make the same files: see src/lib/export/every-picture.svelte.test.ts.
it('every size and theme gives the files that it gave before', { timeout: 300_000 }, async () => {
	const hashes: Record<string, unknown> = {};
	await withFontFiles(async (fontFiles) => {
		const engine = createNodeEngine(fontFiles);
		for (const picture of EVERY_PICTURE) hashes[picture.name] = await hashFiles(picture, engine);
	});
	const text = `${JSON.stringify(hashes, null, '\t')}\n`;
	await expect(text).toMatchFileSnapshot('picture-goldens/every-picture.sha256.json');
});
