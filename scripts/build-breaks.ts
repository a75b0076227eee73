import LineBreaker from 'linebreak';
import { writeFile } from 'node:fs/promises';

/** One character of each class of UAX 14; U+200D has the class ZWJ, called ZJ here. */
const EXAMPLES = {
	AL: 'a',
	OP: '(',
	CL: '}',
	CP: ')',
	QU: '"',
	GL: '\u00a0',
	NS: '‼',
	EX: '!',
	SY: '/',
	IS: ',',
	PR: '$',
	PO: '%',
	NU: '0',
	HL: 'א',
	ID: '一',
	IN: '…',
	HY: '-',
	BA: '–',
	BB: '´',
	B2: '—',
	ZW: '\u200b',
	CM: '\u0301',
	WJ: '\u2060',
	H2: '가',
	H3: '각',
	JL: 'ᄀ',
	JV: 'ᅡ',
	JT: 'ᆨ',
	RI: '🇦',
	EB: '👍',
	EM: '🏻',
	ZJ: '\u200d',
	CB: '\ufffc',
	SP: ' ',
	BK: '\f',
	CR: '\r',
	LF: '\n'
};

/** Classes that the pair table does not speak of. */
const UNPAIRED = ['SP', 'BK', 'CR', 'LF'];

/** Blocks whose characters are told apart: first and last code point; all other characters are AL. */
const BLOCKS: readonly (readonly [number, number])[] = [
	[0, 0x6ff],
	[0x1100, 0x11ff],
	[0x2000, 0x2bff],
	[0x2e00, 0x33ff],
	[0xfb00, 0xffff],
	[0x1f000, 0x1faff]
];

/** Blocks of one class, which that of the first code point is. */
const UNIFORM: readonly (readonly [number, number])[] = [
	[0x3400, 0x4dbf],
	[0x4e00, 0xa48c],
	[0xf900, 0xfaff],
	[0x20000, 0x3fffd]
];

const placesIn = (text: string): string => {
	const breaker = new LineBreaker(text);
	const places: string[] = [];
	for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
		places.push(`${Array.from(text.slice(0, next.position)).length}${next.required ? '!' : ''}`);
	}
	return places.join();
};

/** How a character behaves beside one of each class: equal for characters of one class. */
const behaviour = (character: string): string =>
	Object.values(EXAMPLES)
		.flatMap((other) => [
			other + character,
			character + other,
			`${other} ${character}`,
			`${character} ${other}`,
			`א${character}${other}`
		])
		.map(placesIn)
		.join(' ');

const CLASSES = new Map(
	Object.entries(EXAMPLES).map(([name, character]) => [behaviour(character), name])
);

const classOf = (code: number): string => {
	const name = CLASSES.get(behaviour(String.fromCodePoint(code)));
	if (!name) throw new Error(`U+${code.toString(16)} behaves like no class.`);
	return name;
};

/** The classes of all characters as runs in the order of code points: a class and its length in base 36, if not 1. */
const runs = (): string => {
	const found: { name: string; length: number }[] = [];
	const put = (name: string, length: number): void => {
		const last = found.at(-1);
		if (last?.name === name) last.length += length;
		else if (length > 0) found.push({ name, length });
	};
	const blocks = [
		...BLOCKS.map(([from, to]) => ({ from, to, isUniform: false })),
		...UNIFORM.map(([from, to]) => ({ from, to, isUniform: true }))
	];
	let at = 0;
	for (const { from, to, isUniform } of blocks.sort((a, b) => a.from - b.from)) {
		put('AL', from - at);
		if (isUniform) put(classOf(from), to - from + 1);
		else for (let code = from; code <= to; code++) put(classOf(code), 1);
		at = to + 1;
	}
	return found.map(({ name, length }) => name + (length > 1 ? length.toString(36) : '')).join(' ');
};

/** For each class (a row) before each other one: 0 a line may end between them, 1 only after a space, 2 never. */
const pairs = (names: readonly string[]): string => {
	const characters = Object.entries(EXAMPLES).filter(([name]) => names.includes(name));
	return characters
		.flatMap(([name, first]) =>
			characters.map(([, second]) => {
				// A mark after the joiner, as nothing is ever parted straight after it (LB8a).
				const before = name === 'ZJ' ? first + EXAMPLES.CM : first;
				const { length } = Array.from(before);
				if (placesIn(before + second).startsWith(`${length},`)) return 0;
				return placesIn(`${before} ${second}`).startsWith(`${length + 1},`) ? 1 : 2;
			})
		)
		.join('');
};

/** The generated file. */
export const generateBreaks = (): string => {
	const names = Object.keys(EXAMPLES).filter((name) => !UNPAIRED.includes(name));
	return `// Made by \`npm run breaks\` from the behaviour of the package linebreak.

/** The classes of UAX 14 that the pair table speaks of, in its order. */
export const PAIRED = '${names.join(' ')}';

/** The pair table, row by row: 0 a line may end between two classes, 1 only after a space, 2 never. */
export const PAIRS = '${pairs(names)}';

/** The classes of characters in the order of code points: each run's class and, if not 1, its length in base 36. */
export const RUNS = '${runs()}';
`;
};

/** Writes the generated file. */
export const main = async (): Promise<void> => {
	const path = new URL('../src/lib/scene/text/breaks.generated.ts', import.meta.url);
	await writeFile(path, generateBreaks());
};
