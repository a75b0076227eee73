import { expect, it } from 'vitest';
import { testStory } from '../core/claims/test-story.ts';
import { parseStory } from '../core/story/parse-story.ts';
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

it('stops at a story with no more than a warning, too', () => {
	const [source] = testStory().sources;
	const loose = {
		...testStory(),
		sources: [{ ...source, published: '2021-05-05', updated: '2021-05-04' }]
	};
	const { issues, story } = parseStory(loose);
	expect(story).not.toBeNull();
	expect(issues[0]).toMatchObject({ severity: 'warning' });
	expect(() => readStory('/data/stories/loose/story.json', loose)).toThrow(
		`/data/stories/loose/story.json#${issues[0]?.pointer ?? ''}: ${issues[0]?.message ?? ''}`
	);
});
