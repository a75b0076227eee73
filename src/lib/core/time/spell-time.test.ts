import { expect, it } from 'vitest';
import { spellTime } from './spell-time.ts';
import { TIME_WORDS_EN } from './time-words-en.ts';

it('is copied with all its words, as a page gets it', () => {
	expect(JSON.parse(JSON.stringify(spellTime('2023-12-30', TIME_WORDS_EN)))).toMatchObject({
		long: '30 December 2023',
		longWithDay: 'Saturday 30 December 2023',
		short: '30 Dec',
		shortWithYear: '30 Dec 2023',
		shortWithDay: 'Sat 30 Dec 2023',
		exactness: 'day only'
	});
});

it('writes nothing that nobody reads', () => {
	const unread = { ...TIME_WORDS_EN };
	Object.defineProperty(unread, 'names', {
		get: () => {
			throw new Error('read');
		}
	});
	const time = spellTime('2023-12-30', unread);
	expect(time.span.precision).toBe('day');
	expect(() => time.long).toThrow('read');
});
