import { counted, pluralUk } from '../../core/plural.ts';
import type { NounForms } from '../../core/plural.ts';
import type { OpenWords } from './open-words.ts';

const WARNINGS: NounForms = {
	one: 'попередження',
	few: 'попередження',
	many: 'попереджень',
	other: 'попередження'
};
const STATEMENTS: NounForms = {
	one: 'висловлювання',
	few: 'висловлювання',
	many: 'висловлювань',
	other: 'висловлювання'
};
const SIGNS: NounForms = { one: 'знак', few: 'знаки', many: 'знаків', other: 'знака' };
const signs = (number: number): string =>
	`${String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00A0')} ${SIGNS[pluralUk(number)]}`;

/** The page that opens stories from elsewhere, in Ukrainian. */
export const OPEN_WORDS_UK: OpenWords = {
	language: 'uk',
	title: 'Відкрити хронологію',
	lead: 'Тут можна прочитати хронологію, яку хтось зробив у On Record і якої немає на цьому сайті.',
	home: 'Хронології цього сайту',
	languages: 'Мова',
	file: {
		choose: 'Вибрати файл…',
		orDrop: 'або перетягніть його на сторінку чи вставте з буфера',
		kinds:
			'Хронологія у форматі JSON, зображення PNG чи SVG, збережене разом з хронологією, або таблиця висловлювань у форматі CSV, Parquet чи JSON з окремим об’єктом у кожному рядку.',
		stays: 'Файл читається на вашому пристрої й нікуди не надсилається.',
		dropHere: 'Відпустіть файл, щоб відкрити його'
	},
	address: {
		label: 'За адресою',
		hint: 'https://example.org/story.json',
		open: 'Далі',
		refused: 'Ця адреса не починається з https:// або містить ім’я користувача й пароль.'
	},
	text: { label: 'З тексту файлу', open: 'Відкрити цей текст' },
	care: {
		title: 'Що цей сайт робить із такою хронологією, а чого ні',
		sentences: [
			'Стороння хронологія показується в ізольованій рамці: вона не має доступу до цього сайту й до того, що браузер для нього зберігає.',
			'Тут її ніхто не читав. Поки її відкрито, вона позначена як стороння.',
			'Те, що у файлі сказано про звірені цитати, – лише твердження файлу. Додайте текст джерела, і цитати буде звірено на вашому пристрої.'
		]
	},
	ask: {
		title: (host) => `Завантажити хронологію з ${host}?`,
		request: (host) =>
			`Браузер надішле запит за цією адресою до ${host}, і той дізнається вашу IP-адресу. Файли cookie й адреса цієї сторінки не передаються.`,
		load: 'Завантажити',
		cancel: 'Скасувати'
	},
	load: {
		title: (host) => `Завантаження з ${host}…`,
		received: (megabytes) => `Отримано ${megabytes} МБ`,
		cancel: 'Скасувати'
	},
	bar: {
		name: 'Про цю хронологію',
		notOurs: 'Не з цього сайту',
		from: {
			file: (name) => `з файлу ${name}`,
			text: 'зі вставленого тексту',
			host: (host) => `з ${host}`,
			led: (asked, host) => `з ${host}, куди переспрямував ${asked}`
		},
		migrated: (from, to) => `Записано у версії ${from} формату, прочитано як версію ${to}.`,
		warnings: (count) => counted(count, WARNINGS, pluralUk),
		claimed: 'Результати звірки наведено за файлом; тут їх не перевіряли.',
		long: 'Довга таблиця: нотатки, подробиці, місця й видання пропущено, а кожен рядок є окремою подією.',
		nothingClaimed: 'Жодного висловлювання не звірено з джерелом.',
		checked: (file, confirmed, total) =>
			`Звірено тут із текстом ${file}: точний збіг – ${confirmed} з ${total}.`,
		differing: (count) => `Не збігається: ${counted(count, STATEMENTS, pluralUk)}.`,
		left: (count) => `Не звірено тут: ${counted(count, STATEMENTS, pluralUk)}.`,
		check: 'Звірити з джерелом…',
		another: 'Відкрити іншу…',
		save: 'Зберегти story.json',
		close: 'Закрити'
	},
	frame: {
		title: (story) => `Стороння хронологія: ${story}`,
		opening: 'Хронологія відкривається…',
		failed: 'Не вдалося показати хронологію. Закрийте її та відкрийте ще раз.'
	},
	fault: {
		title: 'Не вдалося відкрити',
		warningsTitle: 'Попередження щодо цієї хронології',
		stays: 'Хронологія на екрані лишається без змін.',
		close: 'Закрити',
		file: (name) => `Файл ${name}:`,
		notLoaded:
			'Не вдалося завантажити засіб відкривання хронологій. Перевірте з’єднання та спробуйте ще раз.',
		blocked: (host) => `Від ${host} немає відповіді, яку може прочитати ця сторінка.`,
		blockedWhy: (origin) =>
			`Або сервер недоступний, або він не дозволяє іншим сайтам читати цей файл. Для цього він має надсилати заголовок «Access-Control-Allow-Origin: *» або «${origin}» замість зірочки.`,
		blockedInstead: 'Ви можете самі завантажити файл і перетягнути його на цю сторінку.',
		status: (host, status) => `${host} повернув помилку ${status}.`,
		notFound: (host) => `На ${host} немає файлу за цією адресою (помилка 404).`,
		tooLarge: (host, megabytes) =>
			`Файл, який надсилає ${host}, більший за ${megabytes} МБ. Завантаження зупинено.`,
		slow: (host) => `${host} відповідає надто довго. Завантаження зупинено; спробуйте ще раз.`,
		insecure: (host) =>
			`Адреса переспрямувала на ${host} без шифрування (https). Її не використано.`,
		otherText: (file) => `${file} – не той текст, за яким написано цю хронологію.`,
		otherTextLength: (characters) =>
			`У ньому ${signs(characters)} або інші слова, ніж записано в хронології. Нічого не звірено.`,
		expectedSources: 'Джерела хронології:',
		sourceLength: signs,
		unreadableText: (file) => `Не вдалося прочитати ${file} як текст у кодуванні UTF-8.`
	}
};
