declare module 'subset-font' {
	/** The options of subset-font that the font build uses. */
	export interface SubsetOptions {
		readonly targetFormat?: 'sfnt' | 'woff2';
		readonly preserveNameIds?: readonly number[];
		readonly keepFeatures?: readonly string[];
	}

	/** Cuts a font down to the characters of `text`. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options?: SubsetOptions
	): Promise<Uint8Array>;
}
