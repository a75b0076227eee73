import type { ControlsWords } from '../controls-words.ts';

export const CONTROLS_RU: ControlsWords = { language: 'ru' };
