import { describe, expect, it } from 'vitest';
import hashes from '../../../tests/figures/picture-goldens/every-picture.sha256.json';
import { EVERY_PICTURE, hashFiles } from '../../../tests/fixtures/every-picture.ts';
import type { ExportEngine } from './export-picture.ts';
import { drawPicture } from './figure-markup.browser.ts';
import { loadFaces, loadFonts, loadWasm } from './fonts.browser.ts';
import { createRenderer, type Renderer } from './png-renderer.ts';

let started: Promise<Renderer> | undefined;
const renderer = (): Promise<Renderer> =>
	(started ??= loadFonts(true).then((fonts) => createRenderer(loadWasm(), fonts)));

const engine: ExportEngine = {
	draw: drawPicture,
	renderer,
	pngRenderer: renderer,
	fonts: () => loadFonts(true),
	faces: loadFaces
};

describe('the files that a browser makes are those of the command line', () => {
	it.each(EVERY_PICTURE)('$name', { timeout: 120_000 }, async (picture) => {
		const known: Readonly<Record<string, unknown>> = hashes;
		expect(known[picture.name]).toEqual(await hashFiles(picture, engine));
	});
});
