/** The words of the panel beside the stage. */
export interface PanelWords {
	readonly language: string;
}
