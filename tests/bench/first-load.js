// What the first opening of the story page costs: `npm run bench`, after `npm run build`.
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/chromium-launch.js';
import { startStaticServer } from '../../scripts/static-server.js';

/**
 * Most that the page may cost, in kB; fonts apart. Words are painted before their fonts have come, in others of nearly their
 * widths, so that the end of a line may move by a few pixels; no box may.
 */
const LIMITS = { code: 90, fonts: 200, shift: 0.0005 };
/** JavaScript and CSS, gzipped, of the readers that people come from, in kB. */
const OTHERS = { TimelineJS: 78, 'vis-timeline': 155 };

/** @param {number} bytes */
const kB = (bytes) => Math.round(bytes / 100) / 10;

/** @param {Buffer} body */
const gzipped = (body) => gzipSync(body, { level: 9 }).length;

/**
 * Opens the page and keeps every answer, by kind.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
const load = async (browser, url) => {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	const bytes = { script: 0, stylesheet: 0, font: 0, document: 0 };
	/** @type {Promise<void>[]} */
	const reading = [];
	page.on('response', (response) => {
		const kind = /** @type {keyof typeof bytes} */ (response.request().resourceType());
		if (!(kind in bytes)) return;
		reading.push(
			response.body().then((body) => {
				bytes[kind] += kind === 'font' ? body.length : gzipped(body);
				if (kind !== 'document') return;
				// Styles that stand in the page count as styles.
				const styles = body.toString().match(/<style[^>]*>[^]*?<\/style>/g) ?? [];
				const inPage = gzipped(Buffer.from(styles.join('')));
				bytes.stylesheet += inPage;
				bytes.document -= inPage;
			})
		);
	});
	await page.addInitScript(() => {
		/** @type {{ total: number, moved: string[] }} */
		const shifts = { total: 0, moved: [] };
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				shifts.total += Number(Reflect.get(entry, 'value'));
				for (const { node } of Reflect.get(entry, 'sources')) {
					shifts.moved.push(node?.cloneNode().outerHTML ?? node?.textContent ?? '?');
				}
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
	await Promise.all(reading);
	/** @type {{ total: number, moved: string[] }} */
	const shifts = await page.evaluate(() => Reflect.get(window, 'shifts'));
	await page.close();
	return { ...bytes, shift: shifts.total, moved: shifts.moved };
};

/**
 * The same page with every script blocked: what stands there before JavaScript has run.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
const loadWithoutScripts = async (browser, url) => {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.route('**/*.js', (route) => route.abort());
	await page.goto(url);
	const svgText = await page.locator('main svg text').count();
	const words = (await page.locator('main').innerText()).split(/\s+/).length;
	await page.close();
	return { svgText, words };
};

const site = await startStaticServer({ dir: 'build' });
const browser = await chromium.launch(chromiumLaunch());
const loaded = await load(browser, site.url);
const unscripted = await loadWithoutScripts(browser, site.url);
await browser.close();
await site.close();

const code = kB(loaded.script + loaded.stylesheet);
const fonts = kB(loaded.font);
const readable = unscripted.svgText > 0 && unscripted.words > 100;
/** @type {readonly (readonly [name: string, value: string, limit: string, ok: boolean])[]} */
const rows = [
	['JavaScript, gzipped', `${kB(loaded.script)} kB`, '', true],
	['CSS, gzipped', `${kB(loaded.stylesheet)} kB`, '', true],
	['JavaScript and CSS', `${code} kB`, `at most ${LIMITS.code} kB`, code <= LIMITS.code],
	...Object.entries(OTHERS).map(
		([name, size]) =>
			/** @type {const} */ ([
				`  against ${name}`,
				`${Math.round((code / size) * 100)} %`,
				`${size} kB`,
				true
			])
	),
	['WOFF2 fonts', `${fonts} kB`, `at most ${LIMITS.fonts} kB`, fonts <= LIMITS.fonts],
	['HTML, gzipped', `${kB(loaded.document)} kB`, '', true],
	[
		'Layout shift',
		loaded.shift.toFixed(6),
		`at most ${LIMITS.shift}`,
		loaded.shift <= LIMITS.shift
	],
	[
		'Before JavaScript',
		`${unscripted.svgText} texts in the figure, ${unscripted.words} words`,
		'readable',
		readable
	]
];
for (const [name, value, limit, ok] of rows) {
	console.log(`${ok ? '  ' : '! '}${name.padEnd(24)} ${value.padEnd(38)} ${limit}`.trimEnd());
}
for (const element of loaded.moved) console.log(`    moved: ${element}`);
process.exit(rows.every(([, , , ok]) => ok) ? 0 : 1);
