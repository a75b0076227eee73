import type { Story } from '../../core/story/story.ts';

/** What some words of generated stories become: Hebrew and Arabic ones, with signs and numbers among them. */
const WORDS: readonly (readonly [RegExp, string])[] = [
	[/\bmissile\b/g, 'הטיל'],
	[/\bstrike\b/g, 'ضربة'],
	[/\bhospital\b/g, 'בית־החולים (הצפוני)'],
	[/\bsaid\b/g, 'אמר:'],
	[/\bof\b/g, 'של'],
	[/\bno\b/g, 'لا،'],
	[/\bAccount of\b/g, 'הגרסה של'],
	[/\bGovernor of the region\b/g, 'ראש המחוז']
];

/** A generated story in Hebrew, with words of other languages left in it. */
export const toHebrew = (story: Story): Story => {
	const text = WORDS.reduce(
		(json, [pattern, word]) => json.replace(pattern, word),
		JSON.stringify(story)
	);
	return { ...(JSON.parse(text) as Story), lang: 'he' };
};
