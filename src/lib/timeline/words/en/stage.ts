import type { StageWords } from '../stage-words.ts';

export const STAGE_EN: StageWords = { language: 'en' };
