// Draws the story in every size, theme and language and puts the pictures on sheets, to be looked at:
// `npm run contact-sheet [folder]`, after `npm run build`. PDFs are on the sheets where pdftoppm is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';

const STORY = 'data/stories/belgorod-kharkiv-2023/story.json';
const SIZES = [
	'landscape',
	'social',
	'square',
	'portrait',
	'story',
	'slide',
	'a4',
	'a4-portrait',
	'column'
];
const THEMES = ['light', 'dark', 'print'];
const LANGUAGES = ['en', 'uk'];

/** Width and height of a thumbnail and of the room around it, in pixels. */
const THUMB = 560;
const GAP = 24;
const CAPTION = 26;
const COLUMNS = 3;

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'onrecord-contact-'));
mkdirSync(folder, { recursive: true });

const hasPdftoppm = spawnSync('pdftoppm', ['-v']).error === undefined;
if (!hasPdftoppm)
	console.log('pdftoppm is not installed: the PDFs are written but not on the sheets.');

/** @param {Buffer} png its width and height in pixels */
const sizeOf = (png) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

/**
 * One sheet of pictures with their names.
 *
 * @param {readonly { readonly name: string, readonly png: Buffer }[]} pictures
 */
const sheetOf = (pictures) => {
	const cell = THUMB + GAP;
	const rows = Math.ceil(pictures.length / COLUMNS);
	const width = COLUMNS * cell + GAP;
	const height = rows * (cell + CAPTION) + GAP;
	const cells = pictures.map(({ name, png }, i) => {
		const size = sizeOf(png);
		const scale = Math.min(THUMB / size.width, THUMB / size.height);
		const x = GAP + (i % COLUMNS) * cell;
		const y = GAP + Math.floor(i / COLUMNS) * (cell + CAPTION);
		const [w, h] = [size.width * scale, size.height * scale];
		return (
			`<text x="${x}" y="${y + 14}" font-family="Inter" font-size="14" fill="#333333">${name}</text>` +
			`<rect x="${x - 1}" y="${y + CAPTION - 1}" width="${w + 2}" height="${h + 2}" fill="#999999"/>` +
			`<image x="${x}" y="${y + CAPTION}" width="${w}" height="${h}" href="data:image/png;base64,${png.toString('base64')}"/>`
		);
	});
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
		`<rect width="${width}" height="${height}" fill="#e4e4e4"/>${cells.join('')}</svg>`
	);
};

await initWasm(
	readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))
);
const fontBuffers = [readFileSync('src/lib/fonts/inter-400.ttf')];

for (const theme of THEMES) {
	for (const lang of LANGUAGES) {
		const out = join(folder, `${theme}-${lang}`);
		mkdirSync(out, { recursive: true });
		execFileSync(
			process.execPath,
			[
				...['dist/onrecord.js', 'render', STORY, '-o', out, '--format', 'png,pdf'],
				...['--size', SIZES.join(','), '--theme', theme, '--lang', lang]
			],
			{ stdio: 'inherit' }
		);
		if (hasPdftoppm) {
			for (const file of readdirSync(out).filter((name) => name.endsWith('.pdf'))) {
				const path = join(out, file);
				execFileSync('pdftoppm', ['-png', '-r', '80', '-singlefile', path, `${path}`]);
			}
		}
		const pictures = readdirSync(out)
			.filter((name) => name.endsWith('.png'))
			.map((name) => ({ name, png: readFileSync(join(out, name)) }));
		const sheet = new Resvg(sheetOf(pictures), {
			font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Inter' }
		});
		const path = join(folder, `sheet-${theme}-${lang}.png`);
		writeFileSync(path, sheet.render().asPng());
		console.log(`${path}: ${pictures.length} pictures`);
	}
}
