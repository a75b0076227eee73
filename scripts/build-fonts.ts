import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { FONT_FACES } from '../src/lib/fonts/font-faces.ts';
import { fontSetFile } from '../src/lib/fonts/font-sets.ts';
import { SCRIPT_FACES, type Script } from '../src/lib/fonts/script-faces.ts';
import type { ScriptFaceKey } from '../src/lib/scene/rtl/script-data.ts';
import type { FaceKey } from '../src/lib/scene/text/width-data.ts';
import { CHARSET, isFurtherLetter, SPACING } from './fonts/charset.ts';
import { buildScript } from './fonts/script-widths.ts';
import { createShaper, type Shaper } from './fonts/shaper.ts';
import { subsetFace, subsetScriptFace } from './fonts/subset-face.ts';
import { buildFamily, kernedCharacters } from './fonts/width-table.ts';

const ROOT = new URL('../', import.meta.url);
const FONTS = 'src/lib/fonts/';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const rangesOf = (points: readonly number[]): [number, number][] => {
	const ranges: [number, number][] = [];
	for (const point of points) {
		const last = ranges.at(-1);
		if (last?.[1] === point - 1) last[1] = point;
		else ranges.push([point, point]);
	}
	return ranges;
};

/** The advances of a face’s characters, in thousandths of an em. */
const widthsOf = ({ glyphs, width, unitsPerEm }: Shaper): Record<string, number> =>
	Object.fromEntries(
		SPACING.map((point) => String.fromCodePoint(point))
			.filter((character) => !glyphs(character).some(({ missing }) => missing))
			.map((character) => [character, Math.round((width(character) / unitsPerEm) * 1000)])
	);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const sizeOf = (bytes: Uint8Array) => ({ bytes: bytes.length, sha256: sha256(bytes) });

/** Adds the files of the faces of other scripts, and their widths. */
const addScripts = async (
	files: Map<string, Uint8Array>,
	manifest: Record<string, unknown>
): Promise<void> => {
	const shapers: Record<Script, [ScriptFaceKey, Shaper][]> = { hebrew: [], arabic: [] };
	for (const face of SCRIPT_FACES) {
		const { ttf, woff2 } = await subsetScriptFace(face);
		shapers[face.script].push([`${face.family}-${face.weight}`, createShaper(ttf)]);
		files.set(`${FONTS}${face.file}.ttf`, ttf);
		files.set(`${FONTS}${face.file}.woff2`, woff2);
		manifest[face.file] = { ttf: sizeOf(ttf), woff2: sizeOf(woff2) };
	}
	const widths = {
		hebrew: buildScript('hebrew', shapers.hebrew),
		arabic: buildScript('arabic', shapers.arabic)
	};
	files.set(
		'src/lib/scene/rtl/script-widths.generated.ts',
		encode(
			'// Made by `npm run fonts` from the bundled fonts.\n' +
				"import type { ScriptWidths } from './script-data.ts';\n\n" +
				'/** The widths of the letters of other scripts. */\n' +
				`export const SCRIPT_WIDTHS: ScriptWidths = ${JSON.stringify(widths)};\n`
		)
	);
};

/** Makes every generated file of the fonts, as bytes by path; the same packages give the same bytes. */
export const generateFonts = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
	const files = new Map<string, Uint8Array>();
	const shapers: Record<'sans' | 'serif', [FaceKey, Shaper][]> = { sans: [], serif: [] };
	const manifest: Record<string, unknown> = {};
	let titleWidths: Record<string, number> = {};
	for (const face of FONT_FACES) {
		const { ttf, woff2, latin, cyrillic } = await subsetFace(face);
		const shaper = createShaper(ttf);
		if (face.key === 'serif-600') titleWidths = widthsOf(shaper);
		else shapers[face.family].push([face.key, shaper]);
		files.set(`${FONTS}${face.file}.ttf`, ttf);
		files.set(`${FONTS}${fontSetFile(face.file, 'all')}`, woff2);
		files.set(`${FONTS}${fontSetFile(face.file, 'latin')}`, latin);
		files.set(`${FONTS}${fontSetFile(face.file, 'cyrillic')}`, cyrillic);
		manifest[face.key] = {
			ttf: sizeOf(ttf),
			woff2: sizeOf(woff2),
			latin: sizeOf(latin),
			cyrillic: sizeOf(cyrillic),
			missing: CHARSET.map((point) => String.fromCodePoint(point))
				.filter((character) => shaper.glyphs(character).some(({ missing }) => missing))
				.join('')
		};
	}
	const tableOf = (further: boolean) => {
		const ranges = rangesOf(
			SPACING.filter((point) => isFurtherLetter(String.fromCodePoint(point)) === further)
		);
		const sans = buildFamily(shapers.sans, ranges, further);
		const serif = buildFamily(shapers.serif, ranges, further);
		return {
			ranges,
			kerned: kernedCharacters(further),
			classes: { sans: sans.classes, serif: serif.classes },
			faces: { ...sans.faces, ...serif.faces }
		};
	};
	await addScripts(files, manifest);
	files.set(
		'src/lib/scene/picture/title-widths.generated.ts',
		encode(
			'// Made by `npm run fonts` from the bundled fonts.\n' +
				'/** Advances of the semibold serif by character, in thousandths of an em. */\n' +
				`export const TITLE_WIDTHS: Readonly<Record<string, number>> = ${JSON.stringify(titleWidths)};\n`
		)
	);
	const addWidths = (file: string, what: string, name: string, further: boolean) =>
		files.set(
			`src/lib/scene/text/${file}`,
			encode(
				'// Made by `npm run fonts` from the bundled fonts.\n' +
					"import type { WidthData } from './width-data.ts';\n\n" +
					`/** The widths of ${what}, in all faces that figures measure with. */\n` +
					`export const ${name}: WidthData = ${JSON.stringify(tableOf(further))};\n`
			)
		);
	addWidths('widths.generated.ts', 'all but further letters', 'WIDTHS', false);
	addWidths('letter-widths.generated.ts', 'further letters', 'LETTER_WIDTHS', true);
	files.set(`${FONTS}fonts.generated.json`, encode(`${JSON.stringify(manifest, null, '\t')}\n`));
	const families = SCRIPT_FACES.map(({ file }) => file.replace(/-\d+$/, ''));
	for (const family of new Set(['inter', 'literata', ...families])) {
		const licence = new URL(`node_modules/@expo-google-fonts/${family}/LICENSE_FONT`, ROOT);
		files.set(`${FONTS}OFL-${family}.txt`, await readFile(licence));
	}
	return files;
};

/** Writes the generated files and tells their sizes. */
export const main = async (): Promise<void> => {
	for (const [path, bytes] of await generateFonts()) {
		await writeFile(new URL(path, ROOT), bytes);
		console.log(`${path}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
	}
};
