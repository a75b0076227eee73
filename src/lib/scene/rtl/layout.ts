import type { StoryIndex } from '../../core/story/index-story.ts';
import type { Box, CardMark, Measure, Scene } from '../scene.ts';

/** What the layout of stories with words from right to left needs beside all others; it comes late, with its tables. */
export interface RtlLayout {
	/** Width of a text that may hold Hebrew and Arabic. */
	readonly measure: Measure;
	/** The quotation marks around a text, as its script has them. */
	readonly marks: (text: string) => readonly [open: string, close: string];
	/** Whether the scenes of a story run from right to left. */
	readonly mirrors: (index: StoryIndex) => boolean;
	/** The last step of a layout: mirrors the scene of a story from right to left, and places all such words. */
	readonly finish: (scene: Scene, index: StoryIndex) => Scene;
	/** A box of a finished scene as the layout had it. */
	readonly unplace: (scene: Scene, box: Box) => Box;
	/** The last step for one more card on a finished scene. */
	readonly finishCard: (scene: Scene, index: StoryIndex, card: CardMark) => CardMark;
}
