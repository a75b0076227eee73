import type { PanelWords } from '../panel-words.ts';

export const PANEL_RU: PanelWords = {
	brief: 'Коротко',
	storyInBrief: 'Краткое изложение',
	howToRead: 'Как читать хронологию',
	heard: 'Кому предоставлено слово',
	sources: (number) => (number === 1 ? 'Источник' : 'Источники'),
	balance: {
		caption: 'Высказывания и говорящие каждой стороны',
		quotes: 'Цитаты',
		reports: 'Пересказы',
		silences: 'Молчание',
		named: 'Говорящие, названные по имени',
		unnamed: 'Говорящие без имени',
		relayed: 'Через другое издание'
	},
	checks: {
		quote: 'дословно совпадает с источником',
		passage: 'отрывок найден в источнике',
		moved: 'найдено в другом месте источника',
		altered: 'отличается от источника',
		missing: 'не найдено в источнике',
		unchecked: 'не сверено с источником',
		claimed: 'по данным файла, здесь не проверено'
	},
	via: (outlet) => `через ${outlet}`,
	outsideDate: 'дата не из источника',
	updated: (date) => `обновлено: ${date}`,
	failed: 'Не удалось загрузить выбранное.',
	tryAgain: 'Попробовать ещё раз'
};
