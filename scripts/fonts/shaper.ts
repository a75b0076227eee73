import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

/** What one font makes of a text. */
export interface Shaper {
	readonly unitsPerEm: number;
	/** Each glyph from left to right: its number, its advance in font units, and whether the font has it. */
	readonly glyphs: (
		text: string
	) => readonly { readonly id: number; readonly advance: number; readonly missing: boolean }[];
	/** Advance of the whole text in font units. */
	readonly width: (text: string) => number;
}

/** Opens a TTF with HarfBuzz, the shaper that Chromium has too. */
export const createShaper = (ttf: Uint8Array): Shaper => {
	const face = new Face(new Blob(ttf));
	const font = new Font(face);
	const glyphs: Shaper['glyphs'] = (text) => {
		const buffer = new Buffer();
		buffer.addText(text);
		buffer.guessSegmentProperties();
		shape(font, buffer);
		const positions = buffer.getGlyphPositions();
		return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
			id: codepoint,
			advance: positions[index]?.xAdvance ?? 0,
			missing: codepoint === 0
		}));
	};
	const width = (text: string): number =>
		glyphs(text).reduce((sum, { advance }) => sum + advance, 0);
	return { unitsPerEm: face.upem, glyphs, width };
};
