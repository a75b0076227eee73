import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Font } from '../scene.ts';
import { measureText } from './measure-text.ts';
import type { Run, WrappedLine } from './paragraph.ts';
import { wrapRuns } from './wrap-runs.ts';
import { wrapText } from './wrap-text.ts';

const sans: Font = { family: 'sans', weight: 400, italic: false, size: 14 };
const serif: Font = { family: 'serif', weight: 400, italic: false, size: 16 };
const count = (text: string, { size }: Font): number => text.length * (size === 14 ? 10 : 20);

const shape = (line: WrappedLine): [number, string][] => line.runs.map(({ x, text }) => [x, text]);

describe('wrapRuns', () => {
	it('places the runs of a line one after another', () => {
		const runs = [
			{ text: 'Mayor: ', font: sans },
			{ text: '“Too late,”', font: serif },
			{ text: ' he wrote.', font: sans }
		];
		const { lines, truncated } = wrapRuns(runs, 260, count);
		expect(lines.map(shape)).toEqual([
			[
				[0, 'Mayor: '],
				[70, '“Too']
			],
			[
				[0, 'late,”'],
				[130, 'he wrote.']
			]
		]);
		expect(truncated).toBe(false);
	});

	it('keeps a word whole across the border of two runs', () => {
		const runs = [
			{ text: 'so called “', font: sans },
			{ text: 'wave', font: serif },
			{ text: '”, it says', font: sans }
		];
		expect(wrapRuns(runs, 150, count).lines.map(shape)).toEqual([
			[[0, 'so called']],
			[
				[0, '“'],
				[10, 'wave'],
				[90, '”, it']
			],
			[[0, 'says']]
		]);
	});

	it('tells where in its run each part begins', () => {
		const { lines } = wrapRuns(
			[
				{ text: 'ab', font: sans },
				{ text: ' cd ef', font: sans }
			],
			50,
			count
		);
		expect(
			lines.flatMap(({ runs }) => runs.map(({ run, start, text }) => [run, start, text]))
		).toEqual([
			[0, 0, 'ab'],
			[1, 1, 'cd'],
			[1, 4, 'ef']
		]);
	});

	it('writes the ellipsis in the font of the words before it', () => {
		const runs = [
			{ text: 'He: ', font: sans },
			{ text: '“never”', font: serif }
		];
		const { lines, truncated } = wrapRuns(runs, 120, count, { maxLines: 1 });
		expect(lines.map(shape)).toEqual([[[0, 'He…']]]);
		expect(lines[0]?.runs[0]?.font).toBe(sans);
		expect(truncated).toBe(true);
	});

	it('gives one empty line for no runs', () => {
		expect(wrapRuns([], 100, count)).toEqual({ lines: [{ runs: [], width: 0 }], truncated: false });
	});

	it('breaks a text of equal runs where it breaks the whole text', () => {
		const parts = fc.array(
			fc.oneof(fc.lorem({ maxCount: 4 }), fc.constantFrom(' ', '«', '— ', ''))
		);
		fc.assert(
			fc.property(parts, fc.integer({ min: 120, max: 400 }), (texts, maxWidth) => {
				const runs: Run[] = texts.map((text) => ({ text, font: sans }));
				const joined = wrapText(texts.join(''), sans, maxWidth, count);
				const lines = wrapRuns(runs, maxWidth, count).lines;
				expect(lines.map(({ width }) => width)).toEqual(joined.lines.map(({ width }) => width));
			})
		);
	});

	it('never overlaps the runs of a line', () => {
		const run = fc.record({
			text: fc.string({ unit: 'binary' }),
			font: fc.constantFrom(sans, serif)
		});
		fc.assert(
			fc.property(fc.array(run), fc.integer({ min: 1, max: 300 }), (runs, maxWidth) => {
				for (const line of wrapRuns(runs, maxWidth, measureText).lines) {
					let end = 0;
					for (const part of line.runs) {
						expect(part.x).toBeGreaterThanOrEqual(end);
						expect(runs[part.run]?.text.startsWith(part.text, part.start)).toBe(true);
						end = part.x + measureText(part.text, part.font);
					}
					expect(line.width).toBe(end);
				}
			})
		);
	});
});
