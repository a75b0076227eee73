import { TIME_WORDS_EN } from '../../core/time/time-words-en.ts';
import { STORY_WORDS_EN } from '../../core/view/story-words-en.ts';
import { FIGURE_WORDS_EN } from '../../scene/figure-words-en.ts';
import { CONTROLS_EN } from './en/controls.ts';
import { LIST_EN } from './en/list.ts';
import { PANEL_EN } from './en/panel.ts';
import { SITE_EN } from './en/site.ts';
import { STAGE_EN } from './en/stage.ts';
import type { ReaderWords } from './reader-words.ts';

/** Everything that the reader writes in English. */
export const READER_WORDS_EN: ReaderWords = {
	language: 'en',
	time: TIME_WORDS_EN,
	figure: FIGURE_WORDS_EN,
	story: STORY_WORDS_EN,
	stage: STAGE_EN,
	controls: CONTROLS_EN,
	panel: PANEL_EN,
	list: LIST_EN,
	site: SITE_EN
};
