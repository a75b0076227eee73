import { describe, expect, test } from 'vitest';
import { indexStory } from '#lib/core/story/index-story.ts';
import type { Story } from '#lib/core/story/story.ts';
import { TIME_WORDS_EN } from '#lib/core/time/time-words-en.ts';
import { HOME_VIEW } from '#lib/core/view/view.ts';
import { readStoryBytes } from '#lib/export/read-story-file.ts';
import type { FileIssue } from '#lib/export/read-story-file.ts';
import { buildScene } from '#lib/scene/build-scene.ts';
import { FIGURE_WORDS_EN } from '#lib/scene/figure-words-en.ts';
import { PICTURE_THEMES } from '#lib/scene/picture/picture-themes.ts';
import { measureText } from '#lib/scene/text/measure-text.ts';
import { mutant } from '../fixtures/mutants.ts';
import type { Mutant } from '../fixtures/mutants.ts';

/** Longest that one file may take, in milliseconds of this thread's processor time. */
const LIMIT = 1_000;

/** Rules about two fields of one item, which are told at one of them whichever was changed. */
const PAIRED = new Set<string>([
	...['anchor-without-quote', 'anchor-with-quote', 'anchor-without-span', 'anchor-with-span'],
	...['cuts-and-anchors', 'anchors-out-of-order', 'empty-range', 'range-outside-source'],
	...['silence-without-kind', 'kind-without-silence', 'quote-without-speaker'],
	...[
		'detail-outside-about',
		'outside-without-note',
		'link-to-itself',
		'order-impossible',
		'order-cycle'
	]
]);

const itemOf = (pointer: string): string => pointer.split('/').slice(0, 3).join('/');

/**
 * Whether an issue names a place: it stands there, inside it, or at something around it that is no larger than one item
 * of the story’s lists (for what is shallower, at what holds it); for a rule about two fields, in the same item.
 */
const isNamedAt = ({ code, pointer }: FileIssue, place: string): boolean => {
	if (pointer === place || pointer.startsWith(`${place}/`)) return true;
	const around = place.startsWith(`${pointer}/`);
	const depth = pointer.split('/').length - 1;
	const placeDepth = place.split('/').length - 1;
	if (around && (depth >= 2 || depth === placeDepth - 1)) return true;
	return PAIRED.has(code) && itemOf(pointer) === itemOf(place);
};

/** Index in the text of the place of an issue. */
const offsetOf = (text: string, issue: FileIssue): number | null => {
	if (!issue.place) return null;
	const { line, column } = issue.place;
	let start = 0;
	for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
	return start + column - 1;
};

/** Whether an issue about the text itself stands where the text was changed: in the same token or soon after it. */
const isNamedInText = (text: string, issue: FileIssue, offset: number): boolean => {
	if (text.trim() === '') return issue.code === 'empty-file';
	// At the very start there is no line to name.
	const at = offsetOf(text, issue) ?? 0;
	const nextLine = text.indexOf('\n', text.indexOf('\n', offset) + 1);
	return at >= offset - 30 && (at <= offset + 200 || (nextLine >= 0 && at <= nextLine));
};

const isNamed = ({ bytes, places, offset }: Mutant, issues: readonly FileIssue[]): boolean => {
	const text = new TextDecoder().decode(bytes);
	return issues
		.filter(({ severity }) => severity === 'error')
		.some(
			(issue) =>
				places.some((place) => isNamedAt(issue, place)) ||
				(offset !== null &&
					['not-json', 'not-utf8', 'empty-file', 'web-page'].includes(issue.code) &&
					isNamedInText(text, issue, offset))
		);
};

/** Does with an accepted story what a page does: index it, lay it out. */
const layOut = (story: Story): void => {
	const scene = buildScene(indexStory(story), HOME_VIEW, {
		width: 900,
		height: 600,
		theme: PICTURE_THEMES.light,
		words: TIME_WORDS_EN,
		phrases: FIGURE_WORDS_EN,
		measure: measureText
	});
	if (scene.nodes.length === 0) throw new Error('The scene has no node.');
};

/** What became of a mutant. */
export interface MutantOutcome {
	readonly one: Mutant;
	readonly result: 'accepted' | 'named' | 'unnamed' | 'crashed' | 'slow';
	readonly detail: string;
}

/** Reads the mutant of a seed, and lays it out if it is accepted. Never throws. */
export const tryMutant = (seed: number): MutantOutcome => {
	const one = mutant(seed);
	const start = process.cpuUsage();
	const timed = (result: MutantOutcome['result'], detail: string): MutantOutcome => {
		const { user, system } = process.cpuUsage(start);
		const ms = (user + system) / 1_000;
		return ms > LIMIT
			? { one, result: 'slow', detail: `${Math.round(ms)} ms` }
			: { one, result, detail };
	};
	try {
		const { story, issues } = readStoryBytes(one.bytes);
		const errors = issues.filter(({ severity }) => severity === 'error');
		if ((story === null) !== errors.length > 0) throw new Error('Neither a story nor an error.');
		if (story) {
			layOut(story);
			return timed('accepted', '');
		}
		const told = errors.map(({ code, pointer }) => `${code} ${pointer.slice(0, 80)}`).slice(0, 3);
		return timed(isNamed(one, issues) ? 'named' : 'unnamed', told.join('; '));
	} catch (error) {
		return timed(
			'crashed',
			error instanceof Error ? (error.stack ?? error.message) : String(error)
		);
	}
};

/** One line about what became of a mutant, with the seed that makes it again. */
export const describeOutcome = ({ one, result, detail }: MutantOutcome): string =>
	`seed ${one.seed}: ${result}, ${one.kind} in ${one.base} at ${one.places[0] ?? String(one.offset)}: ${detail}`;

/** Most of the refused that may not name their place. */
const MOST_UNNAMED = 0.01;

/** Tries mutants from a seed on: none may crash or hang, and a refusal names what was changed. */
export const describeMutants = (first: number, count: number): void => {
	describe(`${count} mutants of the stories, from seed ${first} on`, () => {
		const started = performance.now();
		const outcomes = Array.from({ length: count }, (_, i) => tryMutant(first + i));
		const seconds = (performance.now() - started) / 1_000;
		const of = (...results: MutantOutcome['result'][]) =>
			outcomes.filter(({ result }) => results.includes(result));
		const refused = of('named', 'unnamed').length;
		const unnamed = of('unnamed');
		console.log(
			`seeds ${first}–${first + count - 1}: ${of('accepted').length} accepted and laid out, ${refused} refused, ` +
				`${(100 * (1 - unnamed.length / refused)).toFixed(2)} % at the place that was changed; ${seconds.toFixed(1)} s`
		);

		test('crash nothing', () => {
			expect(of('crashed').slice(0, 5).map(describeOutcome)).toEqual([]);
		});

		test('hang nothing', () => {
			expect(of('slow').slice(0, 5).map(describeOutcome)).toEqual([]);
		});

		test('are refused with the place that was changed', () => {
			for (const outcome of unnamed.slice(0, 20)) console.log(describeOutcome(outcome));
			expect(unnamed.length / refused).toBeLessThanOrEqual(MOST_UNNAMED);
		});

		test('are enough of each sort', () => {
			expect(of('accepted').length).toBeGreaterThan(count / 20);
			expect(refused).toBeGreaterThan(count / 2);
		});
	});
};
