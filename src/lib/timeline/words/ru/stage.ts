import type { StageWords } from '../stage-words.ts';

export const STAGE_RU: StageWords = { language: 'ru' };
