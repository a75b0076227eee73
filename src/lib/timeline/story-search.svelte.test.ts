import { describe, expect, it } from 'vitest';
import { indexStory } from '../core/story/index-story.ts';
import { makeSearcher } from '../core/view/search.ts';
import { storyWith } from '../scene/scene-story.arbitrary.ts';
import { StorySearch } from './story-search.svelte.ts';
import { testIndex } from './test-timeline.ts';

const index = testIndex();

/** A story with a statement more than an index of words is made for. */
const longIndex = () => {
	const bare = storyWith(['2020']);
	return indexStory({
		...bare,
		statements: Array.from({ length: 10_001 }, (_, i) => ({
			id: `said-${i}`,
			mode: 'report',
			speaker: 'speaker',
			text: i % 4000 === 0 ? 'A lamp.' : 'Nothing.',
			about: ['event-0'],
			anchors: []
		}))
	});
};

describe('the search of a story', () => {
	it('is fetched once, however fast the reader types', async () => {
		let loads = 0;
		const search = new StorySearch(() => {
			loads += 1;
			return Promise.resolve({ makeSearcher });
		});
		expect(search.find(index, 'lamps')).toBeNull();
		expect(await Promise.all([search.load(index, 'lamps'), search.load(index, 'lamps')])).toEqual([
			true,
			true
		]);
		await search.load(index, 'lamps');
		expect(loads).toBe(1);
		expect([...(search.find(index, 'lamps')?.statements ?? [])]).toEqual(['blame']);
	});

	it('says that it could not be fetched, and comes with the next try', async () => {
		let online = false;
		const search = new StorySearch(() =>
			online ? Promise.resolve({ makeSearcher }) : Promise.reject(new Error('offline'))
		);
		expect(await search.load(index, 'lamps')).toBe(false);
		expect(search.failed).toBe(true);
		online = true;
		expect(await search.load(index, 'lamps')).toBe(true);
		expect(search.failed).toBe(false);
	});

	it('answers for the story that it was made for', async () => {
		const search = new StorySearch();
		const other = testIndex();
		await search.load(index, 'lamps');
		expect(search.find(other, 'lamps')).toBeNull();
		await search.load(other, 'lamps');
		expect(search.find(other, 'lamps')?.statements.size).toBe(1);
	});

	it('goes through a long story for each query, and gives up the one before', async () => {
		const long = longIndex();
		const search = new StorySearch(() => Promise.reject(new Error('not needed')));
		const given = search.load(long, 'noth');
		expect(await search.load(long, 'lam')).toBe(true);
		expect(await given).toBe(false);
		expect(search.find(long, 'noth')).toBeNull();
		expect(search.find(long, 'lam')?.statements.size).toBe(3);
		expect(search.isReady(long, 'lam')).toBe(true);
		expect(search.failed).toBe(false);
		expect(search.share).toBeNull();
	});

	it('says how far it has come, and stops when nobody waits any more', async () => {
		const search = new StorySearch();
		let isWanted = true;
		const given = search.load(longIndex(), 'lam', () => isWanted);
		expect(search.share).toBe(0);
		isWanted = false;
		expect(await given).toBe(false);
		expect(search.share).toBeNull();
	});
});
