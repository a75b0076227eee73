import type { Statement } from '../../core/story/story.ts';
import type { CardContent } from '../card.ts';
import type { CardLevel } from '../scene.ts';

/** A statement that wants a place under its event. */
export interface Item {
	readonly statement: Statement;
	/** The selected one: it keeps its full card as long as anything else can give way. */
	readonly kept: boolean;
	/** Its inside at a level, or `null` where the level would say too little. */
	readonly at: (level: CardLevel) => CardContent | null;
}
