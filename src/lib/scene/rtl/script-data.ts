import type { Script } from '../../fonts/script-faces.ts';

/** The name of the width table of a face: its family and weight. */
export type ScriptFaceKey = `${'sans' | 'serif'}-${400 | 600}`;

/** What is needed to measure one script. */
export interface ScriptData {
	/** Letters and signs that take up room, and pairs that are drawn as one, as in لا. */
	readonly letters: readonly string[];
	/** A digit for each of them: 1 joins the letter before, 2 the one after, 3 both, 0 none. */
	readonly joins: string;
	/** The advances of their `formsOf`, one letter after the other, in thousandths of an em. */
	readonly advances: Readonly<Record<ScriptFaceKey, readonly number[]>>;
}

/** The width tables of all scripts. */
export type ScriptWidths = Readonly<Record<Script, ScriptData>>;

/** The forms of a letter in the order of the tables: 2 if joined to the letter before, and 1 if to the one after. */
export const formsOf = (joins: number): readonly number[] =>
	joins === 3 ? [0, 1, 2, 3] : joins === 2 ? [0, 1] : joins === 1 ? [0, 2] : [0];
