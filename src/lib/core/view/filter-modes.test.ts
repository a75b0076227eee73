import { expect, it } from 'vitest';
import { isQuotesOnly, modeToggled, quotesOnlyToggled } from './filter-modes.ts';
import { EMPTY_FILTER } from './view.ts';

it.each([
	[[], false, ['report', 'silence'], ['report']],
	[['report'], false, ['report', 'silence'], []],
	[['report', 'silence'], true, [], ['silence']],
	[['silence'], false, ['report', 'silence'], ['report', 'silence']],
	[['quote', 'report', 'silence'], false, ['report', 'silence'], ['quote', 'silence']]
] as const)(
	'toggles quotes only, and reports, while %j are hidden',
	(hidden, only, quotes, reports) => {
		const filter = { ...EMPTY_FILTER, hiddenModes: hidden, query: 'shed' };
		expect(isQuotesOnly(filter)).toBe(only);
		expect(quotesOnlyToggled(filter)).toEqual({ ...filter, hiddenModes: quotes });
		expect(modeToggled(filter, 'report')).toEqual({ ...filter, hiddenModes: reports });
	}
);
