import type { StoryIndex } from '../story/index-story.ts';
import type { Link } from '../story/story.ts';
import type { StoryWords } from './story-words.ts';

/** A piece of a sentence; events and speakers are ways on. */
export interface Phrase {
	readonly kind: 'text' | 'event' | 'speaker';
	/** What is shown. */
	readonly text: string;
	/** Id of the event or speaker; empty for text. */
	readonly id: string;
}

const text = (words: string): Phrase[] =>
	words === '' ? [] : [{ kind: 'text', text: words, id: '' }];

/**
 * A link as a sentence seen from one of its two events, in pieces. A link that a statement makes begins with its speaker:
 * it is their word, not a fact.
 */
export const describeLink = (
	index: StoryIndex,
	link: Link,
	eventId: string,
	{ links }: Pick<StoryWords, 'links'>
): Phrase[] => {
	const isFrom = link.from === eventId;
	const other = isFrom ? link.to : link.from;
	const statement = link.by === undefined ? undefined : index.statement.get(link.by);
	const speaker = statement && index.speaker.get(statement.speaker);
	const sentence = (speaker ? links.claimed : links.stated)[link.kind][isFrom ? 0 : 1];
	const [before = '', after = ''] = sentence.split('…');
	return [
		...(speaker ? [{ kind: 'speaker', text: speaker.name, id: speaker.id } as const] : []),
		...text(speaker ? ` ${before}` : before),
		{ kind: 'event', text: links.event(index.event.get(other)?.event.title ?? other), id: other },
		...text(after)
	];
};
