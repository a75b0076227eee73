import { partOfUk } from '../../../core/out-of.ts';
import type { PhoneWords } from './phone-words.ts';

/** The words of what only a phone has, in Ukrainian. */
export const PHONE_WORDS_UK: PhoneWords = {
	scrubber: 'Місце в хронології',
	place: partOfUk,
	sheet: 'Висота панелі',
	heights: { peek: 'лише заголовок', half: 'половина', full: 'повна' }
};
