import { TIME_WORDS_RU } from '../../core/time/time-words-ru.ts';
import { STORY_WORDS_RU } from '../../core/view/story-words-ru.ts';
import { FIGURE_WORDS_RU } from '../../scene/figure-words-ru.ts';
import { CONTROLS_RU } from './ru/controls.ts';
import { LIST_RU } from './ru/list.ts';
import { PANEL_RU } from './ru/panel.ts';
import { SITE_RU } from './ru/site.ts';
import { STAGE_RU } from './ru/stage.ts';
import type { ReaderWords } from './reader-words.ts';

/** Everything that the reader writes in Russian. */
export const READER_WORDS_RU: ReaderWords = {
	language: 'ru',
	time: TIME_WORDS_RU,
	figure: FIGURE_WORDS_RU,
	story: STORY_WORDS_RU,
	stage: STAGE_RU,
	controls: CONTROLS_RU,
	panel: PANEL_RU,
	list: LIST_RU,
	site: SITE_RU
};
