import type { ShareWords } from './share-words.ts';

/** The words of the dialog that shares a story, in Ukrainian. */
export const SHARE_WORDS_UK: ShareWords = {
	title: 'Поділитися',
	close: 'Закрити',
	link: {
		heading: 'Посилання',
		note: 'Відкриває саме те, що ви бачите: показаний час, вибране та фільтр.',
		label: 'Посилання на цей вигляд',
		copy: 'Копіювати посилання',
		system: 'Надіслати посилання…'
	},
	embed: {
		heading: 'Вбудувати',
		note: 'Хронологія на вашій власній сторінці. Вона завантажує дані лише з цього сайту й повідомляє лише свою висоту.',
		language: 'Мова',
		theme: { legend: 'Тема', system: 'Як у читача', light: 'Світла', dark: 'Темна' },
		start: { legend: 'Відкривається', whole: 'Уся історія', view: 'Цей вигляд' },
		panel: 'З панеллю',
		panelHint: 'Без неї вибране видно лише на самій лінії.',
		follow: 'Висота за вмістом',
		followHint: 'Додає короткий скрипт поруч із рамкою; без нього висота лишається сталою.',
		code: 'Код для вашої сторінки',
		copy: 'Копіювати код',
		open: 'Відкрити вбудовану сторінку'
	}
};
