// The story on a phone beside TimelineJS: `npm run bench:phone`, after `npm run build`. Options: `--peers <folder>` where
// TimelineJS is installed, `--runs <count>`, `--shots <folder>` for pictures of both pages.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/chromium-launch.js';
import { startStaticServer } from '../../scripts/static-server.js';
import { onRecord, timelineJs } from './phone/candidates.js';
import { PHONE, measureVisit } from './phone/measure-visit.js';
import { writeTimelineJsPage } from './phone/timelinejs-page.js';

const SLUG = 'belgorod-kharkiv-2023';
const { values } = parseArgs({
	options: {
		peers: { type: 'string', default: '../shared/bench' },
		runs: { type: 'string', default: '5' },
		shots: { type: 'string' }
	}
});

if (!existsSync(`build/story/${SLUG}/index.html`)) {
	console.error('There is no build yet. Run `npm run build` first.');
	process.exit(2);
}

/** @typedef {Awaited<ReturnType<typeof measureVisit>>} Visit */

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @param {number} value */
const ms = (value) => `${String(Math.round(value))} ms`;

/** @type {readonly (readonly [name: string, of: (visit: Visit) => number, words: (value: number) => string])[]} */
const MEASURES = [
	['First contentful paint', (visit) => visit.paint, ms],
	['Largest contentful paint', (visit) => visit.largest, ms],
	['Total blocking time', (visit) => visit.blocking, ms],
	['Interaction delay, worst of five taps', (visit) => visit.delay, ms],
	['  of it until handlers are done', (visit) => visit.processing, ms],
	['Layout shift', (visit) => visit.shift, (value) => value.toFixed(3)],
	['Bytes until at rest', (visit) => visit.bytes, (value) => `${(value / 1000).toFixed(0)} kB`],
	['Requests', (visit) => visit.requests, String]
];

const folder = '.cache/phone-timelinejs';
/** @type {import('./phone/timelinejs-page.js').Story} */
const story = JSON.parse(readFileSync(`data/stories/${SLUG}/story.json`, 'utf8'));
const version = writeTimelineJsPage({ peers: values.peers, folder, story });
if (version === undefined) {
	console.error(
		`TimelineJS is not installed in ${values.peers}, so On Record is measured alone. ` +
			`Get it by \`npm ci\` in ../shared/bench, or name a folder by --peers.\n`
	);
}
if (values.shots) mkdirSync(values.shots, { recursive: true });

const ours = await startStaticServer({ dir: 'build' });
const theirs = await startStaticServer({ dir: version === undefined ? 'build' : folder });
const browser = await chromium.launch(chromiumLaunch());
const pages = [
	{ candidate: onRecord, url: `${ours.url}story/${SLUG}/`, shots: 'on-record' },
	...(version === undefined
		? []
		: [{ candidate: timelineJs, url: theirs.url, shots: 'timelinejs' }])
].map((page) => ({ ...page, visits: /** @type {Visit[]} */ ([]) }));

const load = loadavg()[0] ?? 0;
// The first round warms up what the machine itself keeps, and takes the pictures.
for (let run = 0; run <= Number(values.runs); run++) {
	for (const { candidate, url, shots, visits } of pages) {
		const path = run === 0 && values.shots ? join(values.shots, shots) : undefined;
		const visit = await measureVisit(browser, candidate, url, path);
		if (run > 0) visits.push(visit);
	}
}
const chromiumVersion = browser.version();
await browser.close();
await ours.close();
await theirs.close();

const { width, height, dpr, cpu, mbit, latency } = PHONE;
const [processor] = cpus();
console.log(`## A story on a phone

${new Date().toISOString().slice(0, 10)}, ${String(cpus().length)} × ${processor?.model ?? '?'}, ${String(Math.round(totalmem() / 2 ** 30))} GB, load ${load.toFixed(1)} at the start;
Node ${process.version}, Chromium ${chromiumVersion}${version === undefined ? '' : `, TimelineJS ${version}`}.
${String(width)} × ${String(height)} at ${String(dpr)} dots a pixel, touch; processor ${String(cpu)} times slower; ${String(mbit)} Mbit/s, ${String(latency)} ms; empty cache.
Both pages by the same server, gzipped. TimelineJS comes from it too, with the story in its page and the fonts of the device;
On Record brings its own fonts. Medians of ${values.runs} visits, in turns; range in brackets.
`);

/**
 * @param {readonly Visit[]} visits
 * @param {(visit: Visit) => number} of
 * @param {(value: number) => string} words
 */
const cell = (visits, of, words) => {
	const all = visits.map(of);
	return `${words(median(all))} (${words(Math.min(...all))} – ${words(Math.max(...all))})`;
};

const [first, second] = pages;
if (!first) throw new Error('There is nothing to measure.');
console.log(`| | ${pages.map(({ candidate }) => candidate.name).join(' | ')} | ratio |`);
console.log(`|---|${pages.map(() => '---:|').join('')}---:|`);
for (const [name, of, words] of MEASURES) {
	const cells = pages.map(({ visits }) => cell(visits, of, words));
	const below = second ? median(second.visits.map(of)) : 0;
	const ratio = below > 0 ? (median(first.visits.map(of)) / below).toFixed(2) : '–';
	console.log(`| ${name} | ${cells.join(' | ')} | ${ratio} |`);
}
for (const [i, { name }] of onRecord.steps.entries()) {
	const cells = pages.map(({ visits }) => cell(visits, ({ delays }) => delays[i] ?? 0, ms));
	console.log(`| Tap ${String(i + 1)}: ${name} | ${cells.join(' | ')} | |`);
}
console.log('');
for (const { candidate, visits } of pages) {
	console.log(`Largest paint of ${candidate.name}: ${visits.at(-1)?.what ?? '?'}`);
}
