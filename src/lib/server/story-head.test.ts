import { describe, expect, it } from 'vitest';
import type { Story } from '../core/story/story.ts';
import { linkedData } from './linked-data.ts';
import { storyHead } from './story-head.ts';
import { stories } from './stories.ts';

const belgorod = (): Story => {
	const checked = stories.get('belgorod-kharkiv-2023');
	if (!checked) throw new Error('The story is not there.');
	return checked.story;
};

interface Item {
	readonly '@type': string;
	readonly [key: string]: unknown;
}

const graphOf = (story: Story): readonly Item[] =>
	linkedData(story, './card.png', 'en')['@graph'] as readonly Item[];

const ofType = (story: Story, type: string): readonly Item[] =>
	graphOf(story).filter((item) => item['@type'] === type);

describe('linked data of the story', () => {
	const story = belgorod();

	it('has every event, quotation and claim once', () => {
		const count = (mode: string): number =>
			story.statements.filter((statement) => statement.mode === mode).length;
		expect(ofType(story, 'Event')).toHaveLength(6);
		expect(ofType(story, 'Quotation')).toHaveLength(count('quote'));
		expect(ofType(story, 'Claim')).toHaveLength(count('report'));
	});

	it('gives words to who said them, and points at events and sources that it has', () => {
		const quote = ofType(story, 'Quotation').find(({ text }) => text === 'terrorist attack');
		expect(quote).toMatchObject({
			spokenByCharacter: { '@type': 'Person', name: 'Vasily Nebenzya' },
			about: [{ '@id': '#event-security-council' }, { '@id': '#event-belgorod-strike' }],
			isBasedOn: [{ '@id': '#source-article' }]
		});
		const ids = new Set(graphOf(story).map((item) => item['@id']));
		const referred = [...JSON.stringify(graphOf(story)).matchAll(/\{"@id":"([^"]+)"\}/g)];
		expect(referred.length).toBeGreaterThan(30);
		expect(referred.filter(([, id]) => !ids.has(id))).toEqual([]);
	});

	it('tells the language of the page from that of the story', () => {
		const work = linkedData(story, './card.png', 'uk')['@graph'] as readonly Item[];
		expect(work[0]).toMatchObject({
			inLanguage: 'en',
			mainEntityOfPage: { '@type': 'WebPage', inLanguage: 'uk' }
		});
	});

	it('says no more about time than is known', () => {
		const meeting = ofType(story, 'Event').find(
			({ '@id': id }) => id === '#event-security-council'
		);
		expect(meeting).toMatchObject({ startDate: '2023-12-30', endDate: '2023-12-31' });
	});
});

describe('the head of a story’s page', () => {
	it('names the picture with its alternative text, whole where the site’s address is known', () => {
		const head = storyHead(belgorod(), new URL('https://example.org/base/story/belgorod/'), 'en');
		expect(head).toContain(
			'<meta property="og:image" content="https://example.org/base/story/belgorod/card.png">'
		);
		expect(head).toMatch(/og:image:alt" content="Timeline [^"]{80,300}"/u);
		const relative = storyHead(
			belgorod(),
			new URL('http://sveltekit-prerender/story/belgorod/'),
			'en'
		);
		expect(relative).toContain('<meta property="og:image" content="./card.png">');
		expect(relative).not.toContain('sveltekit-prerender');
	});

	it('lets no words of a story out of their place', () => {
		const story = belgorod();
		const hostile = '</script><script>alert(1)</script>"><img src=x>\u2028';
		const head = storyHead(
			{ ...story, title: hostile, summary: hostile },
			new URL('https://a.b/c/'),
			'en'
		);
		expect(head.match(/<script/g)).toHaveLength(1);
		expect(head.match(/<\/script>/g)).toHaveLength(1);
		expect(head).not.toContain('<img');
		const json = /<script type="application\/ld\+json">(.*)<\/script>/u.exec(head)?.[1] ?? '';
		const [work] = (JSON.parse(json) as { '@graph': readonly Item[] })['@graph'];
		expect(work?.['name']).toBe(hostile);
	});
});
