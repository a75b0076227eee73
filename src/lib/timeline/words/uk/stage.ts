import type { StageWords } from '../stage-words.ts';

export const STAGE_UK: StageWords = { language: 'uk' };
