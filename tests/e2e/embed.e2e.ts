import { HOME_VIEW } from '#lib/core/view/view.ts';
import { embedCode, type EmbedChoice } from '#lib/timeline/share/embed-code.ts';
import { HEIGHT_RANGE } from '#lib/timeline/share/height-message.ts';
import { expect, test, type EmbedHost } from './embed-host.ts';
import { Reader } from './reader.ts';
import { STORY, titleOf } from './story.ts';

const PLAIN: EmbedChoice = { theme: null, view: null, panel: true, follow: true };
const EVENT = 'belgorod-strike';
const OF_EVENT: EmbedChoice = {
	...PLAIN,
	view: { ...HOME_VIEW, selection: { kind: 'event', id: EVENT } }
};

/** The code for another page, as the dialog gives it. */
const codeFor = (site: string | undefined, choice: Partial<EmbedChoice> = {}, lang = ''): string =>
	embedCode(`${site ?? ''}${lang}embed/${STORY.id}/`, STORY.title, { ...PLAIN, ...choice });

/** Messages that no page may take for a height, as JavaScript. */
const POISON = `[
	undefined, null, 0, NaN, 900, 'onrecord:height', [], [900], new Date(0), /x/, new ArrayBuffer(8),
	{ height: 900 },
	{ type: 'onrecord', height: 900 },
	{ type: 'onrecord:Height', height: 900 },
	{ type: ['onrecord:height'], height: 900 },
	{ type: new String('onrecord:height'), height: 900 },
	...[undefined, null, true, '900', '900px', [900], { valueOf: 900 }, new Number(900), 900n, NaN, Infinity, -Infinity,
		-900, -0, 0, 1, 199, 4001, 1e9, 900.5, 2 ** 53, '1px; background: url(https://canary.invalid/)']
		.map((height) => ({ type: 'onrecord:height', height })),
	JSON.parse('{"__proto__":{"type":"onrecord:height","height":900}}'),
	JSON.parse('{"type":"onrecord:height","__proto__":{"height":900}}'),
	JSON.parse('{"constructor":{"prototype":{"height":900}},"type":"onrecord:height"}'),
	{ get type() { return 'onrecord:height' }, get height() { return '900' } }
]`;
const GOOD = `{ type: 'onrecord:height', height: 901 }`;

/** Waits until the frame stands as high as the story in it. */
const fits = async (host: EmbedHost): Promise<void> => {
	await expect.poll(async () => (await host.height()) - (await host.wanted())).toBe(0);
};

test('the page around follows the height, and hears nothing else', async ({ host, baseURL }) => {
	await host.open(codeFor(baseURL));
	await fits(host);
	await host.stop('event', EVENT).click();
	await expect(host.panel.getByRole('heading', { name: titleOf(EVENT) })).toBeVisible();
	// Narrower it stands higher, as the panel goes below.
	const before = await host.height();
	await host.page.setViewportSize({ width: 760, height: 900 });
	await expect.poll(() => host.height()).toBeGreaterThan(before + 200);
	await fits(host);
	expect(await host.height()).toBeLessThan(1300);
	await host.frame.getByRole('searchbox').fill('Belgorod');
	await expect(host.panel.locator('mark').first()).toBeVisible();
	const heard = await host.heard();
	for (const { data, origin } of heard) {
		expect(origin).toBe(new URL(baseURL ?? '').origin);
		expect(data).toEqual({
			type: 'onrecord:height',
			height: expect.any(Number) as unknown as number
		});
		const { height } = data as { height: number };
		expect(Number.isInteger(height)).toBe(true);
		expect(height).toBeGreaterThanOrEqual(HEIGHT_RANGE.least);
		expect(height).toBeLessThanOrEqual(HEIGHT_RANGE.most);
	}
	expect(heard.length).toBeLessThan(12);
});

test('messages from the story’s frame that are no height change nothing', async ({
	host,
	baseURL
}) => {
	await host.open(codeFor(baseURL));
	await fits(host);
	const before = await host.element.getAttribute('style');
	const inside = host.frame.locator('html');
	await inside.evaluate(`for (const bad of ${POISON}) parent.postMessage(bad, '*')`);
	await expect.poll(async () => (await host.heard()).length).toBeGreaterThan(40);
	expect(await host.element.getAttribute('style')).toBe(before);
	// The very same way is open to a height.
	await inside.evaluate(`parent.postMessage(${GOOD}, '*')`);
	await expect.poll(() => host.height()).toBe(901);
});

test('nobody else can set the height', async ({ host, baseURL }) => {
	await host.open(`${codeFor(baseURL)}
		<iframe name="other" src="${baseURL ?? ''}embed/${STORY.id}/"></iframe>
		<iframe name="foreign" data-onrecord srcdoc="<p>Of the page around"></iframe>`);
	await fits(host);
	const height = await host.height();
	const count = async () => (await host.heard()).filter(({ data }) => isGood(data)).length;
	const isGood = (data: unknown): boolean => JSON.stringify({ data }).includes('901');
	const within = (name: string) => host.page.frameLocator(`[name=${name}]`).locator('html');
	// The wrong origin and window: the page itself, and a frame of its own that looks like one of the story.
	await host.page.evaluate(`window.postMessage(${GOOD}, '*')`);
	await within('foreign').evaluate(`parent.postMessage(${GOOD}, '*')`);
	// The right origin in another window.
	await within('other').evaluate(`parent.postMessage(${GOOD}, '*')`);
	await expect.poll(count).toBe(3);
	expect(await host.height()).toBe(height);
	expect(await host.page.locator('[name=foreign]').evaluate((one) => one.style.height)).toBe('');
	// The right window with somebody else's page in it.
	const { origin } = host;
	await host.element.evaluate(
		(frame, src) => frame.setAttribute('src', src),
		`${origin}/elsewhere`
	);
	await expect(host.frame.getByText('Words before it.')).toBeVisible();
	await host.frame.locator('html').evaluate(`parent.postMessage(${GOOD}, '*')`);
	await expect.poll(count).toBe(4);
	expect(await host.height()).toBe(height);
});

test('messages into the frame have no effect', async ({ host, baseURL }) => {
	await host.open(codeFor(baseURL, OF_EVENT));
	await expect(host.panel.getByRole('heading', { name: titleOf(EVENT) })).toBeVisible();
	await fits(host);
	const look = async () => [
		await host.address(),
		await host.frame.locator('body').innerText(),
		await host.frame.locator('html').evaluate((html) => html.dataset.theme ?? null),
		await host.height()
	];
	const before = await look();
	await host.page
		.evaluate(`for (const bad of [...${POISON}, ${GOOD}, { type: 'view', query: 'q=x' }, { type: 'port' },
		{ type: 'show', text: '{}' }, { type: 'theme', theme: 'dark' }, { type: 'sveltekit:goto', url: '/' }]) {
		const { port2 } = new MessageChannel();
		frames[0].postMessage(bad, '*', [port2]);
	}`);
	await host.delivered();
	expect(await look()).toEqual(before);
});

test('links deep into a story work, and the way out keeps what is looked at', async ({
	host,
	baseURL,
	context
}) => {
	await host.open(codeFor(baseURL, OF_EVENT));
	await expect(host.panel.getByRole('heading', { name: titleOf(EVENT) })).toBeVisible();
	expect(await host.address()).toMatch(/\?event=belgorod-strike$/);
	const length = await host.page.evaluate(() => history.length);
	for (const id of ['kharkiv-strike', 'air-assault', 'security-council']) {
		await host.stop('event', id).click();
		await expect(host.panel.getByRole('heading', { name: titleOf(id), exact: true })).toBeVisible();
	}
	await host.panel.getByRole('button', { name: 'Close' }).click();
	await host.stop('event', 'kharkiv-strike').click();
	await expect.poll(() => host.address()).toMatch(/\?event=kharkiv-strike$/);
	// “Back” is the page’s own.
	expect(await host.page.evaluate(() => history.length)).toBe(length);
	const out = host.frame.getByRole('link', { name: 'Open the full page' });
	const coming = context.waitForEvent('page');
	await out.click();
	const full = await coming;
	await expect(full).toHaveURL(`${baseURL ?? ''}story/${STORY.id}/?event=kharkiv-strike`);
	await expect(out).toHaveAttribute('href', full.url());
	expect(await full.evaluate(() => window.opener === null)).toBe(true);
	await expect(host.page).toHaveURL(`${host.origin}/`);
});

test('theme, language, panel and window are as the code says', async ({ host, baseURL }) => {
	const window = [Date.UTC(2023, 11, 30), Date.UTC(2023, 11, 31)] as const;
	const choice: EmbedChoice = {
		...PLAIN,
		theme: 'dark',
		panel: false,
		view: { ...HOME_VIEW, window }
	};
	await host.open(codeFor(baseURL, choice, 'uk/'));
	const html = host.frame.locator('html');
	await expect(html).toHaveAttribute('lang', 'uk');
	await expect(html).toHaveAttribute('data-theme', 'dark');
	await expect(host.frame.getByRole('link', { name: 'Відкрити повну сторінку' })).toBeVisible();
	await expect(host.panel).toHaveCount(0);
	const slider = host.frame.getByRole('slider');
	await expect(slider).toHaveAttribute('aria-valuetext', /30.*31/);
	expect(await host.address()).toContain('from=2023-12-30T00:00Z&to=2023-12-31T00:00Z');
	await fits(host);
});

test('what the dialog gives is the code that is held here', async ({ page, baseURL }) => {
	const reader = new Reader(page);
	await reader.open();
	await page.getByRole('button', { name: 'Share' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('textbox', { name: 'Code for your page' })).toHaveValue(
		codeFor(baseURL)
	);
});

test('a frame far down does not pull the page to itself', async ({ host, baseURL }) => {
	await host.page.setViewportSize({ width: 390, height: 844 });
	await host.open(`<div style="height: 600px"></div>${codeFor(baseURL, OF_EVENT)}`);
	await expect(host.panel.getByRole('heading', { name: titleOf(EVENT) })).toBeVisible();
	await fits(host);
	await host.delivered();
	expect(await host.page.evaluate(() => scrollY)).toBe(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('the frame stays within the window, with line, list and sheet inside', async ({
		host,
		baseURL
	}) => {
		await host.open(codeFor(baseURL));
		await fits(host);
		expect(await host.height()).toBeLessThanOrEqual(760);
		const line = host.frame.getByRole('slider');
		await expect(line).toBeVisible();
		await line.press('End');
		const list = host.frame.locator('.all');
		await expect.poll(() => list.evaluate((one) => one.scrollTop)).toBeGreaterThan(500);
		await line.press('Home');
		const title = host.frame.getByRole('link', { name: titleOf('war-begins'), exact: true });
		await title.tap();
		await expect(host.panel.getByRole('heading', { name: titleOf('war-begins') })).toBeVisible();
		const [frame, sheet] = [await host.element.boundingBox(), await host.panel.boundingBox()];
		if (!frame || !sheet) throw new Error('There is no sheet.');
		expect(sheet.y).toBeGreaterThan(frame.y);
		expect(Math.abs(sheet.y + sheet.height - frame.y - frame.height)).toBeLessThanOrEqual(1);
		const close = host.panel.getByRole('button', { name: 'Close' });
		await close.tap();
		await expect(close).toHaveCount(0);
		expect(await host.frame.locator('html').evaluate((one) => one.scrollWidth)).toBe(390);
		await fits(host);
		expect(await host.height()).toBeLessThanOrEqual(760);
	});
});
