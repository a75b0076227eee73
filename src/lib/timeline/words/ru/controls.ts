import { partOfRu } from '../../../core/out-of.ts';
import { pluralRu } from '../../../core/plural.ts';
import { EXPECTED_RU } from '../../../core/view/expected-ru.ts';
import type { ControlsWords } from '../controls-words.ts';

const MODES = { quote: 'цитаты', report: 'пересказы', silence: 'молчание' } as const;

/** The words of the controls in Russian. */
export const CONTROLS_RU: ControlsWords = {
	search: {
		field: 'Поиск по всем текстам',
		placeholder: 'Поиск',
		clear: 'Очистить поиск',
		under: (percent) => `Поиск: ${percent}\u00a0%`,
		failed: 'Не удалось загрузить поиск',
		retry: 'Продолжайте вводить, чтобы попробовать ещё раз.'
	},
	filter: {
		name: 'Что показано',
		bothSides: 'Обе стороны',
		allSides: 'Все стороны',
		quotesOnly: 'Только цитаты',
		sideOnly: (side) => `Только ${side}`,
		hidden: (number) => `Скрыто: ${number}`,
		kinds: 'Виды высказываний',
		modes: { quote: 'Цитаты', report: 'Пересказы', silence: 'Молчание' }
	},
	conditions: {
		hidden: (name) => `скрыто: ${name}`,
		only: (modes) => `только ${modes.map((mode) => MODES[mode]).join(' и ')}`,
		noMode: 'скрыты цитаты, пересказы и молчание',
		words: (query) => `только со словами «${query}»`,
		every: 'все условия'
	},
	count: {
		shown: (shown, total) => [
			'Показано ',
			partOfRu(shown, total),
			` ${pluralRu(total) === 'one' ? 'высказывания' : 'высказываний'}`
		],
		showAll: 'Показать всё',
		nothing: 'Ничего не найдено.',
		leaveOut: 'Уберите одно из условий:'
	},
	share: { label: 'Поделиться', name: 'Поделиться' },
	copied: 'Скопировано',
	copyByHand: 'Браузер не разрешил скопировать. Скопируйте отсюда:',
	close: 'Закрыть',
	saveImage: { label: 'Изображение', name: 'Сохранить изображение' },
	offline: 'Нет сети, повторите',
	darkTheme: 'Тёмная тема',
	lightTheme: 'Светлая тема',
	language: 'Язык',
	notice: {
		title: 'Часть этой ссылки не удалось прочитать, и она не учтена:',
		expected: (what) => `ожидается: ${what}`,
		dismiss: 'Закрыть'
	},
	expected: EXPECTED_RU
};
