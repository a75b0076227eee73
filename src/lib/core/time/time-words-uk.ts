import { NAMES_UK } from './names-uk.generated.ts';
import type { TimeWords } from './time-words.ts';

/** How Ukrainian writes times. */
export const TIME_WORDS_UK: TimeWords = {
	locale: 'uk',
	names: NAMES_UK,
	seasons: ['весна', 'літо', 'осінь', 'зима'],
	seasonsGenitive: ['весни', 'літа', 'осені', 'зими'],
	yearGenitive: (year) => `${year} року`,
	decade: (year) => `${year}-ті`,
	withDay: (day, date) => `${day}, ${date}`,
	circa: (date) => `бл. ${date}`,
	possibly: (date, short) => (short ? `${date}?` : `можливо, ${date}`),
	until: (date) => `до ${date} включно`,
	before: (date) => `до ${date}`,
	from: (date) => `з ${date}`,
	orLater: (date) => `${date} або пізніше`,
	between: (first, last) => `не раніше ${first} і не пізніше ${last}`,
	or: 'або',
	throughout: (years, several) => `упродовж ${years} ${several ? 'років' : 'року'}`,
	exactness: {
		second: 'з точністю до секунди',
		minute: 'з точністю до хвилини',
		day: 'відомий лише день',
		month: 'відомий лише місяць',
		season: 'відома лише пора року',
		year: 'відомий лише рік',
		decade: 'відоме лише десятиліття',
		century: 'відоме лише століття',
		range: 'проміжок часу',
		noStart: 'початок не вказано',
		noEnd: 'кінець не вказано',
		twoDays: 'один із двох днів',
		severalDates: 'одна з кількох дат',
		latestOnly: 'лише найпізніша можлива дата',
		earliestOnly: 'лише найраніша можлива дата',
		approximate: 'приблизно',
		uncertain: 'під сумнівом'
	}
};
