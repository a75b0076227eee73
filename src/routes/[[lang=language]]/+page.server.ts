import { everyLanguage } from '#lib/server/every-page.ts';
import { checkAllWords } from './check-all-words.ts';
import type { EntryGenerator } from './$types';

// A missing message stops the build here, before any page is written.
await checkAllWords();

export const entries: EntryGenerator = everyLanguage;
