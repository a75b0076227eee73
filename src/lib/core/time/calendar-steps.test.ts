import { utcDay, utcHour, utcMinute, utcMonth, utcYear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenStep, monthStep } from './calendar-steps.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

describe.each([
	['10 minutes', evenStep(10 * MINUTE), utcMinute.every(10)],
	['an hour', evenStep(HOUR), utcHour.every(1)],
	['6 hours', evenStep(6 * HOUR), utcHour.every(6)],
	['a day', evenStep(DAY), utcDay.every(1)],
	['a month', monthStep(1), utcMonth.every(1)],
	['3 months', monthStep(3), utcMonth.every(3)],
	['a year', monthStep(12), utcYear.every(1)],
	['50 years', monthStep(600), utcYear.every(50)]
])('%s', (_, step, interval) => {
	const instant = fc.double({ min: 0, max: 3000 * YEAR, noNaN: true });

	it('begins where it does for d3', () => {
		fc.assert(
			fc.property(instant, fc.double({ min: 0, max: 40, noNaN: true }), (from, share) => {
				const to = from + Math.round(share * step.length);
				const expected = interval?.range(new Date(from), new Date(to + 1)).map(Number);
				expect(step.between(from, to)).toEqual(expected);
				expect(step.floor(from)).toBe(interval?.floor(new Date(from)).getTime());
			})
		);
	});
});

it('begins months in the first centuries, too', () => {
	expect(monthStep(12).floor(Date.parse('0044-03-15T12:00Z'))).toBe(
		Date.parse('0044-01-01T00:00Z')
	);
});
