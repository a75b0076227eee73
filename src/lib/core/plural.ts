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

/** The forms of a noun behind a number, nominative; `other` follows fractions. */
export type NounForms = Readonly<Record<PluralForm, string>>;

/** A number with its noun: “1 quote”, «2 цитати». */
export const counted = (
	count: number,
	forms: NounForms,
	rule: (count: number) => PluralForm
): string => `${count} ${forms[rule(count)]}`;
