/** The words of the stage, its buttons, the overview, and what the live region says of moves. */
export interface StageWords {
	readonly language: string;
}
