import type { ListWords } from '../list-words.ts';

/** The words of the list, in Ukrainian. */
export const LIST_UK: ListWords = {
	everyStatement: 'Усі висловлювання за порядком',
	alsoAbout: 'Також про це:',
	under: ' – під заголовком',
	noStatement: 'Жодного висловлювання про цю подію'
};
