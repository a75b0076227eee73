/**
 * What both builds of resvg are told besides where the fonts are. They give equal bytes only as long as they are told
 * the same.
 */
export const RENDERER_FONTS = {
	loadSystemFonts: false,
	defaultFontFamily: 'Inter',
	sansSerifFamily: 'Inter',
	serifFamily: 'Literata'
} as const;

/** How large resvg draws, by the pixels for each pixel at 1×. */
export const fitTo = (scale: number) => ({ mode: 'zoom', value: scale }) as const;
