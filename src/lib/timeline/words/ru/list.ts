import type { ListWords } from '../list-words.ts';

/** The words of the list, in Russian. */
export const LIST_RU: ListWords = {
	everyStatement: 'Все высказывания по порядку',
	alsoAbout: 'Также об этом:',
	under: ' — под заголовком',
	noStatement: 'Ни одного высказывания об этом событии'
};
