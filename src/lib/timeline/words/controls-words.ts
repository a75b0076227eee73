/** The words of the toolbar, search, filters, help and notices. */
export interface ControlsWords {
	readonly language: string;
}
