import type { StoryIndex } from '../story/index-story.ts';
import type { Link, LinkKind } from '../story/story.ts';

/** A piece of a sentence; events and speakers are ways on. */
export interface Phrase {
	readonly kind: 'text' | 'event' | 'speaker';
	/** What is shown. */
	readonly text: string;
	/** Id of the event or speaker; empty for text. */
	readonly id: string;
}

/** The words on both sides of the other event: seen from the later event, and from the earlier one. */
const STATED: Readonly<Record<LinkKind, readonly [from: string, to: string]>> = {
	follows: ['Follows', 'Followed by'],
	'responds-to': ['In response to', 'Answered by'],
	about: ['Is about', 'Subject of']
};

/** The same as somebody's statement; `…` stands for the other event. */
const CLAIMED: Readonly<Record<LinkKind, readonly [from: string, to: string]>> = {
	follows: ['states that this followed …', 'states that … followed this'],
	'responds-to': ['states that this was in response to …', 'states that … was in response to this'],
	about: ['states that this was about …', 'states that … was about this']
};

const text = (words: string): Phrase[] =>
	words === '' ? [] : [{ kind: 'text', text: words, id: '' }];

/**
 * A link as a sentence seen from one of its two events, in pieces. A link that a statement makes begins with its speaker:
 * it is their word, not a fact.
 */
export const describeLink = (index: StoryIndex, link: Link, eventId: string): Phrase[] => {
	const isFrom = link.from === eventId;
	const other = isFrom ? link.to : link.from;
	const event: Phrase = {
		kind: 'event',
		text: index.event.get(other)?.event.title ?? other,
		id: other
	};
	const statement = link.by === undefined ? undefined : index.statement.get(link.by);
	const speaker = statement && index.speaker.get(statement.speaker);
	const at = isFrom ? 0 : 1;
	if (!speaker) return [...text(`${STATED[link.kind][at]} `), event];
	const [before = '', after = ''] = CLAIMED[link.kind][at].split('…');
	return [
		{ kind: 'speaker', text: speaker.name, id: speaker.id },
		...text(` ${before}`),
		event,
		...text(after)
	];
};
