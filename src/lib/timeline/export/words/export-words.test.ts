import { describe, expect, it } from 'vitest';
import { PRESETS, checkSize } from '../../../scene/picture/sizes.ts';
import { FOREIGN, textsOf, withoutNames } from '../../words/test-texts.ts';
import { EXPORT_WORDS_EN } from './en.ts';
import type { ExportWords } from './export-words.ts';
import { EXPORT_WORDS_RU } from './ru.ts';
import { EXPORT_WORDS_UK } from './uk.ts';

const ALL = { en: EXPORT_WORDS_EN, uk: EXPORT_WORDS_UK, ru: EXPORT_WORDS_RU } as const;
const SIZES = [
	{ width: 1.5, height: 300 },
	{ width: 10, height: 'auto' },
	{ width: 9000, height: 300 },
	{ width: 8000, height: 8000 }
] as const;
const KINDS = ['not-loaded', 'not-allowed', 'too-large', 'not-drawn', 'unknown'] as const;
const said = { whole: 1, shortened: 2, named: 3, counted: 4 };

/** Everything that a function of these words writes, by its path. */
const written = ({ size, file, preview, actions, faults }: ExportWords) =>
	new Map<string, readonly string[]>([
		['size.label', PRESETS.map(size.label)],
		['file.savedAs', [file.savedAs('§')]],
		['preview.pixels', [preview.pixels(1, 2)]],
		['preview.megapixels', [preview.megapixels(1_440_000)]],
		['preview.millimetres', [preview.millimetres(1, 2)]],
		['preview.dots', [preview.dots(300)]],
		['preview.bytes', [7, 7_000, 7_000_000].map(preview.bytes)],
		['preview.shown', [0, 10, 12].map((total) => preview.shown(total, said))],
		['actions.download', [actions.download('PNG')]],
		['actions.making', [actions.making('PNG')]],
		['actions.saved', [actions.saved('§', '§')]],
		[
			'faults.size',
			SIZES.flatMap((one) => {
				const fault = checkSize(one, 1);
				return fault ? [faults.size({ ...fault, ...one })] : [];
			})
		],
		['faults.problem', KINDS.map((kind) => faults.problem({ kind, message: 'The picture.' }))]
	]);

const textsIn = (words: ExportWords) => {
	const known = written(words);
	return textsOf(words, (path) => known.get(path) ?? []);
};

describe.each(['en', 'uk', 'ru'] as const)('in %s', (language) => {
	const texts = textsIn(ALL[language]);

	it('every word is of that language', () => {
		expect(new Set(texts.map(([path]) => path)).size).toBe(
			new Set(textsIn(EXPORT_WORDS_EN).map(([path]) => path)).size
		);
		for (const [, text] of texts) {
			expect(withoutNames(text)).not.toMatch(FOREIGN[language]);
			expect(text).not.toMatch(/undefined|NaN|object/);
		}
	});

	it('every function is among those that were called', () => {
		const called = [...written(ALL[language]).entries()];
		expect(called.every(([, out]) => out.length > 0 && !out.includes(''))).toBe(true);
		textsOf(ALL[language], (path) => {
			expect(called.map(([name]) => name)).toContain(path);
			return [];
		});
	});

	it('the name of a button holds what stands on it', () => {
		const { image, svg, alt, link } = ALL[language].actions;
		for (const { label, name } of [image, svg, alt, link]) {
			expect(name.toLowerCase()).toContain(label.toLowerCase());
		}
	});
});

it.each([
	[1, '1 байт', '1 байт'],
	[2, '2 байти', '2 байта'],
	[5, '5 байтів', '5 байт'],
	[11, '11 байтів', '11 байт'],
	[21, '21 байт', '21 байт'],
	[184_000, '184 кБ', '184 кБ'],
	[1_450_000, '1,4 МБ', '1,4 МБ']
])('weighs %i bytes', (bytes, uk, ru) => {
	expect([ALL.uk, ALL.ru].map(({ preview }) => preview.bytes(bytes))).toEqual([uk, ru]);
});

it.each([
	[1, '1 висловлювання', '1 высказывание'],
	[2, '2 висловлювання', '2 высказывания'],
	[5, '5 висловлювань', '5 высказываний'],
	[11, '11 висловлювань', '11 высказываний'],
	[21, '21 висловлювання', '21 высказывание']
])('counts %i statements in the picture', (whole, uk, ru) => {
	const counts = { whole, shortened: 0, named: 0, counted: 0 };
	expect([ALL.uk, ALL.ru].map(({ preview }) => preview.shown(30, counts))).toEqual([
		`На зображенні ${uk} (усього 30).`,
		`На изображении ${ru} (всего 30).`
	]);
});
