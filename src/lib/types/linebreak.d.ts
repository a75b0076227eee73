declare module 'linebreak' {
	/** A place where a line may end. */
	export interface Break {
		/** Code units before the place. */
		readonly position: number;
		/** Whether the line must end here. */
		readonly required: boolean;
	}

	/** Finds the line breaks of a text by UAX 14, in one pass. */
	export default class LineBreaker {
		constructor(text: string);
		/** The next place, the last one being the end of the text; `null` after that and for an empty text. */
		nextBreak(): Break | null;
	}
}
