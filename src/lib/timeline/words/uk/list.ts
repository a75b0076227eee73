import { partOfUk } from '../../../core/out-of.ts';
import { numberUk } from '../../../core/plural.ts';
import type { ListWords } from '../list-words.ts';

/** The words of the list, in Ukrainian. */
export const LIST_UK: ListWords = {
	everyStatement: 'Усі висловлювання за порядком',
	alsoAbout: 'Також про це:',
	under: ' – під заголовком',
	noStatement: 'Жодного висловлювання про цю подію',
	events: (from, to, of) => `Події ${numberUk(from)}–${partOfUk(to, of)}`,
	statements: (from, to, of) => `Висловлювання ${numberUk(from)}–${partOfUk(to, of)}`,
	earlier: 'Раніші',
	later: 'Пізніші'
};
