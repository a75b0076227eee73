import { numberEn } from '../../../core/plural.ts';
import type { ListWords } from '../list-words.ts';

/** The words of the list, in English. */
export const LIST_EN: ListWords = {
	everyStatement: 'Every statement in order',
	alsoAbout: 'Also about it:',
	under: ' under',
	noStatement: 'No statement about this event',
	events: (from, to, of) => `Events ${numberEn(from)}–${numberEn(to)} of ${numberEn(of)}`,
	statements: (from, to, of) => `Statements ${numberEn(from)}–${numberEn(to)} of ${numberEn(of)}`,
	earlier: 'Earlier',
	later: 'Later'
};
