/** The words of the dialog that shares a story. */
export interface ShareWords {
	readonly title: string;
	readonly close: string;
	readonly link: {
		readonly heading: string;
		/** What the link leads to. */
		readonly note: string;
		/** Accessible name of the field with the address. */
		readonly label: string;
		readonly copy: string;
		/** Hands the link to the sharing of the system. */
		readonly system: string;
	};
	readonly embed: {
		readonly heading: string;
		readonly note: string;
		readonly language: string;
		readonly theme: {
			readonly legend: string;
			readonly system: string;
			readonly light: string;
			readonly dark: string;
		};
		readonly start: { readonly legend: string; readonly whole: string; readonly view: string };
		readonly panel: string;
		readonly panelHint: string;
		readonly follow: string;
		readonly followHint: string;
		readonly code: string;
		readonly copy: string;
		readonly open: string;
	};
}
