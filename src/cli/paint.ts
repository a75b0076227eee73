/** Colours for a terminal; each leaves the text as it is when colour is off. */
export interface Paint {
	readonly bold: (text: string) => string;
	readonly dim: (text: string) => string;
	readonly red: (text: string) => string;
	readonly green: (text: string) => string;
	readonly yellow: (text: string) => string;
}

/** Makes the colours. The escape codes are those of ECMA-48, “select graphic rendition”. */
export const makePaint = (colour: boolean): Paint => {
	const style = (on: number, off: number) => (text: string) =>
		colour ? `\u001B[${on}m${text}\u001B[${off}m` : text;
	return {
		bold: style(1, 22),
		dim: style(2, 22),
		red: style(31, 39),
		green: style(32, 39),
		yellow: style(33, 39)
	};
};

/** Whether to colour: only on a terminal, and never when `NO_COLOR` is set to anything (no-color.org). */
export const wantsColour = (
	isTerminal: boolean,
	env: Readonly<Record<string, string | undefined>>
): boolean => isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';

/** Takes control characters out of untrusted words, so that they cannot steer the terminal. */
export const printable = (text: string): string =>
	text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');
