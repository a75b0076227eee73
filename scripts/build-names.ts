import { enGB } from 'date-fns/locale/en-GB';
import { ru } from 'date-fns/locale/ru';
import { uk } from 'date-fns/locale/uk';
import { writeFile } from 'node:fs/promises';
import type { TimeNames } from '../src/lib/core/time/time-words.ts';

/** The short name of a day that each language usually writes is called differently by date-fns. */
const LANGUAGES = [
	{ key: 'en', locale: enGB, shortDay: 'abbreviated' },
	{ key: 'uk', locale: uk, shortDay: 'short' },
	{ key: 'ru', locale: ru, shortDay: 'short' }
] as const;

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

const namesOf = ({ locale: { localize }, shortDay }: (typeof LANGUAGES)[number]): TimeNames => {
	const months = (width: 'wide' | 'abbreviated', context: 'standalone' | 'formatting') =>
		MONTHS.map((month) => localize.month(month, { width, context }));
	return {
		months: months('wide', 'standalone'),
		monthsInDates: months('wide', 'formatting'),
		shortMonths: months('abbreviated', 'standalone'),
		shortMonthsInDates: months('abbreviated', 'formatting'),
		days: DAYS.map((day) => localize.day(day, { width: 'wide' })),
		shortDays: DAYS.map((day) => localize.day(day, { width: shortDay }))
	};
};

/** The generated files by path. */
export const generateNames = (): ReadonlyMap<string, string> =>
	new Map(
		LANGUAGES.map((language) => [
			`src/lib/core/time/names-${language.key}.generated.ts`,
			`// Made by \`npm run names\` from the locales of date-fns.
import type { TimeNames } from './time-words.ts';

/** The names of months and days in the language “${language.key}”. */
export const NAMES_${language.key.toUpperCase()}: TimeNames = ${JSON.stringify(namesOf(language), null, '\t')};
`
		])
	);

/** Writes the generated files. */
export const main = async (): Promise<void> => {
	for (const [path, text] of generateNames()) {
		await writeFile(new URL(`../${path}`, import.meta.url), text);
	}
};
