import { bisectRight } from 'd3';
import { PAIRED, PAIRS, RUNS } from './breaks.generated.ts';

/** A place where a line may end. */
export interface LineBreak {
	/** Code units before it. */
	readonly position: number;
	/** Whether the line must end there. */
	readonly required: boolean;
}

const starts: number[] = [];
const names: string[] = [];
let start = 0;
for (const run of RUNS.split(' ')) {
	starts.push(start);
	names.push(run.slice(0, 2));
	start += parseInt(run.slice(2) || '1', 36);
}

/** The line breaking class of a code point; AL where the table says nothing. */
const classOf = (code: number): string => {
	// Hangul syllables: one without a final consonant, then 27 with one.
	if (code >= 0xac00 && code <= 0xd7a3) return (code - 0xac00) % 28 ? 'H3' : 'H2';
	return code < start ? (names[bisectRight(starts, code) - 1] ?? 'AL') : 'AL';
};

const PLACES = new Map(PAIRED.split(' ').map((name, index) => [name, index]));

/** Whether a line may end between two classes: `0` yes, `1` only after a space, `2` no. */
const pairOf = (before: string, next: string): string | undefined =>
	PAIRS[(PLACES.get(before) ?? 0) * PLACES.size + (PLACES.get(next) ?? 0)];

const isLineEnd = (name: string): boolean => name === 'BK' || name === 'LF' || name === 'CR';

/** The class that a line begins with: a space there is no different from a joiner of words. */
const firstClass = (name: string): string => (name === 'SP' ? 'WJ' : name);

/** The places where a line may or must end by the pair table of UAX 14, and the end of the text; nothing for no text. */
export function* findLineBreaks(text: string): Generator<LineBreak, undefined> {
	// The class before the place in question, spaces and the marks of a letter left out.
	let before = '';
	// The class of the very character before it.
	let last = '';
	let isJoined = false;
	let isAfterHebrew = false;
	let flagHalves = 0;
	let position = 0;
	for (const character of text) {
		const next = classOf(character.codePointAt(0) ?? 0);
		const at = position;
		position += character.length;
		if (at === 0 || (isLineEnd(before) && !(before === 'CR' && next === 'LF'))) {
			if (at > 0) yield { position: at, required: true };
			before = firstClass(next);
			isJoined = at === 0 && next === 'ZJ';
		} else if (next === 'SP' || isLineEnd(next)) {
			if (next !== 'SP') before = next;
			isJoined = false;
		} else {
			const pair = pairOf(before, next);
			const isBreak = pair === '0' || (pair === '1' && last === 'SP');
			const isMark = next === 'CM' && last !== 'SP' && !isBreak;
			if (!isMark) {
				const isHyphen = before === 'HY' || before === 'BA';
				// LB21a and LB30a, which no pair of classes can tell.
				const isHebrewHyphen: boolean = isAfterHebrew && isHyphen;
				isAfterHebrew = before === 'HL';
				flagHalves = before === 'RI' ? flagHalves + 1 : 0;
				const isFlagEnd = flagHalves === 2 && next === 'RI';
				if (isFlagEnd) flagHalves = 0;
				before = next;
				if (isFlagEnd || (isBreak && !isJoined && !isHebrewHyphen)) {
					yield { position: at, required: false };
				}
			}
			isJoined = next === 'ZJ';
		}
		last = next;
	}
	if (text) yield { position: text.length, required: false };
}
