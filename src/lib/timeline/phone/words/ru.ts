import type { PhoneWords } from './phone-words.ts';

/** The words of what only a phone has, in Russian. */
export const PHONE_WORDS_RU: PhoneWords = {
	scrubber: 'Место в истории',
	place: (at, of) => `${at} из ${of}`,
	sheet: 'Высота листа',
	heights: { peek: 'только заголовок', half: 'половина', full: 'полная' }
};
