import { outOfUk } from '../../../core/out-of.ts';
import { TIME_WORDS_UK } from '../../../core/time/time-words-uk.ts';
import { STORY_WORDS_UK } from '../../../core/view/story-words-uk.ts';
import { FIGURE_WORDS_UK } from '../../figure-words-uk.ts';
import { citedSources, nonZero, shownSentence, speakerPhrase } from './phrase-parts.ts';
import type { PictureWords } from './picture-words.ts';
import { sentence } from './sentence.ts';

const { quoted } = STORY_WORDS_UK;

const { statements, events: countedEvents } = STORY_WORDS_UK.counted;

const LINKS = {
	follows: 'після події',
	'responds-to': 'у відповідь на подію',
	about: 'про подію'
} as const;

const SHOWN = {
	counts: ({ shown, total }: { shown: number; total: number }) =>
		`Показано ${outOfUk(shown, total, 'висловлювання', 'висловлювань')}`,
	hidden: 'приховано',
	modes: { quote: 'цитати', report: 'перекази', silence: 'мовчання' },
	query: (query: string) => `лише зі словами ${quoted(query)}`
} as const;

/** What a picture writes in Ukrainian. */
export const PICTURE_WORDS_UK: PictureWords = {
	language: 'uk',
	time: TIME_WORDS_UK,
	quoted,
	...FIGURE_WORDS_UK,
	legend: {
		quote: 'Пряма мова',
		report: 'У нашому переказі',
		silence: 'Мовчання, зазначене в джерелі',
		span: 'Точний час невідомий',
		fold: 'Довгий проміжок, згорнуто',
		claim: 'Зв’язок за словами однієї сторони',
		link: 'Зв’язок, зазначений у джерелі',
		contested: 'Версії різняться'
	},
	footer: {
		source: (sources) => {
			if (sources.length === 0) return '';
			const label = sources.length === 1 ? 'Джерело' : 'Джерела';
			return sentence(`${label}: ${citedSources(sources, quoted)}`);
		},
		checked: (exact, total) => {
			if (total === 0) return 'Цитат немає.';
			if (exact === 0) return 'Жодної цитати не звірено з джерелом дослівно.';
			return `Дослівно звірено з джерелом: ${outOfUk(exact, total, 'цитати', 'цитат')}.`;
		},
		shown: (counts, hidden) => shownSentence(SHOWN, counts, hidden),
		reduced: ({ shortened, named, counted }) =>
			`Висловлювання, на всі слова яких забракло місця: ${nonZero([shortened, `скорочено – ${shortened}`], [named, `названо лише мовця – ${named}`], [counted, `показано лише числом – ${counted}`])}.`,
		outside: (earlier, later) => {
			const parts = nonZero(
				[earlier, `раніше – ${statements(earlier)}`],
				[later, `пізніше – ${statements(later)}`]
			);
			return `За межами зображення: ${parts}.`;
		},
		asOf: (date, zone) => sentence(`Станом на ${date}, ${zone}`),
		license: (license) => sentence(`Ліцензія: ${license}`),
		seeAt: (url) => `Повна версія: ${url}`,
		allTimes: (zone) => sentence(`Час усюди вказано за ${zone}`)
	},
	alt: {
		timeline: (title) => (title === '' ? 'Хронологія' : `Хронологія ${quoted(title)}`),
		events: (events, from, to) =>
			`${countedEvents(events)}, ${from === to ? from : `${from} – ${to}`}`,
		side: (name, heard) => `${name}: ${heard}`,
		nothingShown: 'Жодного висловлювання не показано.',
		contested: 'Версії цієї події різняться.',
		speaker: (speaker) => speakerPhrase(speaker, 'сторона', 'через'),
		modes: { quote: 'цитата', report: 'переказ', silence: 'мовчання' },
		silences: {
			'no-comment': 'мовчання (без коментаря)',
			'no-reply': 'мовчання (без відповіді)',
			'not-mentioned': 'мовчання (не згадано)'
		},
		link: (kind, title, by) => {
			const who =
				by === null ? 'Зв’язок, зазначений у джерелі' : `Зв’язок за словами однієї сторони (${by})`;
			return sentence(`${who}: ${LINKS[kind]} ${quoted(title)}`);
		},
		rest: (events, number) => {
			const parts = nonZero([events, countedEvents(events)], [number, statements(number)]);
			return `Тут не описано: ${parts}.`;
		}
	}
};
