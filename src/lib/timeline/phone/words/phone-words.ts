import type { SheetHeight } from '../sheet-heights.ts';

/** The words of what only a phone has. */
export interface PhoneWords {
	/** The line over the list, which scrubs through the events. */
	readonly scrubber: string;
	/** “4 of 6”. */
	readonly place: (at: number, of: number) => string;
	/** The handle of the sheet. */
	readonly sheet: string;
	readonly heights: Readonly<Record<SheetHeight, string>>;
}
