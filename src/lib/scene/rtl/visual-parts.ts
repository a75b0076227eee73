import bidiFactory from 'bidi-js';
import { scriptFamily, type Script } from '../../fonts/script-faces.ts';
import type { Font, Measure, TextPart } from '../scene.ts';
import { graphemeEnds } from '../text/grapheme-ends.ts';
import { SCRIPT_SCALE } from './measure-scripts.ts';
import { scriptsAlong } from './script-runs.ts';

const bidi = bidiFactory();

/** A grapheme with what decides where it stands. */
interface Cluster {
	readonly text: string;
	/** Its place in the text, counted in graphemes. */
	readonly at: number;
	/** Embedding level (UAX 9); odd ones run from right to left. */
	readonly level: number;
	readonly script: Script | null;
	readonly strong: boolean;
}

/** Isolates, embeddings and marks of direction: they order the others and are not drawn. */
const CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const clustersOf = (text: string, rtl: boolean): Cluster[] => {
	const { levels } = bidi.getEmbeddingLevels(text, rtl ? 'rtl' : 'ltr');
	const scripts = scriptsAlong(text);
	let start = 0;
	return graphemeEnds(text).flatMap((end, at): Cluster[] => {
		const from = start;
		start = end;
		const cluster = text.slice(from, end);
		if (CONTROL.test(cluster)) return [];
		const type = bidi.getBidiCharTypeName(cluster);
		const strong = type === 'R' || type === 'AL';
		return [{ text: cluster, at, level: levels[from] ?? 0, script: scripts[from] ?? null, strong }];
	});
};

/** A letter of each script that the next one does not join. */
const LEAD: Readonly<Record<Script, string>> = { hebrew: 'א', arabic: 'ا' };

/** The order from left to right: all that stands at a level or above turns round, from the highest level down (UAX 9, L2). */
const reorder = (clusters: readonly Cluster[]): Cluster[] => {
	const ordered = [...clusters];
	const highest = Math.max(0, ...ordered.map(({ level }) => level));
	for (let level = highest; level > 0; level--) {
		for (let from = 0; from < ordered.length; from++) {
			let to = from;
			while ((ordered[to]?.level ?? -1) >= level) to++;
			if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
			from = to;
		}
	}
	return ordered;
};

/** Whether a grapheme goes on what stands to the left of it, as one piece of text in one face. */
const goesOn = (left: Cluster, right: Cluster): boolean => {
	if (left.level !== right.level || left.script !== right.script) return false;
	if (left.level % 2 === 0) return true;
	// Signs by themselves run from left to right wherever they are drawn, so each is a piece of its own.
	return left.script !== null;
};

/** Words from right to left begin and end with a letter: what else is at their ends would change sides when drawn. */
const trim = (group: readonly Cluster[]): Cluster[][] => {
	if (group[0]?.level === undefined || group[0].level % 2 === 0) return [[...group]];
	const first = group.findIndex(({ strong }) => strong);
	if (first < 0) return group.map((one) => [one]);
	const last = group.findLastIndex(({ strong }) => strong);
	return [
		...group.slice(0, first).map((one) => [one]),
		group.slice(first, last + 1),
		...group.slice(last + 1).map((one) => [one])
	];
};

const groupsOf = (ordered: readonly Cluster[]): Cluster[][] => {
	const groups: Cluster[][] = [];
	ordered.forEach((cluster, i) => {
		const [left, group] = [ordered[i - 1], groups.at(-1)];
		if (left && group && goesOn(left, cluster)) group.push(cluster);
		else groups.push([cluster]);
	});
	return groups.flatMap(trim);
};

/** The words of a group as they are read; signs that have a mirrored form take it. */
const wordsOf = (group: readonly Cluster[]): string => {
	const isRtl = (group[0]?.level ?? 0) % 2 === 1;
	const texts = group.map(({ text }) => (isRtl ? (bidi.getMirroredCharacter(text) ?? text) : text));
	return (isRtl ? texts.reverse() : texts).join('');
};

/** A line in pieces of one face and one direction each, in the order in which they are read, and its width. */
export interface VisualLine {
	readonly parts: readonly TextPart[];
	readonly width: number;
}

/**
 * Orders a line by UAX 9 and places its pieces, so that no program that draws it has to know how.
 * @param rtl the direction of the paragraph
 * @param x the left end of the line in pixels
 */
export const visualLine = (
	text: string,
	font: Font,
	rtl: boolean,
	measure: Measure,
	x = 0
): VisualLine => {
	let left = x;
	const placed = groupsOf(reorder(clustersOf(text, rtl))).map((group) => {
		const words = wordsOf(group);
		const script = group[0]?.script ?? null;
		// A space by itself is as wide as it is behind a letter of its script.
		const lead = script && words.startsWith(' ') ? LEAD[script] : '';
		const width = measure(lead + words, font) - (lead ? measure(lead, font) : 0);
		const isRtl = (group[0]?.level ?? 0) % 2 === 1;
		const part: TextPart = {
			text: words,
			x: isRtl ? left + width : left,
			...(isRtl ? { anchor: 'end' } : {}),
			...(script ? styleOf(script, font) : {})
		};
		left += width;
		return { part, at: Math.min(...group.map(({ at }) => at)) };
	});
	const parts = placed.sort((a, b) => a.at - b.at).map(({ part }) => part);
	return { parts, width: left - x };
};

const styleOf = (script: Script, { family, size }: Font): Pick<TextPart, 'family' | 'size'> => ({
	family: `${scriptFamily(script, family)}, ${family === 'sans' ? 'sans-serif' : 'serif'}`,
	size: size * SCRIPT_SCALE[script][family]
});
