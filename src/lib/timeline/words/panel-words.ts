/** The words of the panel beside the stage while nothing is selected, and of what the list shares with it. */
export interface PanelWords {
	/** Heading, and the name of the panel. */
	readonly brief: string;
	readonly storyInBrief: string;
	readonly howToRead: string;
	/** Over the table of who is heard how much. */
	readonly heard: string;
	/** Over the sources, by their number. */
	readonly sources: (number: number) => string;
	readonly balance: BalanceWords;
	readonly checks: CheckWords;
	/** A statement that another outlet passed on. */
	readonly via: (outlet: string) => string;
	/** The date of an event that the source does not give. */
	readonly outsideDate: string;
	/** When a source was last changed. */
	readonly updated: (date: string) => string;
	/** A whole sentence: what was selected could not be fetched. */
	readonly failed: string;
	readonly tryAgain: string;
}

/** How much each side is heard: the names of the table and its rows. */
interface BalanceWords {
	readonly caption: string;
	readonly quotes: string;
	readonly reports: string;
	readonly silences: string;
	/** Speakers that the source names. */
	readonly named: string;
	/** Speakers that it does not name. */
	readonly unnamed: string;
	readonly relayed: string;
}

/** How a statement fared when it was held against its source; no more is promised than was checked. */
interface CheckWords {
	/** Every word of a quote stands in the source. */
	readonly quote: string;
	/** The passage stands there that a report or a silence rests on. */
	readonly passage: string;
	readonly moved: string;
	readonly altered: string;
	readonly missing: string;
	readonly unchecked: string;
	/** A stranger’s file says that it was checked, and nobody has done it again. */
	readonly claimed: string;
}
