import type { Paint } from './paint.ts';

/** What a command needs to know of the world. */
export interface Surroundings {
	readonly paint: Paint;
	/** Today’s date, such as `2024-01-31`. */
	readonly today: string;
	readonly version: string;
	/** The program’s own file, which threads start too. */
	readonly program: URL;
	/** Tells how far a long command is, a line at a time; `null` when nobody looks on. */
	readonly progress: ((line: string) => void) | null;
}
