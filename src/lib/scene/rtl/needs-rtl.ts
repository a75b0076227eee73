import type { Story } from '../../core/story/story.ts';
import { hasRtl, isRtlLanguage } from './direction.ts';

/** Whether a story has to be laid out with `RtlLayout`: its language, or any of its words, is written from right to left. */
export const needsRtl = (story: Story): boolean =>
	isRtlLanguage(story.lang) || hasRtl(JSON.stringify(story));
