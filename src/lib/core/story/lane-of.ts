import type { StoryIndex } from './index-story.ts';
import type { Lane } from './story.ts';

/** The lane of a speaker’s side; `line` for speakers of no known side. */
export const laneOf = (index: StoryIndex, speaker: string): Lane =>
	index.side.get(index.speaker.get(speaker)?.side ?? '')?.lane ?? 'line';
