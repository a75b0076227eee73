import type { ListWords } from '../list-words.ts';

export const LIST_EN: ListWords = { language: 'en' };
