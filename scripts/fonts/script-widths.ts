import type { Script } from '../../src/lib/fonts/script-faces.ts';
import {
	formsOf,
	type ScriptData,
	type ScriptFaceKey
} from '../../src/lib/scene/rtl/script-data.ts';
import { SCRIPT_CHARSETS } from './script-charset.ts';
import type { Shaper } from './shaper.ts';

const JOINER = '\u200d';
/** A letter without dots that joins both neighbours: its glyph tells whether another one joins it. */
const PROBE = 'س';
/** A letter that the next one does not join. */
const LEAD = 'ا';
const LAM = 'ل';
const ALEFS = ['ا', 'أ', 'إ', 'آ', 'ٱ'];

const isMark = (character: string): boolean => /[\p{M}\p{Cf}]/u.test(character);

const glyphOf = ({ glyphs }: Shaper, text: string, at: 'first' | 'last'): number | undefined =>
	// HarfBuzz gives glyphs from left to right; dots are glyphs of their own, without a width.
	glyphs(text)
		.filter(({ advance }) => advance > 0)
		.at(at === 'first' ? -1 : 0)?.id;

/** Which neighbours a letter joins, as HarfBuzz has it from Unicode’s ArabicShaping. */
const joinsOf = (shaper: Shaper, letter: string): number => {
	const alone = glyphOf(shaper, PROBE, 'first');
	const before = glyphOf(shaper, PROBE + letter, 'first') === alone ? 0 : 1;
	return before + (glyphOf(shaper, letter + PROBE, 'last') === alone ? 0 : 2);
};

/** Makes the width tables of a script from all its faces. */
export const buildScript = (
	script: Script,
	shapers: readonly (readonly [ScriptFaceKey, Shaper])[]
): ScriptData => {
	const has = (text: string): boolean =>
		shapers.every(([, { glyphs }]) => !glyphs(text).some(({ missing }) => missing));
	const single = SCRIPT_CHARSETS[script]
		.map((point) => String.fromCodePoint(point))
		.filter((character) => character !== '\u00a0' && !isMark(character) && has(character));
	const pairs = script === 'arabic' ? ALEFS.map((alef) => LAM + alef) : [];
	const letters = [...single, ...pairs];
	const shaperOf = (wanted: ScriptFaceKey): Shaper => {
		const [, shaper] = shapers.find(([key]) => key === wanted) ?? [];
		if (!shaper) throw new Error(`No face for ${wanted} in ${script}.`);
		return shaper;
	};
	const joins = letters.map((letter) => {
		if (pairs.includes(letter)) return 1;
		return script === 'arabic' ? joinsOf(shaperOf('sans-400'), letter) : 0;
	});
	const advancesOf = ({ width, unitsPerEm }: Shaper): number[] => {
		const [starting, ending] = [width(PROBE + JOINER), width(JOINER + PROBE)];
		/** None is shaped alone: a letter that is a word by itself may have a form of its own. */
		const inContext = (letter: string, form: number): number =>
			width((form & 2 ? PROBE : LEAD) + letter + (form & 1 ? PROBE : '')) -
			(form & 2 ? starting : width(LEAD)) -
			(form & 1 ? ending : 0);
		return letters.flatMap((letter, i) =>
			formsOf(joins[i] ?? 0).map((form) => {
				const units = script === 'arabic' ? inContext(letter, form) : width(letter);
				return Math.round((units / unitsPerEm) * 1000);
			})
		);
	};
	return {
		letters,
		joins: joins.join(''),
		advances: {
			'sans-400': advancesOf(shaperOf('sans-400')),
			'sans-600': advancesOf(shaperOf('sans-600')),
			'serif-400': advancesOf(shaperOf('serif-400')),
			'serif-600': advancesOf(shaperOf('serif-600'))
		}
	};
};
