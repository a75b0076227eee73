import type { StoryIndex } from '../story/index-story.ts';
import type { Statement } from '../story/story.ts';

/** Ids of the statements that a filter lets through, in the order of the file; none is listed before it is asked for. */
export interface Shown extends Iterable<string> {
	readonly size: number;
	readonly has: (id: string) => boolean;
}

/** A `Shown` that also tells statements apart by themselves. */
export interface ShownStatements extends Shown {
	readonly index: StoryIndex;
	readonly passes: (statement: Statement) => boolean;
}

/** @param passes `null` where every statement does */
export const makeShown = (
	index: StoryIndex,
	passes: ((statement: Statement) => boolean) | null
): ShownStatements => {
	const { statements } = index.story;
	let size: number | null = passes ? null : statements.length;
	const through = passes ?? (() => true);
	return {
		index,
		passes: through,
		get size() {
			size ??= statements.reduce((sum, statement) => sum + Number(through(statement)), 0);
			return size;
		},
		has: (id) => {
			const statement = index.statement.get(id);
			return statement !== undefined && through(statement);
		},
		*[Symbol.iterator]() {
			for (const statement of statements) if (through(statement)) yield statement.id;
		}
	};
};
