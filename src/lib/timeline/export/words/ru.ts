import { counted, pluralRu, type NounForms } from '../../../core/plural.ts';
import { MAX_PIXELS, MAX_SIDE, MIN_SIDE } from '../../../scene/picture/sizes.ts';
import type { ExportWords } from './export-words.ts';

const STATEMENTS: NounForms = {
	one: 'высказывание',
	few: 'высказывания',
	many: 'высказываний',
	other: 'высказывания'
};
const BYTES: NounForms = { one: 'байт', few: 'байта', many: 'байт', other: 'байта' };
const DOTS: NounForms = { one: 'точка', few: 'точки', many: 'точек', other: 'точки' };
const MEGAPIXELS: NounForms = {
	one: 'мегапикселя',
	few: 'мегапикселей',
	many: 'мегапикселей',
	other: 'мегапикселя'
};

/** In the genitive, as after “more than” and “at most”. */
const LIMIT = counted(MAX_PIXELS / 1e6, MEGAPIXELS, pluralRu);
const NOT_MADE = 'Не удалось создать изображение. Попробуйте другой размер или формат.';

const decimal = (number: number): string => number.toFixed(1).replace('.', ',');
const megapixels = (pixels: number): string => `${decimal(pixels / 1e6)} мегапикселя`;
const millimetres = (width: number, height: number): string => `${width} × ${height} мм`;

/** Everything that the dialog for images writes in Russian. */
export const EXPORT_WORDS_RU: ExportWords = {
	title: 'Сохранить как изображение',
	close: 'Закрыть',
	closeWithKey: 'Закрыть (Esc)',
	size: {
		legend: 'Размер',
		presets: {
			landscape: 'Альбомный',
			social: 'Для ссылок',
			square: 'Квадрат',
			portrait: 'Портретный',
			story: 'Сторис',
			slide: 'Слайд',
			a4: 'A4 альбомный',
			'a4-portrait': 'A4 портретный',
			column: 'Колонка'
		},
		label: ({ width, height, mm }) => {
			if (mm) return millimetres(...mm);
			return height === 'auto' ? `ширина ${width}` : `${width} × ${height}`;
		},
		custom: 'Свой',
		customSize: 'Свой размер',
		customHint: 'Любая ширина и высота',
		width: 'Ширина',
		height: 'Высота',
		asHighAsNeeded: 'Высота по необходимости'
	},
	file: {
		format: 'Формат',
		scale: 'Масштаб',
		tooFine: `Более ${LIMIT} при таком размере`,
		letters: 'Буквы',
		asFonts: 'Текст со шрифтами',
		asOutlines: 'Контуры',
		name: 'Имя файла',
		savedAs: (name) => `Будет сохранено как ${name}`,
		alt: 'Текстовое описание',
		altHint:
			'Его зачитывает программа экранного доступа тем, кто не видит изображения. Описание хранится внутри файла.',
		useGenerated: 'Вернуть автоматическое описание',
		embed: 'Хронология внутри файла',
		embedHint: 'Сохранённое изображение снова откроется как эта хронология.'
	},
	look: {
		theme: 'Тема',
		themes: { light: 'Светлая', dark: 'Тёмная', print: 'Для печати' },
		printHint: 'Чёрное на белом, стороны различаются узором',
		language: 'Язык изображения',
		transparent: 'Прозрачный фон',
		parts: 'На изображении',
		header: 'Заголовок',
		footer: 'Источники',
		statements: 'Высказывания',
		arcs: 'Дуги связей'
	},
	scope: {
		legend: 'Часть хронологии',
		scopes: {
			story: 'Вся хронология',
			window: 'То, что на экране',
			selected: 'Выбранное событие',
			events: 'Отдельные события'
		},
		events: 'События на изображении',
		filtered: 'Фильтр страницы действует и для изображения; на нём это указано.'
	},
	preview: {
		name: 'Предварительный просмотр',
		layingOut: 'Изображение готовится…',
		tryAgain: 'Попробовать ещё раз',
		pixels: (width, height) => `${width} × ${height} пикселей`,
		megapixels,
		millimetres,
		sharp: 'чёткое при любом размере',
		dots: (dots) => `${counted(dots, DOTS, pluralRu)} на дюйм`,
		bytes: (bytes) => {
			if (bytes < 1_000) return counted(bytes, BYTES, pluralRu);
			if (bytes < 999_500) return `${Math.round(bytes / 1_000)} кБ`;
			return `${decimal(bytes / 1_000_000)} МБ`;
		},
		shown: (total, { whole, shortened, named, counted: numbered }) => {
			const shown = whole + shortened + named + numbered;
			if (total === 0) return 'В хронологии нет высказываний.';
			if (shown === 0) return `На изображении нет ни одного высказывания (всего ${total}).`;
			const all =
				shown === total
					? `На изображении все высказывания (${total})`
					: `На изображении ${counted(shown, STATEMENTS, pluralRu)} (всего ${total})`;
			if (whole === shown) return `${all}.`;
			const parts = [
				`полностью — ${whole}`,
				...(shortened > 0 ? [`сокращено — ${shortened}`] : []),
				...(named > 0 ? [`назван только говорящий — ${named}`] : []),
				...(numbered > 0 ? [`показано только числом — ${numbered}`] : [])
			];
			return `${all}: ${parts.join(', ')}.`;
		}
	},
	actions: {
		copy: 'Копировать',
		image: {
			label: 'Изображение',
			name: 'Копировать изображение',
			done: 'Изображение скопировано.'
		},
		svg: { label: 'SVG', name: 'Копировать SVG', done: 'SVG скопирован.' },
		alt: {
			label: 'Описание',
			name: 'Копировать текстовое описание',
			done: 'Текстовое описание скопировано.'
		},
		link: { label: 'Ссылку', name: 'Копировать ссылку', done: 'Ссылка скопирована.' },
		linkToWhole: 'Ссылка скопирована. Она показывает всю хронологию.',
		share: 'Поделиться',
		shared: 'Отправлено.',
		download: (format) => `Скачать ${format}`,
		saved: (name, bytes) => `Сохранено: ${name}, ${bytes}.`,
		cancel: 'Отменить',
		cancelled: 'Отменено.',
		making: (format) => `Создаётся файл ${format}`,
		makingImage: 'Создаётся изображение',
		copying: 'Копирование'
	},
	faults: {
		notWhole: 'Укажите ширину и высоту в пикселях целыми числами.',
		noEvent: 'Выберите хотя бы одно событие.',
		size: ({ code, width, height }) => {
			const now = `сейчас ${width} × ${height === 'auto' ? 'высота по необходимости' : height}`;
			switch (code) {
				case 'not-a-size':
					return 'Укажите ширину и высоту в пикселях целыми числами.';
				case 'not-a-scale':
					return 'Масштаб изображения — от 1 до 4.';
				case 'too-small':
					return `Ширина и высота изображения — не меньше ${MIN_SIDE} пикселей; ${now}.`;
				case 'too-large':
					return `Ширина и высота изображения — не больше ${MAX_SIDE} пикселей; ${now}.`;
				case 'too-many-pixels':
					return `В изображении может быть не больше ${LIMIT}; ${now}. Выберите меньший размер или масштаб.`;
			}
		},
		problem: ({ kind }) => {
			switch (kind) {
				case 'unknown':
				case 'not-drawn':
					return NOT_MADE;
				case 'not-allowed':
					return 'Браузер этого не разрешил. Дайте разрешение для этой страницы или скачайте файл.';
				case 'not-loaded':
					return 'Не удалось загрузить средство экспорта. Проверьте соединение и попробуйте ещё раз.';
				case 'too-large':
					return 'Изображение слишком велико. Выберите меньший размер или масштаб.';
			}
		}
	}
};
