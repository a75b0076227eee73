import type { Script } from '../../fonts/script-faces.ts';
import type { Font, Measure } from '../scene.ts';
import { formsOf, type ScriptFaceKey } from './script-data.ts';
import { scriptRuns } from './script-runs.ts';
import { SCRIPT_WIDTHS } from './script-widths.generated.ts';

interface Letter {
	/** Of its forms in the tables of advances. */
	readonly start: number;
	readonly joins: number;
}

const lettersOf = (script: Script): ReadonlyMap<string, Letter> => {
	const { letters, joins } = SCRIPT_WIDTHS[script];
	let start = 0;
	return new Map(
		letters.map((letter, i) => {
			const entry = { start, joins: Number(joins.charAt(i)) };
			start += formsOf(entry.joins).length;
			return [letter, entry] as const;
		})
	);
};

const LETTERS = { hebrew: lettersOf('hebrew'), arabic: lettersOf('arabic') };
const JOINER: Letter = { start: -1, joins: 3 };
/** Most texts have none of these and are spared the rest. */
const SCRIPT = /[\u0590-\u06ff\u20aa]/;
const MARK = /[\p{M}]/u;

/** How much larger than the letters beside them those of a script are set, so that both look of one size. */
export const SCRIPT_SCALE: Readonly<Record<Script, Readonly<Record<Font['family'], number>>>> = {
	hebrew: { sans: 1, serif: 1 },
	arabic: { sans: 1, serif: 1.1 }
};

/** The letters of a text without its marks, pairs that are drawn as one together. */
const split = (text: string, known: ReadonlyMap<string, Letter>): readonly (Letter | null)[] => {
	const characters = Array.from(text).filter((character) => !MARK.test(character));
	const found: (Letter | null)[] = [];
	for (let i = 0; i < characters.length; i++) {
		const character = characters[i] ?? '';
		const pair = known.get(character + (characters[i + 1] ?? ''));
		if (pair && character.length === 1 && i + 1 < characters.length) {
			found.push(pair);
			i++;
		} else found.push(character === '\u200d' ? JOINER : (known.get(character) ?? null));
	}
	return found;
};

/** Width in em of the words of one script, each letter in the form that it has beside its neighbours. */
const scriptWidth = (text: string, script: Script, face: ScriptFaceKey): number => {
	const letters = split(text, LETTERS[script]);
	const advances = SCRIPT_WIDTHS[script].advances[face];
	return letters.reduce((sum, letter, i) => {
		if (!letter || letter.start < 0) return sum;
		const before = (letters[i - 1]?.joins ?? 0) & 2 && letter.joins & 1 ? 2 : 0;
		const after = letter.joins & 2 && (letters[i + 1]?.joins ?? 0) & 1 ? 1 : 0;
		const form = formsOf(letter.joins).indexOf(before + after);
		return sum + (advances[letter.start + form] ?? 0) / 1000;
	}, 0);
};

/** Measures Hebrew and Arabic words by the tables of their faces, and all else by another measurer. */
export const withScripts =
	(measure: Measure): Measure =>
	(text, font) => {
		if (!SCRIPT.test(text)) return measure(text, font);
		return scriptRuns(text.normalize('NFC')).reduce((sum, run) => {
			if (!run.script) return sum + measure(run.text, font);
			const width = scriptWidth(run.text, run.script, `${font.family}-${font.weight}`);
			return sum + width * font.size * SCRIPT_SCALE[run.script][font.family];
		}, 0);
	};
