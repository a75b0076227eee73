import { FONT_FACES, type BundledFace } from './font-faces.ts';
import { SCRIPT_FACES } from './script-faces.ts';

/** Every face that a picture may be drawn with, those of Latin and Cyrillic first. */
export const BUNDLED_FACES: readonly BundledFace[] = [...FONT_FACES, ...SCRIPT_FACES];
