import type { Script } from '../../src/lib/fonts/script-faces.ts';
import { range } from './charset.ts';

/** Words of a script are drawn in one piece, with the spaces between them. */
const SPACES = [0x20, 0xa0];

/** The characters that the faces of a script keep, if they have them, as code points in ascending order. */
export const SCRIPT_CHARSETS: Readonly<Record<Script, readonly number[]>> = {
	// Points and letters, those of Yiddish, and the shekel.
	hebrew: [...SPACES, ...range(0x591, 0x5c7), ...range(0x5d0, 0x5f4), 0x20aa],
	// Also Persian, Urdu, Pashto and Kurdish; the joiners change the form of letters.
	arabic: [...SPACES, ...range(0x600, 0x6ff), 0x200c, 0x200d]
};
