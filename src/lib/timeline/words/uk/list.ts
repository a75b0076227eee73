import type { ListWords } from '../list-words.ts';

export const LIST_UK: ListWords = { language: 'uk' };
