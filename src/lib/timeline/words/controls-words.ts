import type { Mode } from '../../core/story/story.ts';
import type { ExpectedWords } from '../../core/view/expected.ts';
import type { FilterWords } from '../../core/view/filter.ts';

/** A button that has little room: what stands on it, and its whole name, which contains that. */
interface ShortLabel {
	readonly label: string;
	readonly name: string;
}

/** The words of the toolbar, search, filters, help and notices. */
export interface ControlsWords {
	readonly search: {
		/** Name of the field. */
		readonly field: string;
		readonly placeholder: string;
		readonly clear: string;
		/** A long story is being searched, of which so many per cent were gone through. */
		readonly under: (percent: number) => string;
		/** The search did not come, without a full stop; the next query asks for it again. */
		readonly failed: string;
		/** A sentence that follows it. */
		readonly retry: string;
	};
	readonly filter: {
		/** Name of the menu. */
		readonly name: string;
		readonly bothSides: string;
		readonly allSides: string;
		readonly quotesOnly: string;
		/** Of all sides only this one is shown. */
		readonly sideOnly: (side: string) => string;
		readonly hidden: (number: number) => string;
		readonly kinds: string;
		readonly modes: Readonly<Record<Mode, string>>;
	};
	/** What a filter does. */
	readonly conditions: FilterWords;
	readonly count: {
		/** “12 of 31 statements shown” in three parts, of which the second is set off. */
		readonly shown: (
			shown: number,
			total: number
		) => readonly [before: string, share: string, after: string];
		readonly showAll: string;
		readonly nothing: string;
		/** Before buttons with one condition each. */
		readonly leaveOut: string;
	};
	readonly share: ShortLabel;
	readonly copied: string;
	/** Where the browser did not copy: before a field with the text. */
	readonly copyByHand: string;
	readonly close: string;
	readonly saveImage: ShortLabel;
	/** In place of `saveImage` when the dialog did not come. */
	readonly offline: string;
	readonly darkTheme: string;
	readonly lightTheme: string;
	/** Name of the links to the other languages. */
	readonly language: string;
	readonly notice: {
		/** Above what was ignored of an address. */
		readonly title: string;
		/** After what stands in the address. */
		readonly expected: (what: string) => string;
		readonly dismiss: string;
	};
	/** What may stand in an address. */
	readonly expected: ExpectedWords;
}
