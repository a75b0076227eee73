import { everyStoryPage } from '#lib/server/every-page.ts';
import { stories } from '#lib/server/stories.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => everyStoryPage(stories.keys());
