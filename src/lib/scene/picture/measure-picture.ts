import type { Measure } from '../scene.ts';
import { measureText } from '../text/measure-text.ts';
import { fallbackWidth } from '../text/fallback-width.ts';
import { TITLE_WIDTHS } from './title-widths.generated.ts';

/**
 * Width in pixels of one line of text, titles in the semibold serif included: these only stand in exported pictures, so
 * pages do without their table. They are not kerned here, which makes a title a little wider than it is drawn, never narrower.
 */
export const measurePicture: Measure = (text, font) => {
	if (font.family !== 'serif' || font.weight !== 600) return measureText(text, font);
	let width = 0;
	for (const character of text.normalize('NFC')) {
		const advance = TITLE_WIDTHS[character];
		width += advance === undefined ? fallbackWidth(character.codePointAt(0) ?? 0) : advance / 1000;
	}
	return width * font.size;
};
