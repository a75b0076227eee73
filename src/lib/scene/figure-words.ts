/** What the figure itself writes, in one language. The story’s own words stay as they are. */
export interface FigureWords {
	/** Under an event whose accounts contradict each other, and the same for narrow places. */
	readonly accountsDiffer: string;
	readonly accountsDifferShort: string;
	/** “16 statements, 6 quotes”, behind the name of an account. */
	readonly heard: (statements: number, quotes: number) => string;
}
