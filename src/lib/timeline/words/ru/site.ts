import type { SiteWords } from '../site-words.ts';

export const SITE_RU: SiteWords = { language: 'ru' };
