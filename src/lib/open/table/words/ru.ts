import type { TableStepWords } from './table-step-words.ts';

/** The step that asks for the columns of a table, in Russian. */
export const TABLE_STEP_WORDS_RU: TableStepWords = {
	title: (file) => `Хронология из ${file}`,
	known: {
		acled:
			'Это столбцы ACLED. Действующие лица оттуда попадают в примечания: это участники событий, а не говорящие.',
		ged: 'Это столбцы UCDP GED. Стороны оттуда попадают в примечания: это участники событий, а не говорящие.'
	},
	lead: 'Вот чем признаны столбцы. Исправьте то, что неверно.',
	field: 'В хронологии',
	column: 'Столбец таблицы',
	row: (number) => `Строка ${number}`,
	none: '(нет)',
	more: 'Другие поля',
	fields: {
		date: 'Дата',
		end: 'Последняя дата',
		time: 'Время',
		zone: 'Часовой пояс',
		precision: 'Точность даты',
		event: 'Идентификатор события',
		title: 'Название события',
		kind: 'Вид события',
		place: 'Место',
		within: 'Более широкая территория',
		side: 'Сторона',
		lane: 'Полоса (above, below, line)',
		speaker: 'Кто говорит',
		role: 'Должность говорящего',
		text: 'Что сказано',
		quote: 'Дословные слова',
		mode: 'Способ (quote, report …)',
		lang: 'Язык высказывания',
		said: 'Дата высказывания',
		source: 'Источник или издание',
		url: 'Адрес источника',
		killed: 'Погибшие',
		injured: 'Раненые'
	},
	needsDate: 'Укажите, в каком столбце даты.',
	notes: (columns) => `Сохранено в примечаниях: ${columns}.`,
	unused: (columns) => `Не использовано: ${columns}.`,
	honest:
		'Высказывания показаны как пересказ словами таблицы, если в ней не сказано, что это цитаты. С тем, на что она ссылается, ничего не сверено.',
	storyTitle: 'Название хронологии',
	language: 'Язык таблицы',
	make: 'Открыть как хронологию',
	cancel: 'Отменить',
	reading: (percent) => `Таблица прочитана на ${percent} %`
};
