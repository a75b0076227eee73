import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withContested } from '../../core/claims/contested-events.ts';
import { indexPlaced, type StoryIndex } from '../../core/story/index-story.ts';
import { placeStory } from '../../core/story/place-story.ts';
import type { Statement, Story } from '../../core/story/story.ts';
import { storyWith } from '../scene-story.arbitrary.ts';
import { anyStory } from '../scene.arbitrary.ts';
import { altText, MAX_ALT, MAX_DESCRIPTION, MAX_EVENTS } from './alt-text.ts';
import type { PictureLanguage } from './picture.ts';
import { PICTURE_WORDS_BY_LANGUAGE } from './words/picture-words-by-language.ts';
import type { PictureWords } from './words/picture-words.ts';

const story = JSON.parse(
	readFileSync('data/stories/belgorod-kharkiv-2023/story.json', 'utf8')
) as Story;

const indexIn = (of: Story, words: PictureWords): StoryIndex =>
	indexPlaced(withContested(placeStory(of, words.time)));

const describeIn = (
	language: PictureLanguage,
	of: Story = story,
	shown: readonly string[] = of.statements.map(({ id }) => id)
) => {
	const words = PICTURE_WORDS_BY_LANGUAGE[language];
	return altText(indexIn(of, words), new Set(shown), words);
};

const LANGUAGES = ['en', 'uk', 'ru'] as const;

describe('the short text of the first story', () => {
	it.each([
		[
			'en',
			'Timeline “Belgorod and Kharkiv: one weekend, two accounts”: 6 events, 2022 to 31 December 2023; Russia: 16 statements, 6 quotes; Ukraine: 4 statements, 1 quote; The reporter: 5 statements, 0 quotes. 7 of 7 quotes checked word for word against the source.'
		],
		[
			'uk',
			'Хронологія «Belgorod and Kharkiv: one weekend, two accounts»: 6 подій, 2022 – 31 грудня 2023; Russia: 16 висловлювань, 6 цитат; Ukraine: 4 висловлювання, 1 цитата; The reporter: 5 висловлювань, 0 цитат. Дослівно звірено з джерелом: 7 із 7 цитат.'
		],
		[
			'ru',
			'Хронология «Belgorod and Kharkiv: one weekend, two accounts»: 6 событий, 2022 — 31 декабря 2023; Russia: 16 высказываний, 6 цитат; Ukraine: 4 высказывания, 1 цитата; The reporter: 5 высказываний, 0 цитат. Дословно сверено с источником: 7 из 7 цитат.'
		]
	] as const)(
		'says in %s what it shows, of when, and who is heard how much',
		(language, expected) => {
			expect(describeIn(language).alt).toBe(expected);
		}
	);

	it.each([
		[
			'en',
			'Timeline “Belgorod and Kharkiv: one weekend, two accounts”: 6 events, 2022 to 31 December 2023. No statement is shown.'
		],
		[
			'uk',
			'Хронологія «Belgorod and Kharkiv: one weekend, two accounts»: 6 подій, 2022 – 31 грудня 2023. Жодного висловлювання не показано.'
		],
		[
			'ru',
			'Хронология «Belgorod and Kharkiv: one weekend, two accounts»: 6 событий, 2022 — 31 декабря 2023. Ни одного высказывания не показано.'
		]
	] as const)('says in %s that a picture shows events alone', (language, expected) => {
		expect(describeIn(language, story, []).alt).toBe(expected);
	});

	it('does not call a quote checked whose words have been changed since', () => {
		const changed = story.statements.map((statement) =>
			statement.id === 'gladkov-child' ? { ...statement, text: 'Other words' } : statement
		);
		expect(describeIn('en', { ...story, statements: changed }).alt).toContain('6 of 7 quotes');
	});
});

describe('the long text of a few statements', () => {
	const shown = [
		'russia-aim',
		'gladkov-wounded',
		'source-blame',
		'kyiv-no-comment',
		'nebenzya-terrorist-attack',
		'russia-terror-attack'
	];

	it.each([
		[
			'en',
			`Timeline “Belgorod and Kharkiv: one weekend, two accounts”: 6 events, 2022 to 31 December 2023; Russia: 4 statements, 3 quotes; Ukraine: 2 statements, 1 quote. 4 of 4 quotes checked word for word against the source.
2022, Ukraine: Full-scale war begins.
Russia (the Russian state), reported: Says it was protecting people in two self-proclaimed regions from Ukraine’s military.
Throughout 2023, Belgorod region: Shelling of the Belgorod region.
29 December 2023, Ukraine: Largest air assault on Ukraine.
30 December 2023, Belgorod: Missile strike on Belgorod. The accounts of this event differ. Link that the source states: after “Largest air assault on Ukraine”.
Vyacheslav Gladkov (Governor of the Belgorod region; side: Russia; via: Telegram channel), quote: “Another wounded man passed away in the hospital without regaining consciousness.”
Unnamed source (security service source; side: Ukraine; via: Ukrainska Pravda), quote: Puts the destruction down to “unprofessional actions by Russian air defense, as well as deliberate and planned provocations”.
Kyiv (side: Ukraine), silence (no comment): No official comment.
30 or 31 December 2023: UN Security Council meets. Link that the source states: about “Missile strike on Belgorod”.
Vasily Nebenzya (Russia’s ambassador to the UN; side: Russia; via: UN Security Council session), quote: Says Ukraine carried out a “terrorist attack” against civilians in Belgorod.
30 or 31 December 2023, Kharkiv: Missiles hit Kharkiv. The accounts of this event differ. Link that the source states: after “Missile strike on Belgorod”. Link that one side states (Russia): in response to “Missile strike on Belgorod”.
Russia (the Russian state; via: Russia’s statement), quote: Says the strike answered the “Ukrainian terror attack on Belgorod”.`
		],
		[
			'uk',
			`Хронологія «Belgorod and Kharkiv: one weekend, two accounts»: 6 подій, 2022 – 31 грудня 2023; Russia: 4 висловлювання, 3 цитати; Ukraine: 2 висловлювання, 1 цитата. Дослівно звірено з джерелом: 4 із 4 цитат.
2022, Ukraine: Full-scale war begins.
Russia (the Russian state), переказ: Says it was protecting people in two self-proclaimed regions from Ukraine’s military.
Упродовж 2023 року, Belgorod region: Shelling of the Belgorod region.
29 грудня 2023, Ukraine: Largest air assault on Ukraine.
30 грудня 2023, Belgorod: Missile strike on Belgorod. Версії цієї події різняться. Зв’язок, зазначений у джерелі: після події «Largest air assault on Ukraine».
Vyacheslav Gladkov (Governor of the Belgorod region; сторона: Russia; через: Telegram channel), цитата: «Another wounded man passed away in the hospital without regaining consciousness.»
Unnamed source (security service source; сторона: Ukraine; через: Ukrainska Pravda), цитата: Puts the destruction down to «unprofessional actions by Russian air defense, as well as deliberate and planned provocations».
Kyiv (сторона: Ukraine), мовчання (без коментаря): No official comment.
30 або 31 грудня 2023: UN Security Council meets. Зв’язок, зазначений у джерелі: про подію «Missile strike on Belgorod».
Vasily Nebenzya (Russia’s ambassador to the UN; сторона: Russia; через: UN Security Council session), цитата: Says Ukraine carried out a «terrorist attack» against civilians in Belgorod.
30 або 31 грудня 2023, Kharkiv: Missiles hit Kharkiv. Версії цієї події різняться. Зв’язок, зазначений у джерелі: після події «Missile strike on Belgorod». Зв’язок за словами однієї сторони (Russia): у відповідь на подію «Missile strike on Belgorod».
Russia (the Russian state; через: Russia’s statement), цитата: Says the strike answered the «Ukrainian terror attack on Belgorod».`
		],
		[
			'ru',
			`Хронология «Belgorod and Kharkiv: one weekend, two accounts»: 6 событий, 2022 — 31 декабря 2023; Russia: 4 высказывания, 3 цитаты; Ukraine: 2 высказывания, 1 цитата. Дословно сверено с источником: 4 из 4 цитат.
2022, Ukraine: Full-scale war begins.
Russia (the Russian state), пересказ: Says it was protecting people in two self-proclaimed regions from Ukraine’s military.
В течение 2023 года, Belgorod region: Shelling of the Belgorod region.
29 декабря 2023, Ukraine: Largest air assault on Ukraine.
30 декабря 2023, Belgorod: Missile strike on Belgorod. Версии этого события расходятся. Связь, указанная в источнике: после события «Largest air assault on Ukraine».
Vyacheslav Gladkov (Governor of the Belgorod region; сторона: Russia; через: Telegram channel), цитата: «Another wounded man passed away in the hospital without regaining consciousness.»
Unnamed source (security service source; сторона: Ukraine; через: Ukrainska Pravda), цитата: Puts the destruction down to «unprofessional actions by Russian air defense, as well as deliberate and planned provocations».
Kyiv (сторона: Ukraine), молчание (без комментария): No official comment.
30 или 31 декабря 2023: UN Security Council meets. Связь, указанная в источнике: о событии «Missile strike on Belgorod».
Vasily Nebenzya (Russia’s ambassador to the UN; сторона: Russia; через: UN Security Council session), цитата: Says Ukraine carried out a «terrorist attack» against civilians in Belgorod.
30 или 31 декабря 2023, Kharkiv: Missiles hit Kharkiv. Версии этого события расходятся. Связь, указанная в источнике: после события «Missile strike on Belgorod». Связь по словам одной стороны (Russia): в ответ на событие «Missile strike on Belgorod».
Russia (the Russian state; через: Russia’s statement), цитата: Says the strike answered the «Ukrainian terror attack on Belgorod».`
		]
	] as const)('reads in %s', (language, expected) => {
		expect(describeIn(language, story, shown).description).toBe(expected);
	});

	it('keeps a claimed link to itself where the statement that claims it is hidden', () => {
		const { description } = describeIn('en', story, ['russia-aim']);
		expect(description).not.toContain('in response to');
		expect(description).toContain(
			'Link that the source states: after “Missile strike on Belgorod”.'
		);
	});
});

describe('a story too large to be told', () => {
	const times = Array.from({ length: 60 }, (_, i) => String(1900 + i));
	const bare = storyWith(times);
	const statement = (id: string, event: number, text: string): Statement => ({
		id,
		mode: 'report',
		speaker: 'speaker',
		about: [`event-${event}`],
		text,
		anchors: [
			{ source: 'source', position: { start: 0, end: 1 }, span: { sha256: '0'.repeat(64) } }
		]
	});

	it.each([
		['en', 'Not described here: 20 events, 1 statement.'],
		['uk', 'Тут не описано: 20 подій, 1 висловлювання.'],
		['ru', 'Здесь не описано: 20 событий, 1 высказывание.']
	] as const)('counts in %s the events after the fortieth', (language, last) => {
		const large = { ...bare, statements: [statement('late', 59, 'Says little')] };
		const lines = describeIn(language, large).description.split('\n');
		expect(lines).toHaveLength(1 + MAX_EVENTS + 1);
		expect(lines.at(-1)).toBe(last);
	});

	it('counts the statements of a crowded event that do not fit', () => {
		const crowd = Array.from({ length: 500 }, (_, i) =>
			statement(`s-${i}`, 0, 'Says that it was so')
		);
		const { description } = describeIn('en', { ...storyWith(['1900']), statements: crowd });
		const told = description.split('\n').filter((line) => line.startsWith('A. Speaker')).length;
		expect(told).toBeGreaterThan(100);
		expect(description.endsWith(`Not described here: ${500 - told} statements.`)).toBe(true);
		expect(description.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
	});

	it('leaves the sides, and then the title, out of a short text that would be too long', () => {
		const sides = Array.from({ length: 12 }, (_, i) => ({
			id: `side-${i}`,
			name: `A side with a rather long name, number ${i}`,
			account: 'Account',
			lane: 'line' as const
		}));
		const many: Story = {
			...storyWith(['1900']),
			sides,
			speakers: sides.map(({ id, name }) => ({ id, name, side: id, kind: 'person' as const })),
			statements: sides.map(({ id }) => ({ ...statement(`by-${id}`, 0, 'Says so'), speaker: id }))
		};
		expect(describeIn('en', many).alt).toBe(
			'Timeline “Bare”: 1 event, 1900; 12 statements, 0 quotes.'
		);
		expect(describeIn('en', { ...many, title: 'T'.repeat(290) }).alt).toBe(
			'Timeline: 1 event, 1900; 12 statements, 0 quotes.'
		);
	});
});

describe('the text of any story', () => {
	it('is short enough, tells every shown statement or counts it, and says nothing of hidden ones', () => {
		fc.assert(
			fc.property(anyStory, fc.constantFrom(...LANGUAGES), fc.nat(), (any, language, seed) => {
				const shown = any.statements.filter((_, i) => (i * 7 + seed) % 3 !== 0).map(({ id }) => id);
				const { alt, description } = describeIn(language, any, shown);
				expect(alt.length).toBeLessThanOrEqual(MAX_ALT);
				expect(alt).not.toContain('\n');
				expect(description.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
				expect(description.startsWith(`${alt}\n`)).toBe(true);

				const lines = description.split('\n');
				const last = /(?:Not described here|Тут не описано|Здесь не описано): (.*)/.exec(
					lines.at(-1) ?? ''
				);
				const rest = (last?.[1]?.match(/\d+/g) ?? []).reduce(
					(sum, count) => sum + Number(count),
					0
				);
				const told = lines.length - 1 - (last ? 1 : 0);
				expect(told + rest).toBe(any.events.length + shown.length);
			}),
			{ numRuns: 60 }
		);
	});
});
