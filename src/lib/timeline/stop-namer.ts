import type { StoryIndex } from '../core/story/index-story.ts';
import type { Shown } from '../core/view/shown.ts';
import { columnName, crowdName, eventName, statementName } from './place-name.ts';
import type { Stop } from './stage-stops.ts';
import type { ReaderWords } from './words/reader-words.ts';

/** What the button of a stop is called; remembered, since a moving window asks for the same names with every frame. */
export const stopNamer = (
	index: StoryIndex,
	shown: Shown,
	words: ReaderWords
): ((stop: Stop) => string) => {
	const names = new Map<string, string>();
	const make = ({ kind, place, events, statements, range, counted }: Stop): string => {
		switch (kind) {
			case 'crowd':
				return crowdName(index, events, words, range);
			case 'column':
				return columnName(index, { events, statements }, words, counted?.count);
			case 'event':
				return eventName(index, place.id, shown, words);
			case 'statement':
				return statementName(index, place.id, shown, words);
		}
	};
	return (stop) => {
		const { key, events, statements, range, counted } = stop;
		const content = [key, ...range, counted?.count, ...events, ...statements].join(' ');
		const name = names.get(content) ?? make(stop);
		names.set(content, name);
		return name;
	};
};
