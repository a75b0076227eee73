import { NAMES_RU } from './names-ru.generated.ts';
import type { TimeWords } from './time-words.ts';

/** How Russian writes times. */
export const TIME_WORDS_RU: TimeWords = {
	locale: 'ru',
	names: NAMES_RU,
	seasons: ['весна', 'лето', 'осень', 'зима'],
	seasonsGenitive: ['весны', 'лета', 'осени', 'зимы'],
	yearGenitive: (year) => `${year} года`,
	decade: (year) => `${year}-е`,
	withDay: (day, date) => `${day}, ${date}`,
	circa: (date, short) => `${short ? 'ок.' : 'около'} ${date}`,
	possibly: (date, short) => (short ? `${date}?` : `возможно, ${date}`),
	until: (date) => `до ${date} включительно`,
	before: (date) => `до ${date}`,
	from: (date) => `с ${date}`,
	orLater: (date) => `${date} или позже`,
	between: (first, last) => `не ранее ${first} и не позднее ${last}`,
	or: 'или',
	throughout: (years, several) => `в течение ${years} ${several ? 'годов' : 'года'}`,
	exactness: {
		second: 'с точностью до секунды',
		minute: 'с точностью до минуты',
		day: 'известен только день',
		month: 'известен только месяц',
		season: 'известно только время года',
		year: 'известен только год',
		decade: 'известно только десятилетие',
		century: 'известен только век',
		range: 'промежуток времени',
		noStart: 'начало не указано',
		noEnd: 'конец не указан',
		twoDays: 'один из двух дней',
		severalDates: 'одна из нескольких дат',
		latestOnly: 'только самая поздняя возможная дата',
		earliestOnly: 'только самая ранняя возможная дата',
		approximate: 'приблизительно',
		uncertain: 'под сомнением'
	}
};
