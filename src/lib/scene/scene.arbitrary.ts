import fc from 'fast-check';
import type { Story } from '../core/story/story.ts';
import type { View } from '../core/view/view.ts';

const DAY = 86_400_000;
const START = Date.UTC(2014, 0, 1);

const WORDS = [
	'missile',
	'strike',
	'hospital',
	'said',
	'no',
	'of',
	'the',
	'міністерство',
	'оборони',
	'пошкоджено',
	'правительство',
	'ответственность',
	'Донаудампфшифффартсгезельшафтскапитан',
	'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
	'24',
	'—',
	'«цитата»',
	'naïve'
];

const words = (most: number): fc.Arbitrary<string> =>
	fc
		.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most })
		.map((list) => list.join(' '));

const edtf = (instant: number, precision: number): string => {
	const iso = new Date(instant).toISOString();
	if (precision === 0) return iso.slice(0, 4);
	if (precision === 1) return iso.slice(0, 7);
	if (precision === 2) return `${iso.slice(0, 16)}Z`;
	if (precision === 3)
		return `${iso.slice(0, 10)}/${new Date(instant + 3 * DAY).toISOString().slice(0, 10)}`;
	return iso.slice(0, 10);
};

const SHA = '0'.repeat(64);
const anchor = { source: 'source', position: { start: 0, end: 1 }, span: { sha256: SHA } };
const LANES = ['above', 'below', 'above', 'below', 'line', 'above'] as const;

interface Drawn {
	readonly day: number;
	readonly precision: number;
	readonly title: string;
	readonly statements: readonly {
		readonly side: number;
		readonly mode: number;
		readonly text: string;
	}[];
}

const sidesOf = (count: number): Story['sides'] =>
	Array.from({ length: count }, (_, i) => ({
		id: `side-${i}`,
		name: `Side ${i}`,
		account: i > 2 ? 'The account of one of the many sides' : `Account of side ${i}`,
		lane: LANES[i] ?? 'above'
	}));

const speakersOf = (sides: number): Story['speakers'] =>
	Array.from({ length: sides }, (_, i) => ({
		id: `speaker-${i}`,
		name: i % 2 ? 'Міністерство закордонних справ України' : 'A. Speaker',
		...(i % 2 ? { short: 'МЗС' } : { role: 'Governor of the region' }),
		side: `side-${i}`,
		kind: 'person'
	}));

const statementsOf = (events: readonly Drawn[], sides: number): Story['statements'] =>
	events.flatMap(({ statements }, i) =>
		statements.map(({ side, mode, text }, k) => ({
			id: `statement-${i}-${k}`,
			mode: (['quote', 'report', 'silence'] as const)[mode] ?? 'report',
			speaker: `speaker-${side % sides}`,
			about: k % 3 === 2 && i > 0 ? [`event-${i}`, `event-${i - 1}`] : [`event-${i}`],
			text,
			...(mode === 0 && k % 2 ? { lead: 'Says of it that', tail: 'and nothing else' } : {}),
			...(k % 4 === 1 ? { chain: [{ kind: 'channel' as const, name: 'Telegram channel' }] } : {}),
			anchors: [anchor]
		}))
	);

/** Links to the event before, every other one as the claim of a statement. */
const linksOf = (events: readonly Drawn[], linked: readonly number[]): Story['links'] =>
	linked
		.filter((from) => from > 0 && from < events.length)
		.map((from, i) => ({
			id: `link-${i}`,
			kind: i % 2 ? 'responds-to' : 'follows',
			from: `event-${from}`,
			to: `event-${from - 1}`,
			...(i % 2 && events[from]?.statements.length ? { by: `statement-${from}-0` } : {})
		}));

const toStory = (events: readonly Drawn[], sides: number, linked: readonly number[]): Story => ({
	version: 1,
	id: 'generated',
	lang: 'en',
	title: 'Generated',
	standfirst: 'Generated',
	summary: 'Generated',
	sources: [{ id: 'source', title: 'Source', sha256: SHA, length: 1 }],
	sides: sidesOf(sides),
	speakers: speakersOf(sides),
	places: [{ id: 'place', name: 'A place with a name of some length' }],
	events: events.map(({ day, precision, title }, i) => ({
		id: `event-${i}`,
		title,
		kind: i % 7 === 0 ? 'background' : 'attack',
		when: { edtf: edtf(START + day * DAY, precision), basis: 'source' },
		...(i % 3 === 0 ? { place: 'place' } : {})
	})),
	statements: statementsOf(events, sides),
	links: linksOf(events, linked)
});

/** Stories of 1–300 events and 1–6 sides, spread or clustered, with long words in Latin and Cyrillic. */
export const anyStory: fc.Arbitrary<Story> = fc
	.record({
		size: fc.oneof(
			{ weight: 6, arbitrary: fc.integer({ min: 1, max: 12 }) },
			{ weight: 3, arbitrary: fc.integer({ min: 13, max: 60 }) },
			{ weight: 1, arbitrary: fc.integer({ min: 61, max: 300 }) }
		),
		sides: fc.integer({ min: 1, max: 6 }),
		spread: fc.constantFrom(0, 1, 30, 4000)
	})
	.chain(({ size, sides, spread }) =>
		fc
			.tuple(
				fc.array(
					fc.record({
						day: fc.oneof(
							fc.integer({ min: 0, max: spread }),
							fc.double({ min: 0, max: Math.max(1, spread), noNaN: true })
						),
						precision: fc.integer({ min: 0, max: 8 }),
						title: words(6),
						statements: fc.array(
							fc.record({
								side: fc.nat(5),
								mode: fc.integer({ min: 0, max: 2 }),
								text: words(30)
							}),
							{ maxLength: size > 60 ? 2 : 7 }
						)
					}),
					{ minLength: size, maxLength: size }
				),
				fc.array(fc.nat(size), { maxLength: 5 })
			)
			.map(([events, linked]) => toStory(events, sides, linked))
	);

/** Any part of a scale, in units, as `[from, to]`. */
const anyUnits: fc.Arbitrary<readonly [number, number]> = fc.oneof(
	fc.constant([0, 1] as const),
	fc
		.tuple(
			fc.double({ min: 0, max: 0.98, noNaN: true }),
			fc.double({ min: 0.005, max: 1, noNaN: true })
		)
		.map(([from, length]) => [from, Math.min(1, from + length)] as const),
	fc.constantFrom(
		[-0.5, 0.4] as const,
		[0.7, 1.6] as const,
		[-3, -2] as const,
		[0.5, 0.500001] as const
	)
);

/** Sizes of a stage, in pixels. */
export const anySize: fc.Arbitrary<{ readonly width: number; readonly height: number }> = fc.record(
	{
		width: fc.integer({ min: 320, max: 3840 }),
		height: fc.integer({ min: 420, max: 1600 })
	}
);

/** A view of a story, its window still in units. */
export const anyLook: fc.Arbitrary<{
	readonly scale: View['scale'];
	readonly units: readonly [number, number];
	readonly select: number;
	/** Number of a side that is switched off, if there is one of that number. */
	readonly hidden: number;
}> = fc.record({
	scale: fc.constantFrom('story', 'true'),
	units: anyUnits,
	select: fc.nat(40),
	hidden: fc.nat(11)
});
