import { counted, pluralRu } from '../../core/plural.ts';
import type { NounForms } from '../../core/plural.ts';
import type { OpenWords } from './open-words.ts';

const WARNINGS: NounForms = {
	one: 'предупреждение',
	few: 'предупреждения',
	many: 'предупреждений',
	other: 'предупреждения'
};
const STATEMENTS: NounForms = {
	one: 'высказывание',
	few: 'высказывания',
	many: 'высказываний',
	other: 'высказывания'
};
const SIGNS: NounForms = { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' };
const signs = (number: number): string =>
	`${String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00A0')} ${SIGNS[pluralRu(number)]}`;

/** The page that opens stories from elsewhere, in Russian. */
export const OPEN_WORDS_RU: OpenWords = {
	language: 'ru',
	title: 'Открыть хронологию',
	lead: 'Здесь можно прочитать хронологию, которую кто-то сделал в On Record и которой нет на этом сайте.',
	home: 'Хронологии этого сайта',
	languages: 'Язык',
	file: {
		choose: 'Выбрать файл…',
		orDrop: 'или перетащите его на страницу либо вставьте из буфера',
		kinds:
			'Хронология в формате JSON, изображение PNG либо SVG, сохранённое вместе с хронологией, или таблица высказываний в формате CSV, Parquet либо JSON с отдельным объектом в каждой строке.',
		stays: 'Файл читается на вашем устройстве и никуда не отправляется.',
		dropHere: 'Отпустите файл, чтобы открыть его'
	},
	address: {
		label: 'По адресу',
		hint: 'https://example.org/story.json',
		open: 'Далее',
		refused: 'Этот адрес не начинается с https:// или содержит имя пользователя и пароль.'
	},
	text: { label: 'Из текста файла', open: 'Открыть этот текст' },
	care: {
		title: 'Что этот сайт делает с такой хронологией, а чего нет',
		sentences: [
			'Сторонняя хронология показывается в изолированной рамке: у неё нет доступа к этому сайту и к тому, что браузер для него хранит.',
			'Здесь её никто не читал. Пока она открыта, она помечена как сторонняя.',
			'То, что в файле сказано о сверенных цитатах, — лишь утверждение файла. Добавьте текст источника, и цитаты будут сверены на вашем устройстве.'
		]
	},
	ask: {
		title: (host) => `Загрузить хронологию с ${host}?`,
		request: (host) =>
			`Браузер отправит запрос по этому адресу на ${host}, и тот узнает ваш IP-адрес. Файлы cookie и адрес этой страницы не передаются.`,
		load: 'Загрузить',
		cancel: 'Отменить'
	},
	load: {
		title: (host) => `Загрузка с ${host}…`,
		received: (megabytes) => `Получено ${megabytes} МБ`,
		cancel: 'Отменить'
	},
	bar: {
		name: 'Об этой хронологии',
		notOurs: 'Не с этого сайта',
		from: {
			file: (name) => `из файла ${name}`,
			text: 'из вставленного текста',
			host: (host) => `с ${host}`,
			led: (asked, host) => `с ${host}, куда перенаправил ${asked}`
		},
		migrated: (from, to) => `Записано в версии ${from} формата, прочитано как версия ${to}.`,
		warnings: (count) => counted(count, WARNINGS, pluralRu),
		claimed: 'Результаты сверки приведены по файлу; здесь их не проверяли.',
		long: 'Длинная таблица: заметки, подробности, места и издания опущены, а каждая строка — отдельное событие.',
		nothingClaimed: 'Ни одно высказывание не сверено с источником.',
		checked: (file, confirmed, total) =>
			`Сверено здесь с текстом ${file}: точное совпадение — ${confirmed} из ${total}.`,
		differing: (count) => `Не совпадает: ${counted(count, STATEMENTS, pluralRu)}.`,
		left: (count) => `Не сверено здесь: ${counted(count, STATEMENTS, pluralRu)}.`,
		check: 'Сверить с источником…',
		another: 'Открыть другую…',
		save: 'Сохранить story.json',
		close: 'Закрыть'
	},
	frame: {
		title: (story) => `Сторонняя хронология: ${story}`,
		opening: 'Хронология открывается…',
		failed: 'Не удалось показать хронологию. Закройте её и откройте ещё раз.'
	},
	fault: {
		title: 'Не удалось открыть',
		warningsTitle: 'Предупреждения об этой хронологии',
		stays: 'Хронология на экране остаётся без изменений.',
		close: 'Закрыть',
		file: (name) => `Файл ${name}:`,
		notLoaded:
			'Не удалось загрузить средство открытия хронологий. Проверьте соединение и попробуйте ещё раз.',
		blocked: (host) => `От ${host} нет ответа, который может прочитать эта страница.`,
		blockedWhy: (origin) =>
			`Либо сервер недоступен, либо он не разрешает другим сайтам читать этот файл. Для этого он должен отправлять заголовок «Access-Control-Allow-Origin: *» или «${origin}» вместо звёздочки.`,
		blockedInstead: 'Вы можете сами скачать файл и перетащить его на эту страницу.',
		status: (host, status) => `${host} вернул ошибку ${status}.`,
		notFound: (host) => `На ${host} нет файла по этому адресу (ошибка 404).`,
		tooLarge: (host, megabytes) =>
			`Файл, который отправляет ${host}, больше ${megabytes} МБ. Загрузка остановлена.`,
		slow: (host) => `${host} отвечает слишком долго. Загрузка остановлена; попробуйте ещё раз.`,
		insecure: (host) => `Адрес перенаправил на ${host} без шифрования (https). Он не использован.`,
		otherText: (file) => `${file} — не тот текст, по которому написана эта хронология.`,
		otherTextLength: (characters) =>
			`В нём ${signs(characters)} или другие слова, чем записано в хронологии. Ничего не сверено.`,
		expectedSources: 'Источники хронологии:',
		sourceLength: signs,
		unreadableText: (file) => `Не удалось прочитать ${file} как текст в кодировке UTF-8.`
	}
};
