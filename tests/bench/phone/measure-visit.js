import { watchPage } from './watch-page.js';

/** @typedef {import('./watch-page.js').Watched} Watched */

/** A phone of the middle range on a slow mobile network. */
export const PHONE = {
	width: 390,
	height: 844,
	dpr: 2,
	cpu: 4,
	mbit: 1.6,
	latency: 150
};

/** A page has come to rest when nothing was asked of network or processor for this long, in milliseconds. */
const REST = 2000;
/** Times of event timing are told from here on, in milliseconds. */
const LEAST = 16;

/** @param {import('@playwright/test').Page} page */
const watched = (page) =>
	page.evaluate(() => /** @type {Watched} */ (Reflect.get(window, 'watched')));

/**
 * Waits until some boxes have stood at the same places for half a second.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} selector
 */
const stillness = (page, selector) =>
	page.evaluate(async (selector) => {
		const look = () =>
			[...document.querySelectorAll(selector)]
				.map((one) => JSON.stringify(one.getBoundingClientRect()))
				.join();
		let before = '';
		for (let since = performance.now(); performance.now() - since < 500;) {
			await new Promise(requestAnimationFrame);
			const now = look();
			if (now !== before) since = performance.now();
			before = now;
		}
	}, selector);

/**
 * Counts what comes over the network, and tells when nothing has for a while.
 *
 * @param {import('@playwright/test').CDPSession} cdp
 */
const countBytes = (cdp) => {
	const seen = { bytes: 0, requests: 0, open: 0, last: performance.now() };
	const note = () => (seen.last = performance.now());
	cdp.on('Network.requestWillBeSent', ({ request }) => {
		if (!request.url.startsWith('http')) return;
		seen.requests++;
		note();
	});
	cdp.on('Network.dataReceived', note);
	cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
		seen.bytes += encodedDataLength;
		note();
	});
	return seen;
};

/**
 * Opens a page with nothing in the cache, reads it to rest, then taps through it.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./candidates.js').Candidate} candidate
 * @param {string} url
 * @param {string} [shots] where to put pictures of it, as the beginning of their paths
 */
export const measureVisit = async (browser, candidate, url, shots) => {
	const { width, height, dpr, cpu, mbit, latency } = PHONE;
	const context = await browser.newContext({
		viewport: { width, height },
		deviceScaleFactor: dpr,
		hasTouch: true,
		isMobile: true,
		locale: 'en-GB',
		timezoneId: 'UTC'
	});
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', {
		offline: false,
		latency,
		downloadThroughput: (mbit * 1e6) / 8,
		uploadThroughput: (0.75 * 1e6) / 8
	});
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	const network = countBytes(cdp);
	await page.addInitScript(watchPage);
	await page.goto(url, { timeout: 60_000 });
	await page.locator(candidate.ready).first().waitFor();
	const lastTask = async () => {
		const { tasks } = await watched(page);
		const now = await page.evaluate(() => performance.now());
		const { start, duration } = tasks.at(-1) ?? { start: 0, duration: 0 };
		return now - start - duration;
	};
	while (performance.now() - network.last < REST || (await lastTask()) < REST) {
		await new Promise((done) => setTimeout(done, 100));
	}
	const loaded = await watched(page);
	const { bytes, requests } = network;
	if (shots) await page.screenshot({ path: `${shots}-loaded.png` });

	if (candidate.first) await page.locator(candidate.first).tap();
	/** @type {number[]} */
	const delays = [];
	/** @type {number[]} */
	const processing = [];
	for (const [i, { tap }] of candidate.steps.entries()) {
		const before = (await watched(page)).events.length;
		await tap(page);
		await stillness(page, candidate.still);
		const events = (await watched(page)).events.slice(before);
		delays.push(Math.max(LEAST, ...events.map(({ duration }) => duration)));
		processing.push(Math.max(0, ...events.map(({ start, done }) => done - start)));
		if (shots) await page.screenshot({ path: `${shots}-${String(i + 1)}.png` });
	}
	await context.close();
	return {
		paint: loaded.paint,
		largest: loaded.largest,
		what: loaded.what,
		blocking: loaded.tasks
			.filter(({ start }) => start >= loaded.paint)
			.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
		shift: loaded.shift,
		bytes,
		requests,
		delays,
		delay: Math.max(...delays),
		processing: Math.max(...processing)
	};
};
