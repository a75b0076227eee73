import type { StoryIndex } from './index-story.ts';
import { MODES } from './modes.ts';
import { remembered } from './remembered.ts';
import type { Mode } from './story.ts';

/** How often each speaker is heard, and how. */
export interface Tally {
	/** Statements of a speaker, by their place in the story; of one mode, or of all. */
	readonly of: (speaker: number, mode?: Mode) => number;
	/** Statements of a mode. */
	readonly ofMode: (mode: Mode) => number;
	/** Statements of a speaker that are no silence and reached the source through another outlet. */
	readonly relayed: (speaker: number) => number;
	/** Different speakers with a statement, one that the story does not have among them. */
	readonly speakers: number;
}

/** The tally of a story; made when it is first asked for. */
export const tallyOf = remembered(({ story, columns }: StoryIndex): Tally => {
	const { speakers, modes, relayed } = columns;
	// The last entry is that of statements by nobody known.
	const count = story.speakers.length + 1;
	const said = new Uint32Array(count * MODES.length);
	const outlets = new Uint32Array(count);
	const silence = MODES.indexOf('silence');
	for (let number = 0; number < speakers.length; number++) {
		const speaker = speakers[number] ?? 0;
		const mode = modes[number] ?? 0;
		const at = speaker * MODES.length + mode;
		said[at] = (said[at] ?? 0) + 1;
		if (relayed[number] === 1 && mode !== silence) outlets[speaker] = (outlets[speaker] ?? 0) + 1;
	}
	const of = (speaker: number, mode?: Mode): number => {
		const own = said.subarray(speaker * MODES.length, (speaker + 1) * MODES.length);
		return mode === undefined
			? own.reduce((sum, one) => sum + one, 0)
			: (own[MODES.indexOf(mode)] ?? 0);
	};
	const all = Array.from({ length: count }, (_, speaker) => speaker);
	return {
		of,
		ofMode: (mode) => all.reduce((sum, speaker) => sum + of(speaker, mode), 0),
		relayed: (speaker) => outlets[speaker] ?? 0,
		speakers: all.filter((speaker) => of(speaker) > 0).length
	};
});
