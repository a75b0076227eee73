import { counted, pluralUk, type NounForms } from '../../../core/plural.ts';
import { MAX_PIXELS, MAX_SIDE, MIN_SIDE } from '../../../scene/picture/sizes.ts';
import type { ExportWords } from './export-words.ts';

const STATEMENTS: NounForms = {
	one: 'висловлювання',
	few: 'висловлювання',
	many: 'висловлювань',
	other: 'висловлювання'
};
const BYTES: NounForms = { one: 'байт', few: 'байти', many: 'байтів', other: 'байта' };
const DOTS: NounForms = { one: 'точка', few: 'точки', many: 'точок', other: 'точки' };
const MEGAPIXELS: NounForms = {
	one: 'мегапіксель',
	few: 'мегапікселі',
	many: 'мегапікселів',
	other: 'мегапікселя'
};

const LIMIT = counted(MAX_PIXELS / 1e6, MEGAPIXELS, pluralUk);
const NOT_MADE = 'Не вдалося створити зображення. Спробуйте інший розмір або формат.';

const decimal = (number: number): string => number.toFixed(1).replace('.', ',');
const megapixels = (pixels: number): string => `${decimal(pixels / 1e6)} мегапікселя`;
const millimetres = (width: number, height: number): string => `${width} × ${height} мм`;

/** Everything that the dialog for images writes in Ukrainian. */
export const EXPORT_WORDS_UK: ExportWords = {
	title: 'Зберегти як зображення',
	close: 'Закрити',
	closeWithKey: 'Закрити (Esc)',
	size: {
		legend: 'Розмір',
		presets: {
			landscape: 'Альбомний',
			social: 'Для посилань',
			square: 'Квадрат',
			portrait: 'Портретний',
			story: 'Сторіз',
			slide: 'Слайд',
			a4: 'A4 альбомний',
			'a4-portrait': 'A4 портретний',
			column: 'Колонка'
		},
		label: ({ width, height, mm }) => {
			if (mm) return millimetres(...mm);
			return height === 'auto' ? `ширина ${width}` : `${width} × ${height}`;
		},
		custom: 'Власний',
		customSize: 'Власний розмір',
		customHint: 'Будь-яка ширина й висота',
		width: 'Ширина',
		height: 'Висота',
		asHighAsNeeded: 'Висота за потребою'
	},
	file: {
		format: 'Формат',
		scale: 'Масштаб',
		tooFine: `Понад ${LIMIT} за такого розміру`,
		letters: 'Літери',
		asFonts: 'Текст зі шрифтами',
		asOutlines: 'Контури',
		name: 'Назва файлу',
		savedAs: (name) => `Буде збережено як ${name}`,
		alt: 'Текстовий опис',
		altHint:
			'Його зачитує програма екранного доступу тим, хто не бачить зображення. Опис зберігається всередині файлу.',
		useGenerated: 'Повернути автоматичний опис',
		embed: 'Хронологія всередині файлу',
		embedHint: 'Збережене зображення знову відкриється як ця хронологія.'
	},
	look: {
		theme: 'Тема',
		themes: { light: 'Світла', dark: 'Темна', print: 'Для друку' },
		printHint: 'Чорне на білому, сторони розрізняються візерунком',
		language: 'Мова зображення',
		transparent: 'Прозоре тло',
		parts: 'На зображенні',
		header: 'Заголовок',
		footer: 'Джерела',
		statements: 'Висловлювання',
		arcs: 'Дуги зв’язків'
	},
	scope: {
		legend: 'Частина хронології',
		scopes: {
			story: 'Уся хронологія',
			window: 'Те, що на екрані',
			selected: 'Вибрана подія',
			events: 'Окремі події'
		},
		events: 'Події на зображенні',
		filtered: 'Фільтр сторінки діє і для зображення; на ньому це зазначено.'
	},
	preview: {
		name: 'Попередній перегляд',
		layingOut: 'Зображення готується…',
		tryAgain: 'Спробувати ще раз',
		pixels: (width, height) => `${width} × ${height} пікселів`,
		megapixels,
		millimetres,
		sharp: 'чітке за будь-якого розміру',
		dots: (dots) => `${counted(dots, DOTS, pluralUk)} на дюйм`,
		bytes: (bytes) => {
			if (bytes < 1_000) return counted(bytes, BYTES, pluralUk);
			if (bytes < 999_500) return `${Math.round(bytes / 1_000)} кБ`;
			return `${decimal(bytes / 1_000_000)} МБ`;
		},
		shown: (total, { whole, shortened, named, counted: numbered }) => {
			const shown = whole + shortened + named + numbered;
			if (total === 0) return 'У хронології немає висловлювань.';
			if (shown === 0) return `На зображенні немає жодного висловлювання (усього ${total}).`;
			const all =
				shown === total
					? `На зображенні всі висловлювання (${total})`
					: `На зображенні ${counted(shown, STATEMENTS, pluralUk)} (усього ${total})`;
			if (whole === shown) return `${all}.`;
			const parts = [
				`повністю – ${whole}`,
				...(shortened > 0 ? [`скорочено – ${shortened}`] : []),
				...(named > 0 ? [`названо лише мовця – ${named}`] : []),
				...(numbered > 0 ? [`показано лише числом – ${numbered}`] : [])
			];
			return `${all}: ${parts.join(', ')}.`;
		}
	},
	actions: {
		copy: 'Копіювати',
		image: {
			label: 'Зображення',
			name: 'Копіювати зображення',
			done: 'Зображення скопійовано.'
		},
		svg: { label: 'SVG', name: 'Копіювати SVG', done: 'SVG скопійовано.' },
		alt: {
			label: 'Опис',
			name: 'Копіювати текстовий опис',
			done: 'Текстовий опис скопійовано.'
		},
		link: { label: 'Посилання', name: 'Копіювати посилання', done: 'Посилання скопійовано.' },
		linkToWhole: 'Посилання скопійовано. Воно показує всю хронологію.',
		share: 'Поділитися',
		shared: 'Надіслано.',
		download: (format) => `Завантажити ${format}`,
		saved: (name, bytes) => `Збережено ${name}, ${bytes}.`,
		cancel: 'Скасувати',
		cancelled: 'Скасовано.',
		making: (format) => `Створюється файл ${format}`,
		makingImage: 'Створюється зображення',
		copying: 'Копіювання'
	},
	faults: {
		notWhole: 'Вкажіть ширину й висоту в пікселях цілими числами.',
		noEvent: 'Виберіть принаймні одну подію.',
		size: ({ code, width, height }) => {
			const now = `зараз ${width} × ${height === 'auto' ? 'висота за потребою' : height}`;
			switch (code) {
				case 'not-a-size':
					return 'Вкажіть ширину й висоту в пікселях цілими числами.';
				case 'not-a-scale':
					return 'Масштаб зображення – від 1 до 4.';
				case 'too-small':
					return `Ширина й висота зображення – щонайменше ${MIN_SIDE} пікселів; ${now}.`;
				case 'too-large':
					return `Ширина й висота зображення – щонайбільше ${MAX_SIDE} пікселів; ${now}.`;
				case 'too-many-pixels':
					return `Зображення може мати щонайбільше ${LIMIT}; ${now}. Виберіть менший розмір або масштаб.`;
			}
		},
		problem: ({ kind }) => {
			switch (kind) {
				case 'unknown':
				case 'not-drawn':
					return NOT_MADE;
				case 'not-allowed':
					return 'Браузер цього не дозволив. Надайте дозвіл для цієї сторінки або завантажте файл.';
				case 'not-loaded':
					return 'Не вдалося завантажити засіб експорту. Перевірте з’єднання та спробуйте ще раз.';
				case 'too-large':
					return 'Зображення завелике. Виберіть менший розмір або масштаб.';
			}
		}
	}
};
