import { numberUk, pluralRu, pluralUk } from './plural.ts';

/** Numbers whose genitive begins with «с», «ш» or «ч»: «семи», «шести», «чотирьох», «сорока», «ста». */
const startsWithSibilant = (number: number): boolean => {
	if (number >= 1000) return startsWithSibilant(Math.floor(number / 1000));
	if (number >= 100) return [1, 4, 6, 7].includes(Math.floor(number / 100));
	return [4, 6, 7].includes(number < 20 ? number % 10 : Math.floor(number / 10));
};

/** “2 of 7” in Ukrainian; before a hissing sound «з» becomes «із». */
export const partOfUk = (part: number, total: number): string =>
	`${numberUk(part)} ${startsWithSibilant(total) ? 'із' : 'з'} ${numberUk(total)}`;

/** “12 of 31 statements” in Ukrainian, with the noun in the genitive. */
export const outOfUk = (part: number, total: number, one: string, many: string): string =>
	`${partOfUk(part, total)} ${pluralUk(total) === 'one' ? one : many}`;

/** “2 of 7” in Russian. */
export const partOfRu = (part: number, total: number): string =>
	`${numberUk(part)} из ${numberUk(total)}`;

/** “12 of 31 statements” in Russian, with the noun in the genitive. */
export const outOfRu = (part: number, total: number, one: string, many: string): string =>
	`${partOfRu(part, total)} ${pluralRu(total) === 'one' ? one : many}`;
