import type { Language } from '../language.ts';
import type { CheckWords, StatementColumn } from './statement-rows.ts';

/** The words of the table of all statements. */
export interface TableWords {
	readonly title: string;
	/** Says what the table is of, before it. */
	readonly note: string;
	readonly back: string;
	readonly download: string;
	/** Accessible name of the part that scrolls sideways. */
	readonly region: string;
	readonly columns: Readonly<Record<StatementColumn, string>>;
	readonly checks: CheckWords;
}

/** The words of the table of all statements, by language. */
export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
	en: {
		title: 'All statements as a table',
		note: 'One row for each statement, in the order of events. Press the heading of a column to sort by it.',
		back: 'Back to the timeline',
		download: 'Download as CSV',
		region: 'Table of all statements',
		columns: {
			date: 'Date of the event',
			event: 'Event',
			place: 'Place',
			side: 'Side',
			speaker: 'Speaker',
			role: 'Role',
			mode: 'Mode',
			lead: 'Our words before',
			words: 'Words',
			tail: 'Our words after',
			said: 'Said',
			chain: 'Through',
			source: 'Source',
			check: 'Check',
			edtf: 'Date (EDTF)',
			url: 'Address of the source',
			id: 'Id'
		},
		checks: {
			exact: 'word for word in the source',
			moved: 'found at another place of the source',
			altered: 'differs from the source',
			missing: 'not found in the source',
			unchecked: 'not checked'
		}
	},
	uk: {
		title: 'Усі висловлювання в таблиці',
		note: 'Кожен рядок – одне висловлювання, у порядку подій. Натисніть заголовок стовпця, щоб упорядкувати рядки за ним.',
		back: 'Назад до хронології',
		download: 'Завантажити як CSV',
		region: 'Таблиця всіх висловлювань',
		columns: {
			date: 'Дата події',
			event: 'Подія',
			place: 'Місце',
			side: 'Сторона',
			speaker: 'Мовець',
			role: 'Роль',
			mode: 'Вид',
			lead: 'Наші слова перед цитатою',
			words: 'Слова',
			tail: 'Наші слова після цитати',
			said: 'Коли сказано',
			chain: 'Через кого',
			source: 'Джерело',
			check: 'Звірка',
			edtf: 'Дата (EDTF)',
			url: 'Адреса джерела',
			id: 'Ідентифікатор'
		},
		checks: {
			exact: 'дослівно збігається з джерелом',
			moved: 'знайдено в іншому місці джерела',
			altered: 'відрізняється від джерела',
			missing: 'не знайдено в джерелі',
			unchecked: 'не звірено з джерелом'
		}
	},
	ru: {
		title: 'Все высказывания в таблице',
		note: 'Каждая строка — одно высказывание, в порядке событий. Нажмите заголовок столбца, чтобы упорядочить строки по нему.',
		back: 'Назад к хронологии',
		download: 'Скачать как CSV',
		region: 'Таблица всех высказываний',
		columns: {
			date: 'Дата события',
			event: 'Событие',
			place: 'Место',
			side: 'Сторона',
			speaker: 'Говорящий',
			role: 'Роль',
			mode: 'Вид',
			lead: 'Наши слова перед цитатой',
			words: 'Слова',
			tail: 'Наши слова после цитаты',
			said: 'Когда сказано',
			chain: 'Через кого',
			source: 'Источник',
			check: 'Сверка',
			edtf: 'Дата (EDTF)',
			url: 'Адрес источника',
			id: 'Идентификатор'
		},
		checks: {
			exact: 'дословно совпадает с источником',
			moved: 'найдено в другом месте источника',
			altered: 'отличается от источника',
			missing: 'не найдено в источнике',
			unchecked: 'не сверено с источником'
		}
	}
};
