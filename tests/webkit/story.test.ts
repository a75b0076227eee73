import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startStaticServer } from '../../scripts/static-server.js';
import { STORY, STORY_PATH, TOTAL, about, titleOf } from '../e2e/story.ts';
import { findWebKit, startWebKit, type WebKit } from './web-driver.ts';

const programs = findWebKit();
const title = `the story in WebKit${'missing' in programs ? `: not run, ${programs.missing}` : ''}`;

/** The words of the first element that a selector finds. */
const wordsOf = (webkit: WebKit, selector: string): Promise<unknown> =>
	webkit.run(`return document.querySelector(${JSON.stringify(selector)})?.innerText ?? null`);

const eventually = (look: () => Promise<unknown>, expected: RegExp): Promise<unknown> =>
	vi.waitFor(
		async () => {
			expect(await look()).toMatch(expected);
		},
		{ timeout: 20_000, interval: 100 }
	);

describe.skipIf('missing' in programs)(title, () => {
	let webkit: WebKit;
	let site: Awaited<ReturnType<typeof startStaticServer>>;

	beforeAll(async () => {
		if ('missing' in programs) return;
		site = await startStaticServer({ dir: 'build' });
		webkit = await startWebKit(programs);
		await webkit.open(`${site.url}${STORY_PATH}`);
	});
	afterAll(async () => {
		await webkit.close();
		await site.close();
	});

	it('is there, with every event on the stage and every statement in the list', async () => {
		await eventually(() => webkit.run('return document.title'), /On Record/);
		await eventually(() => wordsOf(webkit, 'h1'), /Belgorod/);
		const keys = 'return document.querySelectorAll(\'button[data-key^="event:"]\').length';
		await vi.waitFor(async () => {
			expect(await webkit.run(keys)).toBe(STORY.events.length);
		});
		const said = 'return document.querySelectorAll("#list article[data-statement]").length';
		expect(await webkit.run(said)).toBe(TOTAL);
	});

	it('opens an event in the panel, and tells it in the address', async () => {
		await webkit.click('button[data-key="event:belgorod-strike"]');
		await eventually(() => wordsOf(webkit, 'aside h2'), new RegExp(titleOf('belgorod-strike')));
		await eventually(() => webkit.run('return location.search'), /event=belgorod-strike/);
		const count = 'return document.querySelectorAll("aside article[data-statement]").length';
		expect(await webkit.run(count)).toBe(about('belgorod-strike').length);
	});

	it('finds words', async () => {
		await webkit.type('input[type="search"]', 'cluster');
		await eventually(() => wordsOf(webkit, 'main'), new RegExp(`1 of ${TOTAL}`));
	});

	it('paints what it shows', async () => {
		const picture = await webkit.picture();
		mkdirSync('.cache/test', { recursive: true });
		writeFileSync('.cache/test/webkit.png', picture);
		expect(picture.readUInt32BE(16)).toBeGreaterThan(1000);
		// An empty window of this size is a PNG of a few kilobytes.
		expect(picture.length).toBeGreaterThan(50_000);
	});
});
