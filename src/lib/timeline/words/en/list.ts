import type { ListWords } from '../list-words.ts';

/** The words of the list, in English. */
export const LIST_EN: ListWords = {
	everyStatement: 'Every statement in order',
	alsoAbout: 'Also about it:',
	under: ' under',
	noStatement: 'No statement about this event'
};
