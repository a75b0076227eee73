import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStory } from './parse-story.ts';
import { partOfStory } from './part-of-story.ts';
import type { Story } from './story.ts';

const read = (): Story => {
	const text = readFileSync('data/stories/belgorod-kharkiv-2023/story.json', 'utf8');
	const { story } = parseStory(JSON.parse(text));
	if (!story) throw new Error('The story does not parse.');
	return story;
};

const WHOLE = { events: null, statements: true, links: true };

describe('a part of a story', () => {
	const story = read();

	it('is the story itself when nothing goes', () => {
		expect(partOfStory(story, WHOLE)).toBe(story);
	});

	it('keeps what is said about the events that stay, and links between them', () => {
		const events = ['belgorod-strike', 'kharkiv-strike'];
		const part = partOfStory(story, { ...WHOLE, events });
		expect(part.events.map(({ id }) => id)).toEqual(events);
		expect(part.statements.length).toBeGreaterThan(10);
		expect(part.statements.flatMap(({ about }) => about)).toSatisfy((about: string[]) =>
			about.every((id) => events.includes(id))
		);
		expect(part.links.map(({ kind }) => kind)).toEqual(['follows', 'responds-to']);
		const { issues } = parseStory(structuredClone(part));
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	it('keeps an order that went by way of an event that goes', () => {
		const [first, second, third] = story.events;
		if (!first || !second || !third) throw new Error('The story has too few events.');
		const chain: Story = {
			...story,
			events: [
				{ ...first, after: [], before: [second.id] },
				{ ...second, after: [], before: [] },
				{ ...third, after: [second.id], before: [] }
			],
			statements: [],
			links: []
		};
		const part = partOfStory(chain, { ...WHOLE, events: [first.id, third.id] });
		expect(part.events.map(({ id, after }) => [id, after])).toEqual([
			[first.id, []],
			[third.id, [first.id]]
		]);
	});

	it.each([
		[{ ...WHOLE, statements: false }, 'statements'],
		[{ ...WHOLE, links: false }, 'links']
	] as const)('leaves out %j', (part, field) => {
		const left = partOfStory(story, part);
		expect(left[field]).toEqual([]);
		expect(left.events.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id));
	});

	it('drops a claimed link with the statement that claims it', () => {
		const kept = partOfStory(story, { ...WHOLE, statements: false }).links;
		expect(kept.length).toBeGreaterThan(0);
		expect(kept.every(({ by }) => by === undefined)).toBe(true);
	});
});
