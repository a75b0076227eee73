import type { SiteWords } from '../site-words.ts';

export const SITE_EN: SiteWords = { language: 'en' };
