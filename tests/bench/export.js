// What an image costs, beside what others pay for one: `npm run bench:export`, after `npm run build`.
// All in one run, so that the ratios hold on any machine. The others photograph the reader's stage, or a page that holds
// our picture as SVG; ours is a picture of the same size.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/chromium-launch.js';
import { startStaticServer } from '../../scripts/static-server.js';

const STORY = 'data/stories/belgorod-kharkiv-2023/story.json';
const REPS = Number(process.env.REPS ?? 5);
const BATCH = 50;
const SCALES = [1, 2];

/**
 * @typedef {object} Row
 * @property {string} method
 * @property {number} scale
 * @property {number} first ms of the first call
 * @property {number} median ms of the later ones
 * @property {number} bytes
 * @property {number | null} blocked the longest task of the main thread over 50 ms, in ms
 */

/** @type {Row[]} */
const rows = [];

/** @param {readonly number[]} times */
const median = (times) => {
	const sorted = [...times].sort((a, b) => a - b);
	const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
	return (low + (sorted[Math.floor(sorted.length / 2)] ?? NaN)) / 2;
};

/**
 * @param {string} method
 * @param {number} scale
 * @param {readonly number[]} times
 * @param {number} bytes
 * @param {number | null} blocked
 */
const add = (method, scale, times, bytes, blocked = null) => {
	const row = {
		method,
		scale,
		first: times[0] ?? NaN,
		median: median(times.slice(1)),
		bytes,
		blocked
	};
	rows.push(row);
	console.log(
		`${method.padEnd(44)} ${scale}x  first ${row.first.toFixed(0).padStart(5)} ms  ` +
			`median ${row.median.toFixed(0).padStart(5)} ms  ${String(Math.round(bytes / 1000)).padStart(4)} kB` +
			(blocked === null ? '' : `  longest task ${blocked.toFixed(0)} ms`)
	);
	return row;
};

/**
 * Runs a program to its end.
 *
 * @param {readonly string[]} args
 */
const run = async (args) => {
	const start = performance.now();
	const child = spawn(process.execPath, ['dist/onrecord.js', ...args], { stdio: 'ignore' });
	const code = await new Promise((done) => child.on('exit', done));
	if (code !== 0) throw new Error(`onrecord ${args.join(' ')} ended with ${code}.`);
	return performance.now() - start;
};

/**
 * @param {() => Promise<number>} once
 * @param {number} [count]
 */
const repeat = async (once, count = REPS + 1) => {
	const times = [];
	for (let i = 0; i < count; i++) times.push(await once());
	return times;
};

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
const site = await startStaticServer({ dir: 'build' });
const browser = await chromium.launch(chromiumLaunch());

const openReader = async () => {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.addInitScript(() => {
		/** @type {number[]} */
		const tasks = [];
		Object.assign(window, { tasks });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) tasks.push(duration);
		}).observe({ type: 'longtask' });
	});
	await page.goto(`${site.url}story/belgorod-kharkiv-2023/`, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	return page;
};

/** @param {import('@playwright/test').Page} page */
const longest = async (page) => {
	// A long task is reported a little after it has ended.
	await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
	/** @type {number[]} */
	const tasks = await page.evaluate(() => Reflect.get(window, 'tasks').splice(0));
	return Math.max(0, ...tasks);
};

// 1. The others, on the reader's stage.
const stage = '.stage';
const box = await (async () => {
	const page = await openReader();
	const found = await page.locator(stage).first().boundingBox();
	await page.close();
	if (!found) throw new Error('The reader has no stage.');
	return { width: Math.round(found.width), height: Math.round(found.height) };
})();
console.log(
	`One picture of ${box.width} × ${box.height}; first of ${REPS + 1} calls, median of the later ones.\n`
);

for (const { method, file, call } of [
	{
		method: 'html-to-image on the stage',
		file: 'node_modules/html-to-image/dist/html-to-image.js',
		call: '(el, s) => htmlToImage.toBlob(el, { pixelRatio: s })'
	},
	{
		method: 'modern-screenshot on the stage',
		file: 'node_modules/modern-screenshot/dist/index.js',
		call: '(el, s) => modernScreenshot.domToBlob(el, { scale: s })'
	}
]) {
	for (const scale of SCALES) {
		const page = await openReader();
		await page.addScriptTag({ path: file });
		await longest(page);
		let bytes = 0;
		const times = await repeat(async () => {
			const one = await page.evaluate(
				`(async () => { const start = performance.now(); const blob = await (${call})(document.querySelector('${stage}'), ${scale}); return { ms: performance.now() - start, bytes: blob.size }; })()`
			);
			const { ms, bytes: size } = /** @type {{ ms: number, bytes: number }} */ (one);
			bytes = size;
			return ms;
		});
		add(method, scale, times, bytes, await longest(page));
		await page.close();
	}
}

// 2. Ours in the browser: from the click on “Download” to the finished file. The dialog makes the chosen file ahead when
// the reader pauses; so there are two rows: clicked before that begins, which is all the work, and after it is done.
for (const { format, scale, ahead } of [
	...SCALES.map((scale) => ({ format: 'PNG', scale, ahead: false })),
	{ format: 'PNG', scale: 1, ahead: true },
	{ format: 'SVG', scale: 1, ahead: false }
]) {
	const page = await openReader();
	await page.getByRole('button', { name: 'Save image' }).click();
	const dialog = page.getByRole('dialog');
	const idle = () => dialog.locator('[aria-busy="false"]').waitFor();
	await dialog.locator('svg[aria-labelledby^="export-preview"]').waitFor();
	await dialog.getByRole('radio', { name: 'Custom' }).check();
	await dialog.getByRole('spinbutton', { name: 'Width' }).fill(String(box.width));
	await dialog.getByRole('spinbutton', { name: 'Height' }).fill(String(box.height));
	await dialog.getByRole('radio', { name: format, exact: true }).check();
	if (format === 'PNG') await dialog.getByRole('radio', { name: `${scale}×` }).check();
	await page.evaluate(() => {
		const click = HTMLAnchorElement.prototype.click;
		HTMLAnchorElement.prototype.click = function () {
			Object.assign(window, { saved: performance.now() });
			click.call(this);
		};
		document.addEventListener(
			'click',
			({ isTrusted }) => {
				if (isTrusted) Object.assign(window, { clicked: performance.now() });
			},
			true
		);
	});
	let bytes = 0;
	let blocked = 0;
	const times = await repeat(async () => {
		// Another picture each time, so that nothing can be kept from the last one.
		await dialog.getByRole('checkbox', { name: 'Arcs of links' }).click();
		// The new preview is laid out in a later frame; its time is not the making's.
		await page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
		);
		await idle();
		if (ahead) await dialog.getByText(/ [kM]B$/).waitFor();
		await page.evaluate(() => Reflect.get(window, 'tasks').splice(0));
		const coming = page.waitForEvent('download');
		await dialog.getByRole('button', { name: `Download ${format}` }).click();
		const path = await (await coming).path();
		bytes = statSync(path).size;
		blocked = Math.max(blocked, await longest(page));
		return page.evaluate(() => Reflect.get(window, 'saved') - Reflect.get(window, 'clicked'));
	});
	add(
		`On Record, ${format} in the browser${ahead ? ', made ahead' : ''}`,
		scale,
		times,
		bytes,
		blocked
	);
	await page.close();
}

// 3. Ours from the command line, each time a new process.
const size = `${box.width}x${box.height}`;
const svgFile = join(folder, 'picture.svg');
const pngFile = join(folder, 'picture.png');
add(
	'onrecord render, SVG (cold)',
	1,
	await repeat(() => run(['render', STORY, '-o', svgFile, '--size', size])),
	statSync(svgFile).size
);
for (const scale of SCALES) {
	const args = ['render', STORY, '-o', pngFile, '--size', size, '--scale', String(scale)];
	add('onrecord render, PNG (cold)', scale, await repeat(() => run(args)), statSync(pngFile).size);
}
const many = Array.from({ length: BATCH }, (_, i) => `${box.width + i}x${box.height}`);
const batch = await run([
	'render',
	STORY,
	'-o',
	folder,
	'--format',
	'png',
	'--size',
	many.join(',')
]);

// 4. Chromium as a camera, on a page that holds nothing but the picture.
const html = join(folder, 'picture.html');
writeFileSync(
	html,
	`<!doctype html><meta charset="utf-8"><style>body{margin:0}</style>${readFileSync(svgFile, 'utf8')}`
);
/** @param {import('@playwright/test').Browser} camera @param {number} scale */
const shoot = async (camera, scale) => {
	const page = await camera.newPage({ viewport: box, deviceScaleFactor: scale });
	await page.goto(`file://${html}`);
	await page.evaluate(() => document.fonts.ready);
	const shot = await page.screenshot();
	await page.close();
	return shot.length;
};
let shotBytes = 0;
for (const scale of SCALES) {
	const times = await repeat(async () => {
		const start = performance.now();
		shotBytes = await shoot(browser, scale);
		return performance.now() - start;
	});
	add('Chromium, page + screenshot (warm)', scale, times, shotBytes);
}
for (const scale of SCALES) {
	const times = await repeat(async () => {
		const start = performance.now();
		const camera = await chromium.launch(chromiumLaunch());
		shotBytes = await shoot(camera, scale);
		await camera.close();
		return performance.now() - start;
	});
	add('Chromium, launch + screenshot (cold)', scale, times, shotBytes);
}
const shooting = performance.now();
for (let i = 0; i < BATCH; i++) await shoot(browser, 1);
const shot = performance.now() - shooting;

await browser.close();
await site.close();
rmSync(folder, { recursive: true, force: true });

/** @param {string} method @param {number} scale */
const rowOf = (method, scale) => {
	const found = rows.find((row) => row.method.startsWith(method) && row.scale === scale);
	if (!found) throw new Error(`There is no row “${method}”.`);
	return found;
};
const ours = rowOf('On Record, PNG in the browser', 1);
console.log(
	`\n${BATCH} images: onrecord ${batch.toFixed(0)} ms, Chromium warm ${shot.toFixed(0)} ms\n`
);
const checks = [
	{
		text: 'browser PNG 1x, warm, against html-to-image',
		value: ours.median / rowOf('html-to-image', 1).median,
		limit: 0.5
	},
	{
		text: 'main thread blocked by our PNG (ms over 50)',
		value: ours.blocked ?? 0,
		limit: 50
	},
	{
		text: 'CLI PNG 1x, cold, against Chromium cold',
		value: rowOf('onrecord render, PNG', 1).median / rowOf('Chromium, launch', 1).median,
		limit: 0.5
	},
	{ text: `${BATCH} images against Chromium warm`, value: batch / shot, limit: 0.2 }
];
let missed = false;
for (const { text, value, limit } of checks) {
	missed ||= value > limit;
	console.log(
		`${value > limit ? '!' : ' '} ${text.padEnd(46)} ${value.toFixed(2).padStart(6)}  at most ${limit}`
	);
}
process.exitCode = missed ? 1 : 0;
