import type { ControlsWords } from '../controls-words.ts';

export const CONTROLS_EN: ControlsWords = { language: 'en' };
