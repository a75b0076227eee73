import { outOfRu } from '../../../core/out-of.ts';
import { TIME_WORDS_RU } from '../../../core/time/time-words-ru.ts';
import { STORY_WORDS_RU } from '../../../core/view/story-words-ru.ts';
import { FIGURE_WORDS_RU } from '../../figure-words-ru.ts';
import { citedSources, nonZero, shownSentence, speakerPhrase } from './phrase-parts.ts';
import type { PictureWords } from './picture-words.ts';
import { sentence } from './sentence.ts';

const { quoted } = STORY_WORDS_RU;

const { statements, events: countedEvents } = STORY_WORDS_RU.counted;

const LINKS = {
	follows: 'после события',
	'responds-to': 'в ответ на событие',
	about: 'о событии'
} as const;

const SHOWN = {
	counts: ({ shown, total }: { shown: number; total: number }) =>
		`Показано ${outOfRu(shown, total, 'высказывания', 'высказываний')}`,
	hidden: 'скрыто',
	modes: { quote: 'цитаты', report: 'пересказы', silence: 'молчание' },
	query: (query: string) => `только со словами ${quoted(query)}`
} as const;

/** What a picture writes in Russian. */
export const PICTURE_WORDS_RU: PictureWords = {
	language: 'ru',
	time: TIME_WORDS_RU,
	quoted,
	...FIGURE_WORDS_RU,
	legend: {
		quote: 'Прямая речь',
		report: 'В нашем пересказе',
		silence: 'Молчание, отмеченное в источнике',
		span: 'Точное время неизвестно',
		fold: 'Долгий промежуток, свёрнут',
		claim: 'Связь по словам одной стороны',
		link: 'Связь, указанная в источнике',
		contested: 'Версии расходятся'
	},
	footer: {
		source: (sources) => {
			if (sources.length === 0) return '';
			const label = sources.length === 1 ? 'Источник' : 'Источники';
			return sentence(`${label}: ${citedSources(sources, quoted)}`);
		},
		checked: (exact, total) => {
			if (total === 0) return 'Цитат нет.';
			if (exact === 0) return 'Ни одна цитата не сверена дословно с источником.';
			return `Дословно сверено с источником: ${outOfRu(exact, total, 'цитаты', 'цитат')}.`;
		},
		shown: (counts, hidden) => shownSentence(SHOWN, counts, hidden),
		reduced: ({ shortened, named, counted }) =>
			`Высказывания, для всех слов которых не хватило места: ${nonZero([shortened, `сокращено — ${shortened}`], [named, `назван только говорящий — ${named}`], [counted, `показано только числом — ${counted}`])}.`,
		outside: (earlier, later) => {
			const parts = nonZero(
				[earlier, `раньше — ${statements(earlier)}`],
				[later, `позже — ${statements(later)}`]
			);
			return `За пределами изображения: ${parts}.`;
		},
		asOf: (date, zone) => sentence(`По состоянию на ${date}, ${zone}`),
		license: (license) => sentence(`Лицензия: ${license}`),
		seeAt: (url) => `Полная версия: ${url}`,
		allTimes: (zone) => sentence(`Время везде указано по ${zone}`)
	},
	alt: {
		timeline: (title) => (title === '' ? 'Хронология' : `Хронология ${quoted(title)}`),
		events: (events, from, to) =>
			`${countedEvents(events)}, ${from === to ? from : `${from} — ${to}`}`,
		side: (name, heard) => `${name}: ${heard}`,
		nothingShown: 'Ни одного высказывания не показано.',
		contested: 'Версии этого события расходятся.',
		speaker: (speaker) => speakerPhrase(speaker, 'сторона', 'через'),
		modes: { quote: 'цитата', report: 'пересказ', silence: 'молчание' },
		silences: {
			'no-comment': 'молчание (без комментария)',
			'no-reply': 'молчание (без ответа)',
			'not-mentioned': 'молчание (не упомянуто)'
		},
		link: (kind, title, by) => {
			const who =
				by === null ? 'Связь, указанная в источнике' : `Связь по словам одной стороны (${by})`;
			return sentence(`${who}: ${LINKS[kind]} ${quoted(title)}`);
		},
		rest: (events, number) => {
			const parts = nonZero([events, countedEvents(events)], [number, statements(number)]);
			return `Здесь не описано: ${parts}.`;
		}
	}
};
