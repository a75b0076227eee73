import { describe, expect, it } from 'vitest';
import { indexStory } from '../../core/story/index-story.ts';
import type { Mode } from '../../core/story/story.ts';
import { FONTS } from '../fonts.ts';
import { storyWith } from '../scene-story.arbitrary.ts';
import type { CardMark, Font, Scene, TextRun } from '../scene.ts';
import { countSaid } from './said.ts';

const anchors = [
	{ source: 'source', position: { start: 0, end: 1 }, span: { sha256: '0'.repeat(64) } }
];

interface Said {
	readonly mode: Mode;
	readonly lead?: string;
	readonly text: string;
	readonly tail?: string;
}

/** Counts one statement, drawn as lines of text on one card. */
const countOne = (said: Said, speaker: string, lines: readonly string[]) => {
	const statement = { id: 'said', speaker: 'speaker', about: ['event-0'], anchors, ...said };
	const index = indexStory({ ...storyWith(['2023-12-30']), statements: [statement] });
	const run = (text: string, font: Font): TextRun => ({ x: 0, y: 0, text, font, fill: '#000000' });
	const texts = [
		run('“', FONTS.mark),
		run(speaker, FONTS.speaker),
		run('governor · Telegram', FONTS.meta),
		...lines.map((text) => run(text, text.startsWith('“') ? FONTS.quoted : FONTS.reported))
	];
	const scene = { cards: [{ id: 'said', texts } as unknown as CardMark], columns: [] };
	return countSaid(scene as unknown as Scene, index);
};

const REPORT = { mode: 'report', text: 'Two missiles hit the centre' } as const;
const QUOTE = {
	mode: 'quote',
	lead: 'Speaks of a',
	text: 'grave crime',
	tail: 'at night'
} as const;

describe('what can be read of a statement', () => {
	it.each([
		['every word, in lines', REPORT, ['Two missiles', 'hit the centre'], 'whole'],
		['the beginning', REPORT, ['Two missiles…'], 'shortened'],
		['nothing', REPORT, [], 'named'],
		['every word around a quote', QUOTE, ['Speaks of a', '“grave crime”', 'at night'], 'whole'],
		['a quote without our words for it', QUOTE, ['“grave crime”'], 'shortened'],
		['the beginning of a quote', QUOTE, ['“grave…”'], 'shortened'],
		['nothing of a quote', QUOTE, [], 'named']
	] as const)('%s', (_, said, lines, how) => {
		const none = { whole: 0, shortened: 0, named: 0, counted: 0 };
		expect(countOne(said, 'The mayor', lines)).toEqual({ ...none, [how]: 1 });
		expect(countOne(said, 'The may…', lines)).toEqual({ ...none, [how]: 1 });
	});
});
