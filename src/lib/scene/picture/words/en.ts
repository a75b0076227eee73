import { TIME_WORDS_EN } from '../../../core/time/time-words-en.ts';
import { STORY_WORDS_EN } from '../../../core/view/story-words-en.ts';
import { FIGURE_WORDS_EN } from '../../figure-words-en.ts';
import { citedSources, nonZero, shownSentence, speakerPhrase } from './phrase-parts.ts';
import type { PictureWords } from './picture-words.ts';
import { sentence } from './sentence.ts';

const { quoted } = STORY_WORDS_EN;

const { statements, events: countedEvents, modes: countedModes } = STORY_WORDS_EN.counted;

const LINKS = { follows: 'after', 'responds-to': 'in response to', about: 'about' } as const;

const SHOWN = {
	counts: ({ shown, total }: { shown: number; total: number }) =>
		`${shown} of ${statements(total)} shown`,
	hidden: 'hidden',
	modes: { quote: 'quotes', report: 'reports', silence: 'silences' },
	query: (query: string) => `only with the words ${quoted(query)}`
} as const;

/** What a picture writes in English. */
export const PICTURE_WORDS_EN: PictureWords = {
	...FIGURE_WORDS_EN,
	language: 'en',
	time: TIME_WORDS_EN,
	quoted,
	legend: {
		quote: 'Quoted words',
		report: 'Reported, in our words',
		silence: 'Silence, noted by the source',
		span: 'Exact time not known',
		fold: 'Long gap, folded',
		claim: 'Link that one side states',
		link: 'Link that the source states',
		contested: 'Accounts differ'
	},
	footer: {
		source: (sources) => {
			if (sources.length === 0) return '';
			const label = sources.length === 1 ? 'Source' : 'Sources';
			return sentence(`${label}: ${citedSources(sources, quoted)}`);
		},
		checked: (exact, total) => {
			if (total === 0) return 'No words are quoted.';
			if (exact === 0) return 'No quote was checked word for word against its source.';
			return `${exact} of ${countedModes.quote(total)} checked word for word against the source.`;
		},
		shown: (counts, hidden) => shownSentence(SHOWN, counts, hidden),
		reduced: ({ shortened, named, counted }) =>
			`Statements without room for all their words: ${nonZero([shortened, `${shortened} cut short`], [named, `${named} with the speaker alone`], [counted, `${counted} only counted`])}.`,
		outside: (earlier, later) => {
			const parts = [
				...(earlier > 0 || later === 0 ? [`${earlier} earlier`] : []),
				...(later > 0 ? [`${later} later`] : [])
			];
			const noun = (later > 0 ? later : earlier) === 1 ? 'statement' : 'statements';
			const verb = earlier + later === 1 ? 'is' : 'are';
			return `${parts.join(' and ')} ${noun} ${verb} outside this picture.`;
		},
		asOf: (date, zone) => sentence(`As of ${date}, ${zone}`),
		license: (license) => sentence(`Licence: ${license}`),
		seeAt: (url) => `Full version: ${url}`,
		allTimes: (zone) => sentence(`All times in ${zone}`)
	},
	alt: {
		timeline: (title) => (title === '' ? 'Timeline' : `Timeline ${quoted(title)}`),
		events: (events, from, to) =>
			`${countedEvents(events)}, ${from === to ? from : `${from} to ${to}`}`,
		side: (name, heard) => `${name}: ${heard}`,
		nothingShown: 'No statement is shown.',
		contested: 'The accounts of this event differ.',
		speaker: (speaker) => speakerPhrase(speaker, 'side', 'via'),
		modes: { quote: 'quote', report: 'reported', silence: 'silence' },
		silences: {
			'no-comment': 'silence (no comment)',
			'no-reply': 'silence (no reply)',
			'not-mentioned': 'silence (not mentioned)'
		},
		link: (kind, title, by) => {
			const who = by === null ? 'Link that the source states' : `Link that one side states (${by})`;
			return sentence(`${who}: ${LINKS[kind]} ${quoted(title)}`);
		},
		rest: (events, number) =>
			`Not described here: ${nonZero([events, countedEvents(events)], [number, statements(number)])}.`
	}
};
