import type { StoryIndex } from '../../core/story/index-story.ts';
import { laneOf } from '../../core/story/lane-of.ts';
import type { Lane, Statement } from '../../core/story/story.ts';
import { capital } from '../../core/view/describe.ts';
import type { PictureWords } from './words/picture-words.ts';
import { sentence } from './words/sentence.ts';

/** One line of a description. */
export interface DescribedLine {
	readonly kind: 'event' | 'statement';
	readonly text: string;
}

/** A text of the story on one line. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** From the top of the figure to its bottom. */
const LANES: readonly Lane[] = ['above', 'line', 'below'];

const speakerOf = (index: StoryIndex, statement: Statement, words: PictureWords): string => {
	const speaker = index.speaker.get(statement.speaker);
	const side = index.side.get(speaker?.side ?? '');
	return words.alt.speaker({
		name: plain(speaker?.name ?? statement.speaker),
		role: speaker?.role === undefined ? null : plain(speaker.role),
		side: side === undefined || side.name === speaker?.name ? null : plain(side.name),
		via: (statement.chain ?? []).map(({ name }) => plain(name))
	});
};

const wordsOf = ({ mode, lead, text, tail }: Statement, words: PictureWords): string => {
	if (mode !== 'quote') return plain(text);
	const parts = [lead ?? '', words.quoted(plain(text)), tail ?? ''];
	return plain(parts.join(' '));
};

/** “Vasily Nebenzya (…; side: Russia), quote: Says Ukraine carried out a “terrorist attack” …” */
const describeStatement = (
	index: StoryIndex,
	statement: Statement,
	words: PictureWords
): string => {
	const { modes, silences } = words.alt;
	const { mode, silence } = statement;
	const how = mode === 'silence' && silence !== undefined ? silences[silence] : modes[mode];
	return sentence(`${speakerOf(index, statement, words)}, ${how}: ${wordsOf(statement, words)}`);
};

/** The links from an event to others; a link that a statement makes is told where that statement is. */
const describeLinks = (
	index: StoryIndex,
	eventId: string,
	shown: ReadonlySet<string>,
	words: PictureWords
): string[] =>
	(index.linksOf.get(eventId) ?? []).flatMap(({ kind, from, to, by }) => {
		const other = index.event.get(to)?.event;
		if (!other || from !== eventId) return [];
		const title = plain(other.title);
		if (by === undefined) return [words.alt.link(kind, title, null)];
		const speaker = index.speaker.get(index.statement.get(by)?.speaker ?? '');
		return speaker && shown.has(by) ? [words.alt.link(kind, title, plain(speaker.name))] : [];
	});

/**
 * One event of a picture in words: when, where and what with its links to others, then who said what, one line each, from
 * the top of the figure to its bottom.
 * @param shown ids of the statements that the picture shows.
 */
export const describeEvent = (
	index: StoryIndex,
	eventId: string,
	shown: ReadonlySet<string>,
	words: PictureWords
): DescribedLine[] => {
	const placed = index.event.get(eventId);
	if (!placed) return [];
	const { event, time } = placed;
	const place = index.place.get(event.place ?? '')?.name;
	const where = place === undefined ? '' : `, ${plain(place)}`;
	const head = [
		sentence(`${capital(time.long)}${where}: ${plain(event.title)}`),
		...(index.contested.has(eventId) ? [words.alt.contested] : []),
		...describeLinks(index, eventId, shown, words)
	].join(' ');
	const said = (index.hanging.get(eventId) ?? []).filter(({ id }) => shown.has(id));
	const inLanes = LANES.flatMap((lane) =>
		said.filter(({ speaker }) => laneOf(index, speaker) === lane)
	);
	return [
		{ kind: 'event', text: head },
		...inLanes.map((statement) => ({
			kind: 'statement' as const,
			text: describeStatement(index, statement, words)
		}))
	];
};
