import { partOfRu } from '../../../core/out-of.ts';
import { numberUk } from '../../../core/plural.ts';
import type { ListWords } from '../list-words.ts';

/** The words of the list, in Russian. */
export const LIST_RU: ListWords = {
	everyStatement: 'Все высказывания по порядку',
	alsoAbout: 'Также об этом:',
	under: ' — под заголовком',
	noStatement: 'Ни одного высказывания об этом событии',
	events: (from, to, of) => `События ${numberUk(from)}—${partOfRu(to, of)}`,
	statements: (from, to, of) => `Высказывания ${numberUk(from)}—${partOfRu(to, of)}`,
	earlier: 'Более ранние',
	later: 'Более поздние'
};
