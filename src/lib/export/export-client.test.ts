import { afterEach, expect, test, vi } from 'vitest';
import { storyWith } from '../scene/scene-story.arbitrary.ts';
import { ExportClient } from './export-client.ts';
import type { FileRequest, ToWorker } from './export-messages.ts';

/** A promise and what keeps it. */
const later = () => {
	let keep = (): void => undefined;
	const promise = new Promise<void>((resolve) => (keep = resolve));
	return { promise, keep };
};
const faces = later();
const asked = later();
vi.mock('./figure-markup.browser.ts', () => ({
	drawPicture: () => ({ name: 'svg', attributes: {}, children: [] })
}));
vi.mock('./fonts.browser.ts', () => ({
	loadWasm: () => Promise.resolve(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)),
	loadFonts: () => Promise.resolve([]),
	loadFaces: () => {
		asked.keep();
		return faces.promise.then(() => []);
	}
}));

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a file that is given up while its faces come is never asked of the worker', async () => {
	const kinds: string[] = [];
	vi.stubGlobal(
		'Worker',
		class {
			postMessage({ kind }: ToWorker): void {
				kinds.push(kind);
			}
			terminate(): void {
				kinds.push('ended');
			}
		}
	);
	vi.stubGlobal('location', new URL(import.meta.url));
	const client = new ExportClient(storyWith(['2023-12-30']));
	const stop = new AbortController();
	const request = { format: 'svg', outlines: false, picture: {} } as unknown as FileRequest;
	const made = client.make(request, stop.signal);
	await asked.promise;
	stop.abort();
	await expect(made).rejects.toMatchObject({ name: 'AbortError' });
	faces.keep();
	// All that waits for the faces goes on before the next turn.
	await new Promise(setImmediate);
	expect(kinds.sort()).toEqual(['assets', 'story']);
});
