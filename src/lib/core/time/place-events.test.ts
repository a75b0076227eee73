import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownOrder, type OrderedEvent } from './known-order.ts';
import { OrderError } from './order-error.ts';
import { parseEdtf } from './parse-edtf.ts';
import { placeEvents, type EventTime } from './place-events.ts';

const HOUR = 3_600_000;
const at = (text: string): number => parseEdtf(text).earliest;

const event = (id: string, edtf: string, after = '', before = ''): EventTime => ({
	id,
	span: parseEdtf(edtf),
	after: after.split(' ').filter(Boolean),
	before: before.split(' ').filter(Boolean)
});

const hours = (events: readonly EventTime[], since = '2023-12-30'): Record<string, number> =>
	Object.fromEntries(
		[...placeEvents(events)].map(([id, position]) => [id, (position - at(since)) / HOUR])
	);

const findCycle = (events: readonly OrderedEvent[]): readonly (string | undefined)[] | null =>
	knownOrder(events).cycle?.map((i) => events[i]?.id) ?? null;

const refusal = (events: readonly EventTime[]): unknown => {
	try {
		return placeEvents(events);
	} catch (error) {
		return error;
	}
};

describe('placeEvents', () => {
	it('puts a lone day at its noon', () => {
		expect(hours([event('a', '2023-12-30')])).toEqual({ a: 12 });
	});

	it('spreads events of one span evenly, in the order given', () => {
		const events = [event('a', '2023-12-30'), event('b', '2023-12-30'), event('c', '2023-12-30')];
		expect(hours(events)).toEqual({ a: 6, b: 12, c: 18 });
	});

	it('takes a span for the same however it is written', () => {
		const events = [event('a', '2023-12-30/2023-12-31'), event('b', '[2023-12-30,2023-12-31]')];
		expect(hours(events)).toEqual({ a: 16, b: 32 });
	});

	it('spreads events of one span in their known order', () => {
		const events = [
			event('a', '2023-12-30', 'c'),
			event('b', '2023-12-30'),
			event('c', '2023-12-30')
		];
		expect(hours(events)).toEqual({ c: 6, a: 12, b: 18 });
	});

	it('knows the order that clock times between two events give', () => {
		const events = [
			event('late', '2023-12-30', 'ten'),
			event('early', '2023-12-30', '', 'nine'),
			event('nine', '2023-12-30T09:00Z'),
			event('ten', '2023-12-30T10:00Z')
		];
		expect(hours(events)).toEqual({ early: 8, nine: 9, ten: 10, late: 16 });
	});

	it('leaves a clock time at its instant and moves what has none', () => {
		const events = [
			event('before', '2023-12-30', '', 'clock'),
			event('clock', '2023-12-30T09:00Z'),
			event('after', '2023-12-30T08:00Z/2023-12-30T09:30Z', 'clock')
		];
		const { before, clock, after } = hours(events);
		expect(clock).toBe(9);
		expect(before).toBeLessThan(9);
		expect(after).toBeGreaterThan(9);
		expect(after).toBeLessThan(9.52);
	});

	it('does not move a clock time for an earlier event whose middle lies in its minute', () => {
		const events = [
			event('before', '2023-12-30T08:30Z/2023-12-30T09:30Z', '', 'clock'),
			event('clock', '2023-12-30T09:00Z')
		];
		const { before, clock } = hours(events);
		expect(clock).toBe(9);
		expect(before).toBeLessThan(9);
	});

	it('keeps the order of two events of one minute inside that minute', () => {
		const events = [event('b', '2023-12-30T09:00Z', 'a'), event('a', '2023-12-30T09:00Z')];
		const { a = NaN, b = NaN } = hours(events);
		expect(a).toBe(9);
		expect(b).toBeGreaterThan(9);
		expect(b).toBeLessThan(9 + 1 / 60);
	});

	it('puts an open span at its known end', () => {
		const events = [event('a', '../2023-12-30'), event('b', '2023-12-30/..')];
		const positions = placeEvents(events);
		expect(positions.get('a')).toBe(parseEdtf('2023-12-30').latest);
		expect(positions.get('b')).toBe(at('2023-12-30'));
	});

	it('moves an open span no further from its known end than the order asks', () => {
		const events = [
			event('open-start', '../2023-12-30', '', 'day'),
			event('day', '2023-12-30', '', 'open-end'),
			event('open-end', '2023-12-30/..')
		];
		const places = hours(events);
		expect(places).toMatchObject({ day: 12 });
		expect(places['open-start']).toBeGreaterThanOrEqual(0);
		expect(places['open-start']).toBeLessThan(12);
		expect(places['open-end']).toBeGreaterThan(12);
		expect(places['open-end']).toBeLessThanOrEqual(24);
	});

	it('moves two events of two days behind the one of the first day', () => {
		const events = [
			event('x', '2023-12-30/2023-12-31', 'strike'),
			event('y', '2023-12-30/2023-12-31', 'x'),
			event('other', '2023-12-30'),
			event('strike', '2023-12-30')
		];
		const { x = NaN, y = NaN, strike = NaN, other } = hours(events);
		expect([other, strike]).toEqual([8, 16]);
		expect(x).toBeGreaterThan(strike);
		expect(y).toBeGreaterThan(x);
		expect(y).toBeLessThan(48);
	});

	it('keeps the order of a chain that runs through other spans', () => {
		const events = [
			event('c', '2023', 'b'),
			event('b', '2023-12-31', 'a'),
			event('a', '2023-12-30/2024-01-05')
		];
		const { a = NaN, b = NaN, c = NaN } = hours(events);
		expect(a).toBeLessThan(b);
		expect(b).toBeLessThan(c);
		expect(c).toBeLessThan(48);
	});

	it('ignores ids that name no event', () => {
		expect(hours([event('a', '2023-12-30', 'nobody', 'none')])).toEqual({ a: 12 });
	});

	it('refuses a circle and names its events in order', () => {
		const events = [
			event('a', '2023', 'c'),
			event('b', '2023', 'a'),
			event('c', '2023', 'b'),
			event('d', '2023', 'c')
		];
		const error = refusal(events);
		expect(error).toBeInstanceOf(OrderError);
		expect(error).toMatchObject({ code: 'order-cycle' });
		const { ids, message } = error as OrderError;
		expect(ids.toSorted()).toEqual(['a', 'b', 'c']);
		expect('abcab').toContain(ids.join(''));
		expect(message).toMatch(/^Expected .+, found .+\.$/);
		expect(findCycle(events)).toEqual(ids);
	});

	it('refuses an event that comes before itself', () => {
		expect(refusal([event('a', '2023', 'a')])).toMatchObject({ code: 'order-cycle', ids: ['a'] });
		expect(findCycle([event('a', '2023', 'b'), event('b', '2023')])).toBeNull();
	});

	it.each([
		['directly', [event('a', '2023-12-30', 'b'), event('b', '2023-12-31')], ['b', 'a']],
		[
			'through others',
			[event('a', '2023-12-30', 'm'), event('m', '2023', 'b'), event('b', '2023-12-31')],
			['b', 'a']
		],
		['by before', [event('a', '2023-12-31', '', 'b'), event('b', '2023-12-30')], ['a', 'b']]
	])('refuses an order that the dates forbid %s', (_, events, ids) => {
		const error = refusal(events);
		expect(error).toMatchObject({ code: 'order-impossible', ids });
		expect((error as OrderError).message).toMatch(/^Expected .+, found .+\.$/);
	});

	it('places a chain of 2,000 events of one second', () => {
		const events = Array.from({ length: 2000 }, (_, i) =>
			event(`e${i}`, '2023-12-30T09:00:00Z', i > 0 ? `e${i - 1}` : '')
		);
		const positions = [...placeEvents(events.toReversed()).values()].toReversed();
		expect(positions.every((p, i) => i === 0 || p > (positions[i - 1] ?? Infinity))).toBe(true);
		expect(positions.at(-1)).toBeLessThanOrEqual(at('2023-12-30T09:00:00Z') + 999);
	});
});

const TEXTS = [
	'2023',
	'2023-12',
	'2023-12-29',
	'2023-12-30',
	'2023-12-31',
	'2023-12-30/2023-12-31',
	'[2023-12-29,2023-12-31]',
	'2023-12-30T09:00Z',
	'2023-12-30T09:00:30Z',
	'2023-12-30T18:20+02:00',
	'2023-12-30T08:00Z/2023-12-30T10:00Z',
	'../2023-12-30',
	'2023-12-30/..',
	'2022-02-24/..',
	'../2024',
	'202X'
];

interface Drawn {
	readonly text: string;
	readonly links: readonly number[];
}

/** Events whose order has no circle: each may only come after those drawn before it. */
const drawn = (texts: fc.Arbitrary<readonly string[]>): fc.Arbitrary<readonly EventTime[]> =>
	texts
		.chain((list) =>
			fc.tuple(
				...list.map((text, i) =>
					fc.record({
						text: fc.constant(text),
						links: fc.array(fc.nat(Math.max(0, i - 1)), { maxLength: i > 0 ? 2 : 0 })
					})
				)
			)
		)
		.map((items: readonly Drawn[]) =>
			items.map(({ text, links }, i): EventTime => ({
				id: `e${i}`,
				span: parseEdtf(text),
				after: links.filter((_, k) => k % 2 === 0).map((link) => `e${link}`),
				before: items.flatMap((other, k) =>
					other.links.some((link, place) => place % 2 === 1 && link === i) ? [`e${k}`] : []
				)
			}))
		);

const pairs = (events: readonly EventTime[]): readonly (readonly [string, string])[] =>
	events.flatMap(({ id, after, before }) => [
		...after.map((other) => [other, id] as const),
		...before.map((other) => [id, other] as const)
	]);

const isPossible = (events: readonly EventTime[]): boolean =>
	!(refusal(events) instanceof OrderError);

describe('placeEvents for any events', () => {
	const some = fc.array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 12 });
	const different = fc.uniqueArray(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 12 });

	it('keeps each inside its span and the known order strictly, or refuses', () => {
		let placed = 0;
		fc.assert(
			fc.property(drawn(some), (events) => {
				const result = refusal(events);
				if (result instanceof OrderError) {
					expect(result.code).toBe('order-impossible');
					return;
				}
				placed++;
				const positions = result as Map<string, number>;
				for (const { id, span } of events) {
					expect(positions.get(id)).toBeGreaterThanOrEqual(span.earliest);
					expect(positions.get(id)).toBeLessThanOrEqual(span.latest);
				}
				for (const [first, second] of pairs(events)) {
					expect(positions.get(first)).toBeLessThan(positions.get(second) ?? NaN);
				}
			}),
			{ numRuns: 1000 }
		);
		expect(placed).toBeGreaterThan(100);
	});

	it('refuses as impossible only what no placing can keep', () => {
		fc.assert(
			fc.property(drawn(some), (events) => {
				const error = refusal(events);
				if (!(error instanceof OrderError)) return;
				const span = (id: string | undefined) => events.find((e) => e.id === id)?.span;
				const [first, second] = error.ids;
				expect(span(first)?.earliest).toBeGreaterThan(span(second)?.latest ?? NaN);
			})
		);
	});

	it('does not depend on the order given where all spans differ', () => {
		const shuffled = drawn(different).chain((events) =>
			fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length }))
		);
		fc.assert(
			fc.property(shuffled, ([events, others]) => {
				fc.pre(isPossible(events));
				const [a, b] = [placeEvents(events), placeEvents(others)];
				expect(Object.fromEntries(b)).toEqual(Object.fromEntries(a));
			}),
			{ numRuns: 500 }
		);
	});

	it('spreads unordered events of one span evenly', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
				const events = Array.from({ length: count }, (_, i) => event(`e${i}`, '2023-12-30'));
				const places = [...placeEvents(events).values()];
				places.forEach((place, i) => {
					const exact = at('2023-12-30') + ((i + 1) / (count + 1)) * 24 * HOUR;
					expect(Math.abs(place - exact)).toBeLessThan(1);
				});
			})
		);
	});

	it('finds a circle wherever one is closed', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, start) => {
				const events = Array.from({ length: count }, (_, i) =>
					event(`e${(i + start) % count}`, '2023', `e${(i + start + 1) % count}`)
				);
				expect(findCycle(events)).toHaveLength(count);
				expect(refusal(events)).toMatchObject({ code: 'order-cycle' });
			})
		);
	});
});
