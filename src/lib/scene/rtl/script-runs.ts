import type { Script } from '../../fonts/script-faces.ts';
import { SCRIPT_WIDTHS } from './script-widths.generated.ts';

/** A stretch of a text that is drawn with the faces of one script; `null`: with those of all others. */
export interface ScriptRun {
	readonly text: string;
	readonly script: Script | null;
}

const scriptOf = new Map<string, Script>(
	(['hebrew', 'arabic'] as const).flatMap((script) =>
		SCRIPT_WIDTHS[script].letters
			.filter((letter) => letter.length === 1 && letter !== ' ')
			.map((letter) => [letter, script] as const)
	)
);

/** What goes with the letter before it, whatever that is: spaces, marks and joiners. */
const FOLLOWS = /[ \p{M}\u200c\u200d]/u;

/** The script that each character of a text is drawn in, by code units. */
export const scriptsAlong = (text: string): readonly (Script | null)[] => {
	let last: Script | null = null;
	return Array.from({ length: text.length }, (_, i) => {
		const character = text.charAt(i);
		if (!FOLLOWS.test(character)) last = scriptOf.get(character) ?? null;
		return last;
	});
};

/** Cuts a text where the faces change that it is drawn with. */
export const scriptRuns = (text: string): readonly ScriptRun[] => {
	const scripts = scriptsAlong(text);
	const runs: { text: string; script: Script | null }[] = [];
	scripts.forEach((script, i) => {
		const last = runs.at(-1);
		if (last?.script === script) last.text += text.charAt(i);
		else runs.push({ text: text.charAt(i), script });
	});
	return runs;
};
