import { NAMES_EN } from './names-en.generated.ts';
import type { TimeWords } from './time-words.ts';

/** How English writes times. */
export const TIME_WORDS_EN: TimeWords = {
	locale: 'en',
	names: NAMES_EN,
	seasons: ['spring', 'summer', 'autumn', 'winter'],
	seasonsGenitive: ['spring', 'summer', 'autumn', 'winter'],
	yearGenitive: (year) => year,
	decade: (year) => `${year}s`,
	withDay: (day, date) => `${day} ${date}`,
	circa: (date) => `c. ${date}`,
	possibly: (date, short) => (short ? `${date}?` : `possibly ${date}`),
	until: (date) => `until ${date}`,
	before: (date) => `before ${date}`,
	from: (date) => `from ${date}`,
	orLater: (date) => `${date} or later`,
	between: (first, last) => `between ${first} and ${last}`,
	or: 'or',
	throughout: (years) => `throughout ${years}`,
	exactness: {
		second: 'to the second',
		minute: 'to the minute',
		day: 'day only',
		month: 'month only',
		season: 'season only',
		year: 'year only',
		decade: 'decade only',
		century: 'century only',
		range: 'a range',
		noStart: 'no start given',
		noEnd: 'no end given',
		twoDays: 'one of two days',
		severalDates: 'one of several dates',
		latestOnly: 'only the latest possible date',
		earliestOnly: 'only the earliest possible date',
		approximate: 'approximate',
		uncertain: 'doubtful'
	}
};
