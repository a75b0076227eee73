import type { StoryIndex } from '../story/index-story.ts';

/** Ids of the statements that a filter lets through, in the order of the file; none is listed before it is asked for. */
export interface Shown extends Iterable<string> {
	readonly size: number;
	readonly has: (id: string) => boolean;
}

/** A `Shown` that also tells statements apart by themselves. */
export interface ShownStatements extends Shown {
	readonly index: StoryIndex;
	/** By the number of a statement; `null` where every one passes. */
	readonly passes: ((number: number) => boolean) | null;
}

/** @param passes by the number of a statement; `null` where every one does */
export const makeShown = (
	index: StoryIndex,
	passes: ((number: number) => boolean) | null
): ShownStatements => {
	const { statements } = index.story;
	let size: number | null = passes ? null : statements.length;
	const count = (through: (number: number) => boolean): number => {
		let all = 0;
		for (let number = 0; number < statements.length; number++) all += Number(through(number));
		return all;
	};
	return {
		index,
		passes,
		get size() {
			size ??= passes ? count(passes) : statements.length;
			return size;
		},
		has: (id) => {
			const number = index.numberOf(id);
			return number >= 0 && (!passes || passes(number));
		},
		*[Symbol.iterator]() {
			for (let number = 0; number < statements.length; number++) {
				const statement = statements[number];
				if (statement && (!passes || passes(number))) yield statement.id;
			}
		}
	};
};
