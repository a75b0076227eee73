import { beforeEach, expect, it, vi } from 'vitest';
import { HOME_VIEW } from '../../core/view/view.ts';
import type { View } from '../../core/view/view.ts';
import type { FileRequest } from '../../export/export-messages.ts';
import type { Picture } from '../../scene/picture/picture.ts';
import { testIndex } from '../test-timeline.ts';
import type { TimelineState } from '../timeline-state.svelte.ts';
import { READER_WORDS_EN } from '../words/en.ts';
import { ExportActions } from './export-actions.svelte.ts';
import { ExportState } from './export-state.svelte.ts';
import { EXPORT_WORDS_EN } from './words/en.ts';

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
				signal.throwIfAborted();
				made.push({ request, signal, done: () => done(new Uint8Array(1000)) });
				signal.addEventListener('abort', () => fail(signal.reason as Error));
			})
	};
	const timeline = {
		view,
		index: testIndex(),
		found: null,
		words: READER_WORDS_EN
	} as Partial<TimelineState>;
	const state = new ExportState(timeline as TimelineState, exporter, EXPORT_WORDS_EN.faults);
	state.begin('1907-03-02');
	const actions = new ExportActions(state, exporter, EXPORT_WORDS_EN);
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

it('says nothing of what was given up by closing, then or later', async () => {
	const { actions, made, making } = await dialog();
	const old = actions.download();
	await making(1);
	actions.reset();
	expect(actions.busy).toBe(false);
	const next = actions.download();
	await old;
	expect([actions.said, actions.problem, actions.busy]).toEqual(['', null, true]);
	await making(2);
	made[1]?.done();
	await next;
	expect(actions.said).toMatch(/\.png saved, /);
	actions.reset();
	expect(actions.said).toBe('');
});

it('goes on with a file that is made ahead when the one who waits for it gives up', async () => {
	const { actions, made, making } = await dialog();
	actions.prepare();
	await making(1);
	const job = actions.download();
	actions.cancel();
	await job;
	expect(actions.said).toBe('Cancelled.');
	expect(made[0]?.signal.aborted).toBe(false);
	const again = actions.download();
	made[0]?.done();
	await again;
	expect(actions.problem).toBeNull();
	expect(actions.said).toMatch(/saved/);
	expect(actions.bytes).toBe(1000);
	expect(made).toHaveLength(1);
});

it('starts anew what was given up, even at once', async () => {
	const { actions, made, making } = await dialog();
	const job = actions.download();
	await making(1);
	actions.reset();
	const again = actions.download();
	await making(2);
	made[1]?.done();
	await Promise.all([job, again]);
	expect(actions.problem).toBeNull();
	expect(actions.said).toMatch(/saved/);
	await actions.download();
	expect(made).toHaveLength(2);
});

it('can be cancelled while the picture is laid out, and goes on with a new try', async () => {
	const { state, actions, made, making } = await dialog();
	let laidOut: (picture: Picture) => void = () => undefined;
	vi.spyOn(state, 'finished').mockReturnValueOnce(new Promise((done) => (laidOut = done)));
	const job = actions.download();
	actions.cancel();
	await job;
	expect(actions.said).toBe('Cancelled.');
	const again = actions.download();
	laidOut({ width: 1600 } as Picture);
	await making(1);
	made[0]?.done();
	await again;
	expect(actions.problem).toBeNull();
	expect(actions.said).toMatch(/saved/);
});

const AT = 'https://example.org/fire/?quote=toll';
const SELECTED: View = { ...HOME_VIEW, selection: { kind: 'statement', id: 'toll' } };

it.each([
	['story', AT, 'Link copied.'],
	['selected', 'https://example.org/fire/?event=fire', 'Link copied.'],
	['events', AT, 'Link copied. It shows the whole story.']
] as const)('copies a link for the scope %s', async (scope, link, said) => {
	const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const { state, actions } = await dialog(SELECTED);
	state.chooseScope(scope);
	expect(state.linkFrom(AT)).toBe(link);
	await actions.copyLink();
	expect(actions.said).toBe(said);
	expect(copy).toHaveBeenCalledOnce();
	copy.mockRestore();
});
