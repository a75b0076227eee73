import type { SiteWords } from '../site-words.ts';

export const SITE_UK: SiteWords = { language: 'uk' };
