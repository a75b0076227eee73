import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexStory } from '../../core/story/index-story.ts';
import type { Story } from '../../core/story/story.ts';
import { TIME_WORDS_EN } from '../../core/time/time-words-en.ts';
import type { Found } from '../../core/view/filter.ts';
import { HOME_VIEW } from '../../core/view/view.ts';
import { buildScene } from '../build-scene.ts';
import { FIGURE_WORDS_EN } from '../figure-words-en.ts';
import type { CardMark, TextPart, TextRun } from '../scene.ts';
import { THEMES } from '../theme.ts';
import { rtlLayout } from './rtl-layout.ts';

const { measure } = rtlLayout;
const index = indexStory(
	JSON.parse(readFileSync('tests/fixtures/stories/hebrew.json', 'utf8')) as Story
);

const cardWith = (id: string, term: string): CardMark => {
	const found: Found = {
		statements: new Set([id]),
		events: new Set(),
		terms: [term.toLowerCase()]
	};
	const frame = {
		width: 1600,
		height: 800,
		theme: THEMES.light,
		words: TIME_WORDS_EN,
		phrases: FIGURE_WORDS_EN,
		measure,
		rtl: rtlLayout
	};
	const card = buildScene(index, HOME_VIEW, frame, found).cards.find((mark) => mark.id === id);
	if (!card) throw new Error(`${id} is not on the scene`);
	return card;
};

/** Where a word is drawn, from left to right, if it stands in one piece. */
const drawnAt = (texts: readonly TextRun[], word: string): readonly [number, number] => {
	for (const { text, x, anchor, font, parts } of texts) {
		const whole: TextPart = { text, x: anchor === 'end' ? x - measure(text, font) : x };
		for (const part of parts ?? [whole]) {
			const at = part.text.indexOf(word);
			if (at < 0) continue;
			const [from, to] = [at, at + word.length].map((k) => measure(part.text.slice(0, k), font));
			const toward = part.anchor === 'end' ? -1 : 1;
			const ends = [part.x + toward * (from ?? 0), part.x + toward * (to ?? 0)];
			return [Math.min(...ends), Math.max(...ends)];
		}
	}
	throw new Error(`${word} is not on the card`);
};

describe('marks of found words on a picture from right to left', () => {
	it.each([
		['sela-fault', 'תקלה', 'a word of the language'],
		['sela-fault', 'Hydra', 'a Latin name inside'],
		['sela-fault', 'X2', 'the second word of that name'],
		['northgate-log', 'controller', 'a word of an English quote'],
		['northgate-log', 'Engineering', 'a word of an English name']
	])('%s: lie behind %s, %s', (id, word) => {
		const { hits, texts } = cardWith(id, word);
		const [left, right] = drawnAt(texts, word);
		expect(hits).toHaveLength(1);
		expect(hits[0]?.x).toBeCloseTo(left - 1, 0);
		expect((hits[0]?.x ?? 0) + (hits[0]?.width ?? 0)).toBeCloseTo(right + 1, 0);
	});
});
