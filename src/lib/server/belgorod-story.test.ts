import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { recordedCheck } from '../core/claims/check-digest.ts';
import { normaliseText } from '../core/claims/normalise-text.ts';
import { indexStory } from '../core/story/index-story.ts';
import { StorySchema } from '../core/story/schema.ts';

const file = new URL('../../../data/stories/belgorod-kharkiv-2023/story.json', import.meta.url);
const article = new URL('../../../../shared/sources/belgorod-2023-12-31.txt', import.meta.url);
const story = parse(StorySchema, JSON.parse(readFileSync(file, 'utf8')));
const index = indexStory(story);
const sideOf = (speaker: string): string | undefined => index.speaker.get(speaker)?.side;
const hanging = (event: string, side: string): string[] =>
	(index.hanging.get(event) ?? []).filter((s) => sideOf(s.speaker) === side).map((s) => s.id);

/** Every run of seven words, in lower case and without punctuation. */
const sevensOf = (text: string): string[] => {
	const words = text
		.toLowerCase()
		.replaceAll('’', "'")
		.match(/[\p{L}\p{N}']+/gu);
	return (words ?? []).slice(6).map((_, i) => (words ?? []).slice(i, i + 7).join(' '));
};

/** Every text below a value. */
const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const QUOTES = [
	{
		id: 'gladkov-child',
		said: 'Vyacheslav Gladkov, Governor of the Belgorod region, russia, Telegram channel',
		text: 'Forensic experts determined that another child had perished'
	},
	{
		id: 'gladkov-wounded',
		said: 'Vyacheslav Gladkov, Governor of the Belgorod region, russia, Telegram channel',
		text: 'Another wounded man passed away in the hospital without regaining consciousness.'
	},
	{
		id: 'gladkov-damage',
		said: 'Vyacheslav Gladkov, Governor of the Belgorod region, russia',
		text: 'Doctors are providing the victims with all the necessary assistance. Various destructions were detected in 37 apartment buildings, 453 apartments, 3 private households, and 7 social facilities. The owners of 53 damaged cars have been identified'
	},
	{
		id: 'source-blame',
		said: 'Unnamed source, security service source, ukraine, Ukrainska Pravda',
		text: 'unprofessional actions by Russian air defense, as well as deliberate and planned provocations'
	},
	{
		id: 'nebenzya-terrorist-attack',
		said: 'Vasily Nebenzya, Russia’s ambassador to the UN, russia, UN Security Council session',
		text: 'terrorist attack'
	},
	{
		id: 'russia-terror-attack',
		said: 'Russia, the Russian state, russia, Russia’s statement',
		text: 'Ukrainian terror attack on Belgorod'
	},
	{
		id: 'russia-kiev-regime',
		said: 'Russia, the Russian state, russia, Russia’s statement',
		text: 'Kiev regime'
	}
];

describe('the Belgorod and Kharkiv story', () => {
	it('quotes seven passages word for word, each with speaker, role, side and channel', () => {
		const quotes = story.statements
			.filter((s) => s.mode === 'quote')
			.map((s) => {
				const speaker = index.speaker.get(s.speaker);
				const way = (s.chain ?? []).map((step) => step.name);
				const said = [speaker?.name, speaker?.role, speaker?.side, ...way].join(', ');
				return { id: s.id, said, text: s.text };
			});
		expect(quotes).toEqual(QUOTES);
	});

	it.each(QUOTES)('anchors $id on exactly its own words', ({ id, text }) => {
		const anchors = index.statement.get(id)?.anchors ?? [];
		expect(anchors.map((a) => a.quote?.exact)).toEqual([normaliseText(text)]);
		expect(anchors.map((a) => a.position.end - a.position.start)).toEqual([text.length]);
	});

	it('has a recorded check that still holds for every statement', () => {
		const results = story.statements.map((s) => recordedCheck(story, s));
		expect(results).toEqual(story.statements.map(() => 'exact'));
	});

	it('keeps no words of the article beyond the quoted ones', () => {
		const paraphrased = [
			...story.statements.filter((s) => s.mode !== 'quote').flatMap((s) => s.anchors),
			...story.links.flatMap((link) => link.anchors ?? [])
		];
		expect(paraphrased.length).toBeGreaterThan(20);
		expect(paraphrased.filter((a) => a.quote !== undefined || a.span === undefined)).toEqual([]);
		const around = story.statements.flatMap((s) =>
			s.anchors.flatMap((a) => [a.quote?.prefix ?? '', a.quote?.suffix ?? ''])
		);
		expect(Math.max(...around.map((words) => words.length))).toBeLessThanOrEqual(32);
	});

	it('says nothing of its own in seven words of the article', ({ skip }) => {
		skip(!existsSync(article), `The article is not on this machine: ${article.pathname}`);
		const taken = new Set(sevensOf(readFileSync(article, 'utf8')));
		const own = {
			...story,
			// A source is named by its own title.
			sources: story.sources.map((source) => ({ ...source, title: '' })),
			statements: story.statements.map((s) => ({
				...s,
				text: s.mode === 'quote' ? '' : s.text,
				anchors: []
			}))
		};
		expect(taken.size).toBeGreaterThan(500);
		expect(
			textsIn(own)
				.flatMap(sevensOf)
				.filter((seven) => taken.has(seven))
		).toEqual([]);
	});

	it('has Russia above the line, Ukraine below it and the reporter on it', () => {
		expect(story.sides.map(({ id, lane }) => [id, lane])).toEqual([
			['russia', 'above'],
			['ukraine', 'below'],
			['reporter', 'line']
		]);
	});

	it.each([
		['belgorod-strike', 'russia', 7, ['sources-toll', 'gladkov-child']],
		['belgorod-strike', 'ukraine', 2, ['source-blame', 'kyiv-no-comment']],
		['belgorod-strike', 'reporter', 1, ['reporter-injured']],
		['security-council', 'russia', 3, ['nebenzya-terrorist-attack', 'nebenzya-cluster']],
		['security-council', 'ukraine', 0, []],
		['kharkiv-strike', 'russia', 4, ['russia-terror-attack', 'russia-targets']],
		['kharkiv-strike', 'ukraine', 2, ['authorities-missiles', 'prosecutors-damage']],
		['air-assault', 'reporter', 1, ['reporter-air-assault']]
	])('hangs on %s for %s: %i, nearest the line %j', (event, side, count, nearest) => {
		const ids = hanging(event, side);
		expect(ids).toHaveLength(count);
		expect(ids.slice(0, 2)).toEqual(nearest);
	});

	it('gives the figures to those who gave them', () => {
		const counts = story.statements.flatMap((s) =>
			(s.details ?? [])
				.filter((d) => typeof d.value === 'number')
				.map((d) => `${d.event ?? s.about[0] ?? ''}: ${d.kind} ${String(d.value)}, ${s.speaker}`)
		);
		expect(counts).toEqual([
			'belgorod-strike: killed 24, russian-sources',
			'belgorod-strike: children-killed 3, russian-sources',
			'belgorod-strike: injured 108, abbasova',
			'kharkiv-strike: injured 21, ukrainian-authorities',
			'kharkiv-strike: children-injured 2, ukrainian-authorities'
		]);
	});

	it('dates only the air assault from outside, and says so', () => {
		const outside = story.events.filter((e) => e.when.basis === 'outside');
		expect(outside.map((e) => e.id)).toEqual(['air-assault']);
		expect(outside[0]?.when.note).toMatch(/article itself gives no day/u);
	});

	it('leaves the day of the meeting and of the Kharkiv strike open, and their order too', () => {
		for (const id of ['security-council', 'kharkiv-strike']) {
			const event = index.event.get(id)?.event;
			expect(event?.when.edtf).toBe('[2023-12-30..2023-12-31]');
			expect(event?.when.note).toMatch(/does not say whether .+ before or after/u);
			expect(event?.after).toEqual(['belgorod-strike']);
		}
	});

	it('attributes the words “in response” to Russia and states only what the article states', () => {
		expect(story.links.map(({ kind, from, to, by }) => [kind, from, to, by])).toEqual([
			['follows', 'belgorod-strike', 'air-assault', undefined],
			['about', 'security-council', 'belgorod-strike', undefined],
			['follows', 'kharkiv-strike', 'belgorod-strike', undefined],
			['responds-to', 'kharkiv-strike', 'belgorod-strike', 'russia-terror-attack']
		]);
	});

	it('has Kyiv’s missing comment as its one silence', () => {
		const silences = story.statements.filter((s) => s.mode === 'silence');
		expect(silences.map((s) => [s.speaker, s.silence, s.about])).toEqual([
			['kyiv', 'no-comment', ['belgorod-strike']]
		]);
	});

	it('marks who is not named, and explains where the unnamed source stands', () => {
		const unnamed = story.speakers.filter((s) => s.anonymous === true).map((s) => [s.id, s.side]);
		expect(unnamed).toEqual([
			['russian-sources', 'russia'],
			['unnamed-source', 'ukraine']
		]);
		expect(index.statement.get('source-blame')?.note).toMatch(/does not say whose/u);
	});

	it('uses the house spelling and neutral verbs in its own words', () => {
		const own = [
			story.title,
			story.standfirst,
			story.summary,
			...story.events.flatMap((e) => [e.title, e.short, e.note, e.when.note]),
			...story.links.map((link) => link.note),
			...story.statements.flatMap((s) => [s.mode === 'quote' ? '' : s.text, s.lead, s.tail])
		].join('\n');
		expect(own).not.toMatch(/\b(?:Kiev|Kharkov|claim|claims|claimed|admit|admits|admitted)\b/iu);
	});

	it('has reports short enough for a card', () => {
		const long = story.statements.filter((s) => s.mode !== 'quote' && s.text.length > 90);
		expect(long.map((s) => s.id)).toEqual([]);
	});
});
