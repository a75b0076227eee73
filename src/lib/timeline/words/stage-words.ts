import type { HowToReadWords } from '../../core/view/how-to-read.ts';
import type { ScaleKind } from '../../core/view/view.ts';
import type { KeyHelpName } from '../key-help.ts';

/** The words of the stage, its buttons, the overview, and what the live region says of moves. */
export interface StageWords {
	/** Name of the stage. */
	readonly timeline: string;
	/** Name of the buttons over the picture. */
	readonly stops: string;
	/** From one time to another; both nominative. */
	readonly range: (from: string, to: string) => string;
	readonly steps: {
		/** Name of the buttons that lead on from event to event. */
		readonly inOrder: string;
		readonly previous: string;
		readonly next: string;
		/** Follows `previous` and `next` where there is room. */
		readonly event: string;
		/** With an arrow, above the title of the event that it leads to. */
		readonly toPrevious: string;
		readonly toNext: string;
	};
	readonly scale: {
		/** Name of the switch. */
		readonly name: string;
		/** Labels of its buttons. */
		readonly labels: Readonly<Record<ScaleKind, string>>;
		readonly hints: Readonly<Record<ScaleKind, string>>;
	};
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly showWhole: string;
	readonly overview: {
		/** Above the strip. */
		readonly whole: string;
		/** Name of the slider that moves the window. */
		readonly window: string;
	};
	/** Names of the buttons over the picture, in parts that commas join. */
	readonly names: {
		readonly event: (order: number, total: number) => string;
		readonly statement: (order: number, total: number) => string;
		readonly folded: (statements: number) => string;
		/** What pressing the button of a crowd does. */
		readonly zoomIn: string;
	};
	/** What the live region says. */
	readonly changes: {
		readonly nothing: string;
		readonly event: (title: string, time: string, statements: string) => string;
		/** `mode` is as in `StoryWords`. */
		readonly statement: (mode: string, speaker: string) => string;
		readonly speaker: (name: string) => string;
		readonly whole: (events: number) => string;
		/** `range` is what is shown: a day, or from one day to another. */
		readonly window: (range: string, inside: number, total: number) => string;
		readonly scale: Readonly<Record<ScaleKind, string>>;
	};
	readonly keys: {
		/** Name of the button that shows them. */
		readonly button: string;
		readonly title: string;
		readonly note: string;
		readonly does: Readonly<Record<KeyHelpName, string>>;
		readonly close: string;
	};
	readonly howToRead: HowToReadWords;
}
