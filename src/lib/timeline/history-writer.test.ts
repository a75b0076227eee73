import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HistoryMode } from './history-writer.ts';
import { HistoryWriter } from './history-writer.ts';

let written: HistoryMode[] = [];
const make = (): HistoryWriter => new HistoryWriter((how) => written.push(how));

beforeEach(() => {
	vi.useFakeTimers();
	written = [];
});
afterEach(() => vi.useRealTimers());

it('writes a settled move once, into the present entry', () => {
	const history = make();
	for (let i = 0; i < 50; i++) {
		history.settle();
		vi.advanceTimersByTime(16);
	}
	expect(written).toEqual([]);
	vi.advanceTimersByTime(1000);
	expect(written).toEqual(['replace']);
});

it('writes a move that waits before the entry is left', () => {
	const history = make();
	history.settle();
	history.flush();
	history.push();
	vi.advanceTimersByTime(1000);
	expect(written).toEqual(['replace', 'push']);
});

it('has nothing to flush once all is written', () => {
	const history = make();
	history.push();
	history.flush();
	expect(written).toEqual(['push']);
});

it('forgets a move that is cancelled', () => {
	const history = make();
	history.settle();
	history.cancel();
	vi.advanceTimersByTime(1000);
	expect(written).toEqual([]);
});

it('writes a single choice at once, together with a move that waits', () => {
	const history = make();
	history.settle();
	history.replace();
	expect(written).toEqual(['replace']);
	vi.advanceTimersByTime(1000);
	expect(written).toEqual(['replace']);
});
