import { expect, it } from 'vitest';
import { testStory } from '../core/claims/test-story.ts';
import { readStory, stories } from './stories.ts';

it('reads every story of the project', () => {
	expect([...stories.keys()]).toContain('belgorod-kharkiv-2023');
	for (const [slug, { story, checks }] of stories) {
		expect(story.id).toBe(slug);
		expect(Object.keys(checks)).toEqual(story.statements.map((statement) => statement.id));
	}
});

it('stops at a bad story, and says where it is bad', () => {
	const bad = { ...testStory(), sides: 'none' };
	expect(() => readStory('/data/stories/bad/story.json', bad)).toThrow(
		/\/data\/stories\/bad\/story\.json#\/sides: ./
	);
});
