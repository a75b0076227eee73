import type { PhoneWords } from './phone-words.ts';

/** The words of what only a phone has, in Ukrainian. */
export const PHONE_WORDS_UK: PhoneWords = {
	scrubber: 'Місце в історії',
	place: (at, of) => `${at} з ${of}`,
	sheet: 'Висота аркуша',
	heights: { peek: 'лише заголовок', half: 'половина', full: 'повна' }
};
