import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

/** What one font makes of a text. */
export interface Shaper {
	readonly unitsPerEm: number;
	/** Advance of each glyph in font units, and whether the font has it; text runs left to right. */
	readonly glyphs: (
		text: string
	) => readonly { readonly advance: number; readonly missing: boolean }[];
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
			advance: positions[index]?.xAdvance ?? 0,
			missing: codepoint === 0
		}));
	};
	const width = (text: string): number =>
		glyphs(text).reduce((sum, { advance }) => sum + advance, 0);
	return { unitsPerEm: face.upem, glyphs, width };
};
