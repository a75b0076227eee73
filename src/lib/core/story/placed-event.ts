import type { SpelledTime } from '../time/spell-time.ts';
import type { TimeSpan } from '../time/time-span.ts';
import type { StoryEvent } from './story.ts';

/** An event with its derived time. */
export interface PlacedEvent {
	readonly event: StoryEvent;
	readonly span: TimeSpan;
	/** The span in words. */
	readonly time: SpelledTime;
	/** Where its node stands, UTC ms: inside `span`, and after everything in `after`. A convention where the span is wide. */
	readonly position: number;
	/** Place in time order, from 0. */
	readonly order: number;
}
