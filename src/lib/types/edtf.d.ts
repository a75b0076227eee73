declare module 'edtf' {
	/** First and last millisecond in UTC; `null` for an unknown end, ±Infinity for an open one. */
	interface Bounds {
		readonly min: number | null;
		readonly max: number | null;
	}
	/** Reads an EDTF text. Throws an Error if it is none. */
	export default function edtf(text: string): Bounds;
}
