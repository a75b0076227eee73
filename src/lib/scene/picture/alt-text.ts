import { recordedCheck } from '../../core/claims/check-digest.ts';
import type { StoryIndex } from '../../core/story/index-story.ts';
import type { Statement } from '../../core/story/story.ts';
import { describeEvent, plain, type DescribedLine } from './describe-event.ts';
import type { PictureWords } from './words/picture-words.ts';
import { sentence } from './words/sentence.ts';

/** The words that stand for a picture where it cannot be seen. */
export interface AltText {
	/** One or two sentences, at most `MAX_ALT` UTF-16 code units. */
	readonly alt: string;
	/** `alt` and then every event with who said what, one line each. */
	readonly description: string;
}

/** Longest short text, in UTF-16 code units. */
export const MAX_ALT = 300;
/** Longest description, in UTF-16 code units. */
export const MAX_DESCRIPTION = 8_000;
/** Most events that a description goes through. */
export const MAX_EVENTS = 40;
/** Kept free at the end of a description for the count of what is left out, in UTF-16 code units. */
const REST_ROOM = 120;

const heard = (said: readonly Statement[], words: PictureWords): string =>
	words.heard(said.length, said.filter(({ mode }) => mode === 'quote').length);

/** “Russia: 16 statements, 6 quotes; Ukraine: …”, without sides that are not heard. */
const heardBySide = (index: StoryIndex, said: readonly Statement[], words: PictureWords): string =>
	index.story.sides
		.flatMap(({ id, name }) => {
			const own = said.filter(({ speaker }) => index.speaker.get(speaker)?.side === id);
			return own.length === 0 ? [] : [words.alt.side(plain(name), heard(own, words))];
		})
		.join('; ');

/** How many of the quotes were verified; nothing where no words are quoted. */
const checkedSentence = (
	index: StoryIndex,
	said: readonly Statement[],
	words: PictureWords
): string => {
	const quotes = said.filter(({ mode }) => mode === 'quote');
	if (quotes.length === 0) return '';
	const exact = quotes.filter((quote) => recordedCheck(index.story, quote) === 'exact').length;
	return words.footer.checked(exact, quotes.length);
};

/** The short text: the fullest form that is short enough. */
const shortText = (index: StoryIndex, said: readonly Statement[], words: PictureWords): string => {
	const { alt } = words;
	const what = alt.events(index.events.length, ...index.period);
	const checked = checkedSentence(index, said, words);
	const text = (title: string, who: string): string => {
		const lead = `${alt.timeline(title)}: ${what}`;
		const first =
			said.length === 0 ? [sentence(lead), alt.nothingShown] : [sentence(`${lead}; ${who}`)];
		return [...first, ...(checked === '' ? [] : [checked])].join(' ');
	};
	const title = plain(index.story.title);
	const [bySide, all] = [heardBySide(index, said, words), heard(said, words)];
	const forms = [text(title, bySide), text(title, all), text('', bySide), text('', all)];
	return forms.find(({ length }) => length <= MAX_ALT) ?? text('', all);
};

const countOf = (lines: readonly DescribedLine[], kind: DescribedLine['kind']): number =>
	lines.filter((line) => line.kind === kind).length;

/**
 * The alternative text of a picture, in the picture’s language around the story’s own words.
 * @param index of the story, or of the part of it that the picture shows, with its times in the language of `words`.
 * @param shown ids of the statements that the picture shows.
 */
export const altText = (
	index: StoryIndex,
	shown: ReadonlySet<string>,
	words: PictureWords
): AltText => {
	const said = index.story.statements.filter(({ id }) => shown.has(id));
	const alt = shortText(index, said, words);
	const lines = index.events.flatMap(({ event, order }) =>
		describeEvent(index, event.id, shown, words).map((line) => ({ ...line, order }))
	);
	let length = alt.length + REST_ROOM;
	const cut = lines.findIndex(({ text, order }) => {
		length += text.length + 1;
		return order >= MAX_EVENTS || length > MAX_DESCRIPTION;
	});
	const told = cut < 0 ? lines : lines.slice(0, cut);
	const events = index.events.length - countOf(told, 'event');
	const statements = said.length - countOf(told, 'statement');
	const rest = events + statements > 0 ? [words.alt.rest(events, statements)] : [];
	return { alt, description: [alt, ...told.map(({ text }) => text), ...rest].join('\n') };
};
