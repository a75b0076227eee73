import { partOfUk } from '../../../core/out-of.ts';
import { pluralUk } from '../../../core/plural.ts';
import { EXPECTED_UK } from '../../../core/view/expected-uk.ts';
import type { ControlsWords } from '../controls-words.ts';

const MODES = { quote: 'цитати', report: 'перекази', silence: 'мовчання' } as const;

/** The words of the controls in Ukrainian. */
export const CONTROLS_UK: ControlsWords = {
	search: {
		field: 'Пошук у всіх текстах',
		placeholder: 'Пошук',
		clear: 'Очистити пошук',
		under: (percent) => `Пошук: ${percent}\u00a0%`,
		failed: 'Не вдалося завантажити пошук',
		retry: 'Продовжуйте вводити, щоб спробувати ще раз.'
	},
	filter: {
		name: 'Що показано',
		bothSides: 'Обидві сторони',
		allSides: 'Усі сторони',
		quotesOnly: 'Лише цитати',
		sideOnly: (side) => `Лише ${side}`,
		hidden: (number) => `Приховано: ${number}`,
		kinds: 'Види висловлювань',
		modes: { quote: 'Цитати', report: 'Перекази', silence: 'Мовчання' }
	},
	conditions: {
		hidden: (name) => `приховано: ${name}`,
		only: (modes) => `лише ${modes.map((mode) => MODES[mode]).join(' і ')}`,
		noMode: 'приховано цитати, перекази й мовчання',
		words: (query) => `лише зі словами «${query}»`,
		every: 'усі умови'
	},
	count: {
		shown: (shown, total) => [
			'Показано ',
			partOfUk(shown, total),
			` ${pluralUk(total) === 'one' ? 'висловлювання' : 'висловлювань'}`
		],
		showAll: 'Показати все',
		nothing: 'Нічого не знайдено.',
		leaveOut: 'Приберіть одну з умов:'
	},
	share: { label: 'Поділитися', name: 'Поділитися' },
	copied: 'Скопійовано',
	copyByHand: 'Браузер не дозволив скопіювати. Скопіюйте звідси:',
	close: 'Закрити',
	saveImage: { label: 'Зображення', name: 'Зберегти зображення' },
	offline: 'Немає мережі, повторіть',
	darkTheme: 'Темна тема',
	lightTheme: 'Світла тема',
	language: 'Мова',
	notice: {
		title: 'Частину цього посилання не вдалося прочитати, тож її не враховано:',
		expected: (what) => `очікується: ${what}`,
		dismiss: 'Закрити'
	},
	expected: EXPECTED_UK
};
