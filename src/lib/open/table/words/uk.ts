import type { TableStepWords } from './table-step-words.ts';

/** The step that asks for the columns of a table, in Ukrainian. */
export const TABLE_STEP_WORDS_UK: TableStepWords = {
	title: (file) => `Хронологія з ${file}`,
	known: {
		acled:
			'Це стовпці ACLED. Дійові особи звідти потрапляють у примітки: це учасники подій, а не мовці.',
		ged: 'Це стовпці UCDP GED. Сторони звідти потрапляють у примітки: це учасники подій, а не мовці.'
	},
	lead: 'Ось чим визнано стовпці. Виправте те, що хибне.',
	field: 'У хронології',
	column: 'Стовпець таблиці',
	row: (number) => `Рядок ${number}`,
	none: '(немає)',
	more: 'Інші поля',
	fields: {
		date: 'Дата',
		end: 'Остання дата',
		time: 'Час',
		zone: 'Часовий пояс',
		precision: 'Точність дати',
		event: 'Ідентифікатор події',
		title: 'Назва події',
		kind: 'Вид події',
		place: 'Місце',
		within: 'Ширша територія',
		side: 'Сторона',
		lane: 'Смуга (above, below, line)',
		speaker: 'Мовець',
		role: 'Посада мовця',
		text: 'Що сказано',
		quote: 'Дослівні слова',
		mode: 'Спосіб (quote, report …)',
		lang: 'Мова висловлювання',
		said: 'Дата висловлювання',
		source: 'Джерело або видання',
		url: 'Адреса джерела',
		killed: 'Загинули',
		injured: 'Поранені'
	},
	needsDate: 'Укажіть, у якому стовпці дати.',
	notes: (columns) => `Збережено в примітках: ${columns}.`,
	unused: (columns) => `Не використано: ${columns}.`,
	honest:
		'Висловлювання показано як переказ словами таблиці, якщо в ній не сказано, що це цитати. З тим, на що вона посилається, нічого не звірено.',
	storyTitle: 'Назва хронології',
	language: 'Мова таблиці',
	make: 'Відкрити як хронологію',
	cancel: 'Скасувати',
	reading: (percent) => `Таблицю прочитано на ${percent} %`
};
