import { TIME_WORDS_UK } from '../../core/time/time-words-uk.ts';
import { STORY_WORDS_UK } from '../../core/view/story-words-uk.ts';
import { FIGURE_WORDS_UK } from '../../scene/figure-words-uk.ts';
import { CONTROLS_UK } from './uk/controls.ts';
import { LIST_UK } from './uk/list.ts';
import { PANEL_UK } from './uk/panel.ts';
import { SITE_UK } from './uk/site.ts';
import { STAGE_UK } from './uk/stage.ts';
import type { ReaderWords } from './reader-words.ts';

/** Everything that the reader writes in Ukrainian. */
export const READER_WORDS_UK: ReaderWords = {
	language: 'uk',
	time: TIME_WORDS_UK,
	figure: FIGURE_WORDS_UK,
	story: STORY_WORDS_UK,
	stage: STAGE_UK,
	controls: CONTROLS_UK,
	panel: PANEL_UK,
	list: LIST_UK,
	site: SITE_UK
};
