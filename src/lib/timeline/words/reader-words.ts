import type { Language } from '../../core/language.ts';
import type { TimeWords } from '../../core/time/time-words.ts';
import type { StoryWords } from '../../core/view/story-words.ts';
import type { FigureWords } from '../../scene/figure-words.ts';
import type { ControlsWords } from './controls-words.ts';
import type { ListWords } from './list-words.ts';
import type { PanelWords } from './panel-words.ts';
import type { SiteWords } from './site-words.ts';
import type { StageWords } from './stage-words.ts';

/** Everything that the reader writes itself, in one language. The story’s own words stay as they are. */
export interface ReaderWords {
	readonly language: Language;
	/** How times are written. */
	readonly time: TimeWords;
	/** What the figure writes. */
	readonly figure: FigureWords;
	/** Names and sentences about a story that more than one part of the reader needs. */
	readonly story: StoryWords;
	readonly stage: StageWords;
	readonly controls: ControlsWords;
	readonly panel: PanelWords;
	readonly list: ListWords;
	readonly site: SiteWords;
}
