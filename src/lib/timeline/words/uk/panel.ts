import type { PanelWords } from '../panel-words.ts';

export const PANEL_UK: PanelWords = {
	brief: 'Коротко',
	storyInBrief: 'Короткий виклад',
	howToRead: 'Як читати хронологію',
	heard: 'Кому надано слово',
	sources: (number) => (number === 1 ? 'Джерело' : 'Джерела'),
	balance: {
		caption: 'Висловлювання та мовці кожної сторони',
		quotes: 'Цитати',
		reports: 'Перекази',
		silences: 'Мовчання',
		named: 'Мовці, названі на ім’я',
		unnamed: 'Мовці без імені',
		relayed: 'Через інше видання'
	},
	checks: {
		quote: 'дослівно збігається з джерелом',
		passage: 'уривок знайдено в джерелі',
		moved: 'знайдено в іншому місці джерела',
		altered: 'відрізняється від джерела',
		missing: 'не знайдено в джерелі',
		unchecked: 'не звірено з джерелом',
		claimed: 'за даними файлу, тут не перевірено'
	},
	via: (outlet) => `через ${outlet}`,
	outsideDate: 'дата не з джерела',
	updated: (date) => `оновлено: ${date}`,
	failed: 'Вибране не вдалося завантажити.',
	tryAgain: 'Спробувати ще раз'
};
