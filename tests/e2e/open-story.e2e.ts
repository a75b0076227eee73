import { readFileSync } from 'node:fs';
import { checkDigest } from '#lib/core/claims/check-digest.ts';
import type { Anchor, Statement } from '#lib/core/story/story.ts';
import { startStaticServer } from '../../scripts/static-server.js';
import { mutant } from '../fixtures/mutants.ts';
import { expect, test as base } from './fixtures.ts';
import { serveElsewhere } from './embed-host.ts';
import { giveSign } from './give-sign.ts';
import { drop, jsonFile, Opener } from './opener.ts';
import { Reader } from './reader.ts';
import { STORY } from './story.ts';

const read = (name: string): string =>
	readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

/** The story of the fixtures as a file that says of itself that it was checked. */
const OTHER = ((): typeof STORY => {
	const story = JSON.parse(read('stories/two-sides.json')) as typeof STORY;
	const { sources } = story;
	const claim = (statement: Statement, anchor: Anchor): Anchor => {
		const source = sources.find(({ id }) => id === anchor.source);
		if (!source) throw new Error('There is no such source.');
		const digest = checkDigest(source, statement, anchor);
		return { ...anchor, checked: { result: 'exact', on: '2026-05-01', digest } };
	};
	const statements = story.statements.map((statement) => ({
		...statement,
		anchors: statement.anchors.map((anchor) => claim(statement, anchor))
	}));
	return { ...story, statements };
})();
const TEXT = JSON.stringify(OTHER, null, '\t');
const BAD = { ...OTHER, colour: 'red', title: 7 };
const ADDRESS = 'https://stories.example/a/story.json';
const CORS = { 'access-control-allow-origin': '*' };

const test = base.extend<{ opener: Opener }>({
	contextOptions: { reducedMotion: 'reduce' },
	opener: async ({ page }, use) => {
		await use(new Opener(page));
	}
});

test('a chosen file opens in the frame, marked as not ours', async ({ opener, page }) => {
	await opener.open();
	await opener.choose('Choose a file…', jsonFile(TEXT, 'bridge.json'));
	await expect(opener.title).toHaveText(OTHER.title);
	await expect(opener.bar).toContainText('Not from this site');
	await expect(opener.bar).toContainText(`${OTHER.title} from the file bridge.json`);
	await expect(opener.bar).toContainText('Checks are claimed by the file');
	await expect(opener.frame.locator('[data-check=claimed]').first()).toBeAttached();
	await expect(opener.frame.locator('[data-check=exact]')).toHaveCount(0);
	// What a frame can’t do is not offered.
	await expect(opener.frame.getByRole('button', { name: /image/i })).toHaveCount(0);
	const saving = page.waitForEvent('download');
	await opener.bar.getByRole('link', { name: 'Save story.json' }).click();
	expect(JSON.parse(readFileSync(await (await saving).path(), 'utf8'))).toEqual(OTHER);
	await opener.bar.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('heading', { name: 'Open a story' })).toBeVisible();
});

test('a bad file is told place by place, and the story on screen stays', async ({
	opener,
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await opener.open();
	await drop(page, jsonFile(TEXT));
	await expect(opener.title).toHaveText(OTHER.title);
	expect(await drop(page, jsonFile(BAD, 'bad.json'))).toBe(true);
	await expect(opener.fault).toContainText('In bad.json:');
	const wrong = opener.fault.locator('li', { hasText: '/title' });
	await expect(wrong).toContainText('line 6, column');
	await expect(wrong).toContainText(/Expected\s*text\s*Found\s*7/);
	await expect(opener.fault).toContainText('unknown-key');
	await expect(opener.fault).toContainText('The story on screen stays as it is.');
	await opener.fault.getByRole('button', { name: 'Copy the list' }).click();
	await expect(opener.fault).toContainText('Copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('error unknown-key /colour');
	await opener.fault.getByRole('button', { name: 'Close' }).click();
	await expect(opener.title).toHaveText(OTHER.title);
});

test('a pasted text opens, in an old version too, and says so', async ({ opener, page }) => {
	await opener.open();
	await page.getByRole('textbox', { name: 'From its text' }).fill(read('migrations/0.json'));
	await page.getByRole('button', { name: 'Open this text' }).click();
	await expect(opener.bar).toContainText('from a pasted text');
	await expect(opener.bar).toContainText('Written in version 0 of the format, read as version 1.');
	await expect(opener.title).toBeVisible();
	await page.evaluate((text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		const event = new ClipboardEvent('paste', { bubbles: true, clipboardData });
		// Firefox makes such an event with an empty clipboard.
		if (event.clipboardData !== clipboardData)
			Object.defineProperty(event, 'clipboardData', { value: clipboardData });
		document.body.dispatchEvent(event);
	}, TEXT);
	await expect(opener.title).toHaveText(OTHER.title);
});

test('an address is asked for only when the reader agrees; its view stays in the address', async ({
	opener,
	page,
	problems
}) => {
	problems.expect(/^away: https:\/\/stories\.example/);
	const asked: (string | undefined)[] = [];
	await page.route('https://stories.example/**', async (route) => {
		const headers = await route.request().allHeaders();
		asked.push(headers.referer, headers.cookie);
		await route.fulfill({ body: TEXT, headers: CORS });
	});
	const [event] = OTHER.events;
	await opener.open(`?story=${ADDRESS}&event=${event?.id ?? ''}`);
	await expect(page.getByRole('heading')).toHaveText('Load a story from stories.example?');
	await expect(page.getByText('No cookies are sent')).toBeVisible();
	expect(asked).toEqual([]);
	await page.getByRole('button', { name: 'Load it' }).click();
	await expect(opener.bar).toContainText('from stories.example');
	expect(asked).toEqual([undefined, undefined]);
	const panel = opener.frame.getByRole('complementary');
	await expect(panel.getByRole('heading', { name: event?.title ?? '' })).toBeVisible();
	await opener.frame.getByRole('searchbox').fill('bridge');
	await expect(page).toHaveURL(/\?story=https:\/\/stories\.example.*&q=bridge/);
	await opener.bar.getByRole('button', { name: 'Close' }).click();
	await expect(page).toHaveURL(/\/open\/$/);
});

const ANSWERS = [
	[
		'no permission for this site',
		{ body: TEXT, headers: { 'access-control-allow-origin': 'https://other.example' } },
		'Access-Control-Allow-Origin: *'
	],
	['a missing file', { status: 404, body: '', headers: CORS }, 'has no file at this address'],
	['too much', { body: ' '.repeat(5_000_001), headers: CORS }, 'larger than 5 MB'],
	['a page', { body: '<!doctype html><p>Hello</p>', headers: CORS }, 'web-page']
] as const;

test('what keeps an address from opening is told in plain words', async ({
	opener,
	page,
	problems
}) => {
	problems.expect(/stories\.example/);
	await opener.open();
	for (const [, answer, words] of ANSWERS) {
		await page.route(ADDRESS, (route) => route.fulfill(answer));
		await page.getByRole('textbox', { name: 'From an address' }).fill(ADDRESS);
		await page.getByRole('button', { name: 'Continue' }).click();
		await page.getByRole('button', { name: 'Load it' }).click();
		await expect(opener.fault).toContainText(words);
		await opener.fault.getByRole('button', { name: 'Close' }).click();
		await page.unroute(ADDRESS);
	}
	// One that never answers is given up.
	await page.route(ADDRESS, () => undefined);
	await page.getByRole('button', { name: 'Continue' }).click();
	await page.getByRole('button', { name: 'Load it' }).click();
	await expect(page.getByRole('heading')).toHaveText('Loading from stories.example…');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('heading', { name: 'Open a story' })).toBeVisible();
	for (const bad of [
		'http://stories.example/a.json',
		'javascript:alert(1)',
		'https://a:b@c.example/'
	]) {
		await page.getByRole('textbox', { name: 'From an address' }).fill(bad);
		await page.getByRole('button', { name: 'Continue' }).click();
		await expect(page.getByRole('alert')).toContainText('not an address that begins with https');
	}
});

test('the frame reaches nothing of the page', async ({ opener, page, problems }) => {
	problems.expect(/Content Security Policy|requires 'Trusted|page’s settings blocked/);
	await opener.open();
	await page.evaluate(() => {
		localStorage.setItem('secret', 'draft');
		document.cookie = 'secret=draft';
	});
	await drop(page, jsonFile(TEXT));
	await expect(opener.title).toHaveText(OTHER.title);
	const inside = await opener.inside();
	const found = await inside.evaluate(async () => {
		const tried = async (what: () => unknown): Promise<string> => {
			try {
				return String(await what());
			} catch (error) {
				return error instanceof Error || error instanceof DOMException ? error.name : 'thrown';
			}
		};
		return {
			origin: self.origin,
			storage: await tried(() => localStorage.getItem('secret')),
			session: await tried(() => sessionStorage.length),
			cookie: await tried(() => document.cookie),
			parent: await tried(() => parent.document.title),
			top: await tried(() => top?.location.href),
			database: await tried(() => indexedDB.open('any')),
			request: await tried(() => fetch('/index.html')),
			code: await tried(() =>
				Reflect.set(document.createElement('script'), 'text', 'window.ran = 1')
			),
			markup: await tried(() => Reflect.set(document.body, 'innerHTML', '<b>x</b>'))
		};
	});
	const { origin, request, code, markup, ...reached } = found;
	expect(origin).toBe('null');
	expect(Object.values(reached)).toEqual(Object.values(reached).map(() => 'SecurityError'));
	expect([request, code, markup]).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('poisoned messages have no effect on either side', async ({ opener, page, problems }) => {
	problems.expect(/^away: https:\/\/evil\.example/);
	await opener.open();
	await drop(page, jsonFile(TEXT));
	await expect(opener.title).toHaveText(OTHER.title);
	const before = page.url();
	const inside = await opener.inside();
	const POISON = `[null, NaN, 1e9, 'shown', { type: 'view', query: 'q=evil' }, { type: 'error' }, { type: 'drag' },
		{ type: 'height', height: NaN }, JSON.parse('{"__proto__":{"type":"error"}}'), { type: 'view', query: 'q'.repeat(1e6) },
		{ type: 'show', text: '{}' }, { type: 'port' }, { type: 'checks', checks: {} }]`;
	// The frame may speak through its port alone; others may not speak at all.
	await inside.evaluate(`for (const bad of ${POISON}) parent.postMessage(bad, '*')`);
	await page.evaluate(`for (const bad of ${POISON}) {
		window.postMessage(bad, '*');
		const { port1, port2 } = new MessageChannel();
		frames[0].postMessage(bad, '*');
		frames[0].postMessage({ type: 'port' }, '*', [port2]);
		port1.postMessage(bad);
	}`);
	// Messages come in their order, so this one comes last.
	await page.evaluate(
		() =>
			new Promise((done) => {
				addEventListener('message', ({ data }) => data === 'last' && done(0));
				window.postMessage('last', '*');
			})
	);
	await expect(opener.title).toHaveText(OTHER.title);
	await expect(opener.bar).toContainText('Checks are claimed by the file');
	await expect(opener.frame.locator('[data-check=claimed]').first()).toBeAttached();
	expect(page.url()).toBe(before);
	await expect(page.getByText('could not be shown')).toHaveCount(0);
	await expect(page.getByText('Drop the file')).toHaveCount(0);
});

test('a page of somebody else gets nothing from the viewer, nor anything into it', async ({
	page,
	baseURL,
	problems
}) => {
	const html = `<!doctype html><iframe sandbox="allow-scripts" src="${baseURL ?? ''}viewer.html"></iframe><script>
		window.heard = [];
		addEventListener('message', ({ data }) => heard.push(data));
		document.querySelector('iframe').onload = () => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = ({ data }) => heard.push(data);
			frames[0].postMessage({ type: 'port' }, '*', [port2]);
			port1.postMessage({ type: 'show', text: ${JSON.stringify(TEXT)}, view: '', language: 'en', theme: null, checks: {} });
			window.told = true;
		};
	</script>`;
	const { origin, close } = await serveElsewhere(() => html);
	problems.expect(new RegExp(`^away: ${origin}`));
	// Where both pages share a process, the browser says whom the viewer speaks to.
	problems.expect(/target origin provided/);
	// Headers keep the viewer out of there altogether; this is about a host that sends none.
	await page.route('**/viewer.html', async (route) => {
		await route.fulfill({
			response: await route.fetch(),
			headers: { 'content-type': 'text/html' }
		});
	});
	await page.addInitScript(() => {
		const add = globalThis.addEventListener.bind(globalThis);
		globalThis.addEventListener = (...[type, ...rest]: Parameters<typeof add>) => {
			if (type === 'message') document.documentElement.dataset.listens = '';
			add(type, ...rest);
		};
	});
	await page.goto(origin);
	await page.waitForFunction('window.told');
	// The viewer runs and waits for its own site.
	await expect(page.frameLocator('iframe').locator('html[data-listens]')).toBeAttached();
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
	expect(await page.evaluate('heard')).toEqual([]);
	await expect(page.frameLocator('iframe').locator('body > *:not(script)')).toHaveCount(0);
	close();
});

test('the text of the source is checked here, and no other', async ({ opener, page }) => {
	const text = read('sources/two-sides.txt');
	const file = (buffer: string, name: string) => ({
		name,
		mimeType: 'text/plain',
		buffer: Buffer.from(buffer)
	});
	await opener.open();
	await drop(page, jsonFile(TEXT));
	await expect(opener.title).toHaveText(OTHER.title);
	await opener.choose('Check against its source…', file(`${text} And more.`, 'wrong.txt'));
	await expect(opener.fault).toContainText(
		'wrong.txt is not the text that this story was written from'
	);
	await opener.fault.getByRole('button', { name: 'Close' }).click();
	await expect(opener.bar).toContainText('Checks are claimed by the file');
	await drop(page, file(text, 'right.txt'));
	await expect(opener.bar).toContainText(/Checked here against right\.txt: (\d+) of \1 statements/);
	await expect(opener.frame.locator('[data-check=exact]').first()).toBeAttached();
	await expect(opener.frame.locator('[data-check=claimed]')).toHaveCount(0);
});

test('a story that is dropped on another opens on its page, and “back” leads back', async ({
	opener,
	page
}) => {
	const reader = new Reader(page);
	await reader.open('?q=strike');
	await giveSign(page);
	await expect.poll(() => drop(page, jsonFile(TEXT, 'bridge.json'))).toBe(true);
	const dialog = page.getByRole('dialog', { name: 'Open a file' });
	await expect(dialog).toContainText(OTHER.title);
	await dialog.getByRole('button', { name: 'Open it here' }).click();
	await expect(page).toHaveURL(/\/open\/$/);
	await expect(opener.title).toHaveText(OTHER.title);
	await expect(opener.bar).toContainText('from the file bridge.json');
	await page.goBack();
	await expect(page).toHaveURL(/\?q=strike$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
});

test('a hundred broken files leave the old story where it is', async ({ page }) => {
	// Each takes some frames, and a busy machine has few.
	test.setTimeout(120_000);
	const reader = new Reader(page);
	await reader.open();
	await giveSign(page);
	await expect.poll(() => drop(page, jsonFile('{', 'warm.json'))).toBe(true);
	const dialog = page.getByRole('dialog', { name: 'Open a file' });
	await expect(dialog).toContainText('not-json');
	const files = Array.from({ length: 100 }, (_, seed) =>
		Buffer.from(mutant(seed * 99).bytes).toString('base64')
	);
	const told = await page.evaluate(async (all) => {
		const dialog = document.querySelector('dialog[aria-labelledby=open-picture-title]');
		if (!(dialog instanceof HTMLDialogElement)) throw new Error('There is no dialog.');
		const changed = (): Promise<void> =>
			new Promise((done) => {
				const watch = new MutationObserver(() => {
					watch.disconnect();
					done();
				});
				watch.observe(dialog, { attributeFilter: ['open'] });
			});
		const texts: string[] = [];
		for (const base64 of all) {
			const closed = new Promise((done) => {
				dialog.addEventListener('close', done, { once: true });
			});
			dialog.close();
			await closed;
			const opened = changed();
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([bytes], 'story.json', { type: 'application/json' }));
			document.body.dispatchEvent(
				new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })
			);
			await opened;
			texts.push(dialog.textContent);
		}
		return texts;
	}, files);
	expect(told).toHaveLength(100);
	// A few changes leave a story in order; it is offered and not shown.
	const refused = told.filter((text) => text.includes('can’t be opened'));
	expect(refused.length).toBeGreaterThan(66);
	await expect(page.locator('main').getByRole('heading', { level: 1 })).toHaveText(STORY.title);
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(reader.stops().first()).toBeAttached();
});

test('it works from a folder of a site', async ({ opener, page, problems }) => {
	problems.expect(/^away: http:\/\/localhost:\d+\/some\/where\//);
	const site = await startStaticServer({ dir: 'build', base: '/some/where' });
	await page.goto(`${site.url}open/`);
	await expect(page.locator('dialog')).toBeAttached();
	await drop(page, jsonFile(TEXT));
	await expect(opener.title).toHaveText(OTHER.title);
	await site.close();
});
