import { PRINT } from '../theme-print.ts';
import { THEMES, type PictureTheme, type Theme } from '../theme.ts';

/** The themes of pictures by their names. */
export const PICTURE_THEMES: Readonly<Record<PictureTheme, Theme>> = { ...THEMES, print: PRINT };
