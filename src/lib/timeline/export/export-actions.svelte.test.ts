import { beforeEach, expect, it, vi } from 'vitest';
import { HOME_VIEW } from '../../core/view/view.ts';
import type { View } from '../../core/view/view.ts';
import type { FileRequest } from '../../export/export-messages.ts';
import type { Picture } from '../../scene/picture/picture.ts';
import { testIndex } from '../test-timeline.ts';
import type { TimelineState } from '../timeline-state.svelte.ts';
import { ExportActions } from './export-actions.svelte.ts';
import { ExportState } from './export-state.svelte.ts';

interface Making {
	readonly request: FileRequest;
	readonly signal: AbortSignal;
	readonly done: () => void;
}

/** A dialog over a view, whose files are made when they are told to. */
const dialog = async (view: View = HOME_VIEW) => {
	const made: Making[] = [];
	const exporter = {
		layOut: () => Promise.resolve({ width: 1600, height: 900, alt: 'A line.' } as Picture),
		make: (request: FileRequest, signal: AbortSignal) =>
			new Promise<Uint8Array<ArrayBuffer>>((done, fail) => {
				made.push({ request, signal, done: () => done(new Uint8Array(1000)) });
				signal.addEventListener('abort', () => fail(signal.reason as Error));
			})
	};
	const timeline = { view, index: testIndex(), found: null } as Partial<TimelineState>;
	const state = new ExportState(timeline as TimelineState, exporter);
	state.begin('1907-03-02');
	const actions = new ExportActions(state, exporter);
	await state.latest.ask(state.request);
	return {
		state,
		actions,
		made,
		making: (count: number) => expect.poll(() => made).toHaveLength(count)
	};
};

beforeEach(() => {
	localStorage.clear();
	const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
	return () => saved.mockRestore();
});

it('says that it was cancelled', async () => {
	const { actions, making } = await dialog();
	const job = actions.download();
	await making(1);
	actions.cancel();
	await job;
	expect(actions.said).toBe('Cancelled.');
	expect(actions.busy).toBe(false);
});
