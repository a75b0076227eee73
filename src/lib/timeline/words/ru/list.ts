import type { ListWords } from '../list-words.ts';

export const LIST_RU: ListWords = { language: 'ru' };
