import type { ControlsWords } from '../controls-words.ts';

export const CONTROLS_UK: ControlsWords = { language: 'uk' };
