import { numberEn } from '../../../core/plural.ts';
import type { PhoneWords } from './phone-words.ts';

/** The words of what only a phone has, in English. */
export const PHONE_WORDS_EN: PhoneWords = {
	scrubber: 'Place in the story',
	place: (at, of) => `${numberEn(at)} of ${numberEn(of)}`,
	sheet: 'Height of the sheet',
	heights: { peek: 'heading only', half: 'half', full: 'full' }
};
