/** The CLDR cardinal classes that English, Ukrainian and Russian tell apart. */
export type PluralForm = 'one' | 'few' | 'many' | 'other';

/** English: one thing, or another number of things. */
export const pluralEn = (count: number): PluralForm => (count === 1 ? 'one' : 'other');

/** Ukrainian by the cardinal rules of CLDR: 1, 21, 101; 2–4, 22–24; the other whole numbers; fractions. */
export const pluralUk = (count: number): PluralForm => {
	if (!Number.isInteger(count)) return 'other';
	const [ones, teens] = [Math.abs(count) % 10, Math.abs(count) % 100];
	if (ones === 1 && teens !== 11) return 'one';
	return ones >= 2 && ones <= 4 && (teens < 12 || teens > 14) ? 'few' : 'many';
};

/** Russian by the cardinal rules of CLDR, which are those of Ukrainian. */
export const pluralRu = (count: number): PluralForm => pluralUk(count);

/** A whole number as English writes it, with commas between thousands: 1234 is “1,234”. */
export const numberEn = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A whole number as Ukrainian and Russian write it, with spaces that do not break from five digits on: «12 345». */
export const numberUk = (count: number): string =>
	count < 10_000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');

/** The forms of a noun behind a number, nominative; `other` follows fractions. */
export type NounForms = Readonly<Record<PluralForm, string>>;

/** A number with its noun: “1 quote”, «2 цитати». */
export const counted = (
	count: number,
	forms: NounForms,
	rule: (count: number) => PluralForm
): string => `${rule === pluralEn ? numberEn(count) : numberUk(count)} ${forms[rule(count)]}`;
