import type { IssueList } from './issue.ts';
import { showValue, toPointer } from './issue.ts';

/** Deepest nesting of lists and objects. */
export const MAX_DEPTH = 32;
/** Most values in one file: a full story has far fewer. */
export const MAX_VALUES = 1_000_000;
/** Most items of one list: the largest limit of the schema. */
const MAX_ITEMS = 10_000;
/** Most items of a list inside another list, and most keys of an object, so that one item cannot hold a flood of mistakes. */
export const MAX_NESTED_ITEMS = 1_000;
/** Longest key that is told by its name, in UTF-16 code units; every issue below a longer one would repeat it. */
export const MAX_KEY = 200;

/** Most items of a list that stands at a depth; the story’s own lists are at depth 1. */
export const itemLimit = (depth: number): number => (depth <= 1 ? MAX_ITEMS : MAX_NESTED_ITEMS);

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Characters that XML 1.0 cannot hold, so no export could: controls, lone surrogates, noncharacters. */
export const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u; // eslint-disable-line no-control-regex -- Finding them is the purpose.

/** A value that still has to be looked at, with the way back to the root. */
interface Step {
	readonly value: unknown;
	readonly key: string | number;
	readonly parent: Step | null;
	readonly depth: number;
}

const pointerTo = (step: Step, ...more: (string | number)[]): string => {
	const path = [...more];
	for (let at = step; at.parent; at = at.parent) path.unshift(at.key);
	return toPointer(path);
};

const isPlainObject = (value: object): boolean => {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
};

const refuse = (issues: IssueList, code: 'too-deep' | 'too-many-values', step: Step): void => {
	const deep = code === 'too-deep';
	issues.error({
		code,
		pointer: pointerTo(step),
		expected: deep ? `at most ${MAX_DEPTH} levels` : `at most ${MAX_VALUES} values`,
		found: 'more',
		message: deep
			? `The file nests lists and objects deeper than ${MAX_DEPTH} levels.`
			: `The file holds more than ${MAX_VALUES} values.`
	});
};

const checkLeaf = (step: Step, issues: IssueList): void => {
	const { value } = step;
	if (typeof value === 'string') {
		if (!UNPRINTABLE.test(value)) return;
		issues.error({
			code: 'unprintable-text',
			pointer: pointerTo(step),
			expected: 'text without control characters and halves of characters',
			found: showValue(value),
			message: 'The text holds a character that cannot be printed or exported.'
		});
	} else if (
		value !== null &&
		typeof value !== 'boolean' &&
		!(typeof value === 'number' && Number.isFinite(value))
	) {
		issues.error({
			code: 'not-plain',
			pointer: pointerTo(step),
			expected: 'a JSON value',
			found: typeof value,
			message: `A ${typeof value} cannot stand in a story.`
		});
	}
};

const checkKey = (key: string, step: Step, issues: IssueList): void => {
	if (key.length > MAX_KEY) {
		issues.error({
			code: 'unknown-key',
			pointer: pointerTo(step),
			expected: 'only keys of the story format',
			found: `a key of ${key.length} characters`,
			message: `A key of ${key.length} characters is not part of the story format.`
		});
		return;
	}
	// Names that every object inherits are as dangerous as the three well-known ones.
	if (!FORBIDDEN.has(key) && !(key in Object.prototype)) return;
	issues.error({
		code: 'forbidden-key',
		pointer: pointerTo(step, key),
		expected: 'a key of the story format',
		found: showValue(key),
		message: `The key ${showValue(key)} is refused, because it could change how programs treat every object.`
	});
};

/**
 * Looks at every value before anything else touches it: depth, number, forbidden keys, characters that cannot be
 * printed, things that are not JSON. Keeps its own stack, so no depth can exhaust the engine’s.
 */
export const checkShape = (root: unknown, issues: IssueList): void => {
	const stack: Step[] = [{ value: root, key: '', parent: null, depth: 0 }];
	let count = 0;
	for (let step = stack.pop(); step && !issues.isFull; step = stack.pop()) {
		const { value, depth } = step;
		if (++count > MAX_VALUES) {
			refuse(issues, 'too-many-values', step);
			return;
		}
		if (typeof value !== 'object' || value === null) {
			checkLeaf(step, issues);
			continue;
		}
		// One such place is enough: all that lies below it would only repeat the message.
		if (depth >= MAX_DEPTH) {
			refuse(issues, 'too-deep', step);
			return;
		}
		if (Array.isArray(value)) {
			const limit = itemLimit(depth);
			if (value.length > limit) {
				issues.error({
					code: 'too-many-items',
					pointer: pointerTo(step),
					expected: `at most ${limit} items`,
					found: `${value.length} items`,
					message: `The list has ${value.length} items; at most ${limit} are read.`
				});
				continue;
			}
			for (let i = value.length - 1; i >= 0; i--) {
				stack.push({ value: value[i], key: i, parent: step, depth: depth + 1 });
			}
		} else if (isPlainObject(value)) {
			const entries = Object.entries(value);
			if (entries.length > MAX_NESTED_ITEMS) {
				issues.error({
					code: 'too-many-items',
					pointer: pointerTo(step),
					expected: `at most ${MAX_NESTED_ITEMS} keys`,
					found: `${entries.length} keys`,
					message: `The object has ${entries.length} keys; at most ${MAX_NESTED_ITEMS} are read.`
				});
				continue;
			}
			for (const [key, child] of entries.reverse()) {
				checkKey(key, step, issues);
				if (key.length > MAX_KEY) continue;
				stack.push({ value: child, key, parent: step, depth: depth + 1 });
			}
		} else {
			issues.error({
				code: 'not-plain',
				pointer: pointerTo(step),
				expected: 'a plain object',
				found: 'an object of another kind',
				message: 'Only plain objects and lists can stand in a story.'
			});
		}
	}
};
