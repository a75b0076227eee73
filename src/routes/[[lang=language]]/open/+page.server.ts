import { everyLanguage } from '#lib/server/every-page.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = everyLanguage;
