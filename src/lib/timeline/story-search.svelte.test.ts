import { describe, expect, it } from 'vitest';
import { makeSearcher } from '../core/view/search.ts';
import { StorySearch } from './story-search.svelte.ts';
import { testIndex } from './test-timeline.ts';

const index = testIndex();

describe('the search of a story', () => {
	it('is fetched once, however fast the reader types', async () => {
		let loads = 0;
		const search = new StorySearch(() => {
			loads += 1;
			return Promise.resolve({ makeSearcher });
		});
		expect(search.find(index, 'lamps')).toBeNull();
		expect(await Promise.all([search.load(index), search.load(index)])).toEqual([true, true]);
		await search.load(index);
		expect(loads).toBe(1);
		expect([...(search.find(index, 'lamps')?.statements ?? [])]).toEqual(['blame']);
	});

	it('says that it could not be fetched, and comes with the next try', async () => {
		let online = false;
		const search = new StorySearch(() =>
			online ? Promise.resolve({ makeSearcher }) : Promise.reject(new Error('offline'))
		);
		expect(await search.load(index)).toBe(false);
		expect(search.failed).toBe(true);
		online = true;
		expect(await search.load(index)).toBe(true);
		expect(search.failed).toBe(false);
	});

	it('answers for the story that it was made for', async () => {
		const search = new StorySearch();
		const other = testIndex();
		await search.load(index);
		expect(search.find(other, 'lamps')).toBeNull();
		await search.load(other);
		expect(search.find(other, 'lamps')?.statements.size).toBe(1);
	});
});
