import { partOfRu } from '../../../core/out-of.ts';
import type { PhoneWords } from './phone-words.ts';

/** The words of what only a phone has, in Russian. */
export const PHONE_WORDS_RU: PhoneWords = {
	scrubber: 'Место в хронологии',
	place: partOfRu,
	sheet: 'Высота панели',
	heights: { peek: 'только заголовок', half: 'половина', full: 'полная' }
};
