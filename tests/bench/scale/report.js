// Turns what the benchmark of peers has written into docs/performance-scale.md and its chart:
// `node tests/bench/scale/report.js results.json`.
import { readFileSync, writeFileSync } from 'node:fs';
import { scaleLog } from 'd3';

/** @typedef {{ p50: number, p95: number, max: number }} Steps */
/** @typedef {{ done: Steps, cpuPerStep: number, longTasks: { n: number, ms: number } }} Phase */
/** @typedef {{ peer: string, n: number, dead?: string, firstMs: number, firstCpuMs: number, firstLong: { ms: number }, pan: Phase, zoom: Phase, heapMB: number, domElements: number, load: number }} Run */

const OURS = 'onrecord-stage';
const [, , from = ''] = process.argv;
const { date, machine, versions, runs } =
	/** @type {{ date: string, machine: { cores: number, cpu: string, node: string }, versions: Record<string, string>, runs: Run[] }} */ (
		JSON.parse(readFileSync(from, 'utf8'))
	);
const peers = [...new Set(runs.map(({ peer }) => peer))];
const sizes = [...new Set(runs.map(({ n }) => n))].sort((a, b) => a - b);

/** @param {number[]} values */
const median = (values) => {
	const sorted = [...values].sort((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return low === undefined || high === undefined ? NaN : (low + high) / 2;
};

/**
 * The median of a measure over the repetitions that lived.
 *
 * @param {string} peer
 * @param {number} n
 * @param {(run: Run) => number} measure
 */
const of = (peer, n, measure) =>
	median(runs.filter((run) => run.peer === peer && run.n === n && !run.dead).map(measure));

/** @param {number} value */
const written = (value) =>
	Number.isNaN(value)
		? '–'
		: value >= 100
			? String(Math.round(value))
			: value.toFixed(value >= 10 ? 1 : 2);

/** @param {number} n */
const short = (n) => (n >= 1e6 ? `${n / 1e6}M` : n >= 1e3 ? `${n / 1e3}k` : String(n));

/**
 * @param {string} title
 * @param {(peer: string, n: number) => string} cell
 */
const table = (title, cell) =>
	[
		`### ${title}`,
		'',
		`| | ${sizes.map(short).join(' | ')} |`,
		`|---|${sizes.map(() => '--:').join('|')}|`,
		...peers.map((peer) => `| ${peer} | ${sizes.map((n) => cell(peer, n)).join(' | ')} |`),
		''
	].join('\n');

/** @param {'pan' | 'zoom'} kind */
const steps = (kind) => (/** @type {string} */ peer, /** @type {number} */ n) =>
	[
		of(peer, n, (run) => run[kind].done.p50),
		of(peer, n, (run) => run[kind].done.p95),
		of(peer, n, (run) => run[kind].done.max)
	]
		.map(written)
		.join(' / ');

/** @type {readonly { what: string, n: number, to: string, most: number, measure: (run: Run) => number }[]} */
const LIMITS = [
	...[
		{ n: 1000, to: 'vis-timeline', most: 0.35 },
		{ n: 10_000, to: 'vis-timeline', most: 0.08 },
		{ n: 10_000, to: 'binned-svg', most: 2.5 },
		{ n: 100_000, to: 'binned-svg', most: 3 },
		{ n: 1_000_000, to: 'binned-svg', most: 3 }
	].map((limit) => ({
		...limit,
		what: 'first render',
		measure: (/** @type {Run} */ run) => run.firstMs
	})),
	.../** @type {const} */ (['pan', 'zoom']).flatMap((kind) =>
		[
			{ n: 10_000, to: 'vis-timeline', most: 0.2 },
			{ n: 100_000, to: 'binned-svg', most: 3 },
			{ n: 1_000_000, to: 'binned-svg', most: 3 }
		].map((limit) => ({
			...limit,
			what: `${kind}, p95`,
			measure: (/** @type {Run} */ run) => run[kind].done.p95
		}))
	),
	{ what: 'heap', n: 100_000, to: 'floor', most: 2, measure: ({ heapMB }) => heapMB }
];

const limits = LIMITS.map(({ what, n, to, most, measure }) => {
	const [own, other] = [of(OURS, n, measure), of(to, n, measure)];
	const ratio = own / other;
	const holds = Number.isNaN(ratio) ? 'not measured' : ratio <= most ? 'holds' : 'missed';
	return `| ${what} at ${short(n)} | ${written(own)} | ${to} ${written(other)} | ${written(ratio)} × | ${most} × | ${holds} |`;
});

/** A chart of one measure against the number of events, both logarithmic. */
const WIDTH = 460;
const HEIGHT = 300;
const EDGE = { top: 34, right: 118, bottom: 34, left: 54 };
const COLOURS = new Map([
	[OURS, '#a84a1f'],
	['onrecord-reader', '#8a5fa8'],
	['binned-svg', '#2b5fa5'],
	['vis-timeline', '#1f6f54'],
	['floor', '#8c8981']
]);

/**
 * @param {string} title
 * @param {(run: Run) => number} measure
 * @param {number} left
 */
const chart = (title, measure, left) => {
	const lines = peers.map((peer) => ({
		peer,
		points: sizes.map((n) => [n, of(peer, n, measure)]).filter(([, y = NaN]) => !Number.isNaN(y))
	}));
	const all = lines.flatMap(({ points }) => points.map(([, y = 1]) => y));
	const x = scaleLog([sizes[0] ?? 1, sizes.at(-1) ?? 10], [EDGE.left, WIDTH - EDGE.right]);
	const y = scaleLog([Math.min(...all), Math.max(...all)], [HEIGHT - EDGE.bottom, EDGE.top]).nice();
	const ticks = y.ticks().filter((tick) => Number.isInteger(Math.log10(tick)));
	/** @type {number[]} */
	const taken = [];
	return [
		`<g transform="translate(${left})">`,
		`<text x="${EDGE.left}" y="18" font-weight="600">${title}</text>`,
		...ticks.map(
			(tick) =>
				`<path d="M${EDGE.left},${y(tick)}H${WIDTH - EDGE.right}" stroke="#dcdad3"/><text x="${EDGE.left - 8}" y="${y(tick) + 4}" text-anchor="end" fill="#63615b">${short(tick)}</text>`
		),
		...sizes.map(
			(n) =>
				`<text x="${x(n)}" y="${HEIGHT - 14}" text-anchor="middle" fill="#63615b">${short(n)}</text>`
		),
		...lines.flatMap(({ peer, points }) => {
			const colour = COLOURS.get(peer) ?? '#63615b';
			const d = points.map(([n = 1, ms = 1], i) => `${i ? 'L' : 'M'}${x(n)},${y(ms)}`).join('');
			const [n = 1, ms = 1] = points.at(-1) ?? [];
			let at = y(ms) + 4;
			while (taken.some((other) => Math.abs(other - at) < 14)) at += 14;
			taken.push(at);
			return [
				`<path d="${d}" fill="none" stroke="${colour}" stroke-width="2"/>`,
				...points.map(
					([n = 1, ms = 1]) => `<circle cx="${x(n)}" cy="${y(ms)}" r="3" fill="${colour}"/>`
				),
				`<text x="${x(n) + 8}" y="${at}" fill="${colour}">${peer}</text>`
			];
		}),
		'</g>'
	].join('\n');
};

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH} ${HEIGHT}" width="${2 * WIDTH}" height="${HEIGHT}" font-family="Inter, system-ui, sans-serif" font-size="12" fill="#1c1b19">
<title>First render and zoom step by the number of events, in milliseconds</title>
<rect width="100%" height="100%" fill="#faf9f5"/>
${chart('First render, ms', ({ firstMs }) => firstMs, 0)}
${chart('Zoom step, 95th percentile, ms', ({ zoom }) => zoom.done.p95, WIDTH)}
</svg>
`;
const markdown = `# The stage and the whole reader beside other timelines

Made by \`npm run bench:scale\` on ${date.slice(0, 10)}: ${machine.cores} cores ${machine.cpu}, Node ${machine.node}, vis-timeline ${versions['vis-timeline'] ?? '?'}; medians of
${Math.max(...peers.map((peer) => runs.filter((run) => run.peer === peer && run.n === sizes[0]).length))} repetitions. What is measured, and how, is told by the README of the benchmark of peers.

![First render and zoom step by the number of events](performance-scale.svg)

| measure | the stage | beside | ratio | at most | |
|---|--:|---|--:|--:|---|
${limits.join('\n')}

${table('First render, ms', (peer, n) => written(of(peer, n, ({ firstMs }) => firstMs)))}
${table('Pan step, ms: median / 95th percentile / longest', steps('pan'))}
${table('Zoom step, ms: median / 95th percentile / longest', steps('zoom'))}
${table('Processor time a step, ms: pan / zoom', (peer, n) => `${written(of(peer, n, ({ pan }) => pan.cpuPerStep))} / ${written(of(peer, n, ({ zoom }) => zoom.cpuPerStep))}`)}
${table('Long tasks in all steps, ms: pan / zoom', (peer, n) => `${written(of(peer, n, ({ pan }) => pan.longTasks.ms))} / ${written(of(peer, n, ({ zoom }) => zoom.longTasks.ms))}`)}
${table('Heap, MB', (peer, n) => written(of(peer, n, ({ heapMB }) => heapMB)))}
${table('Elements of the document', (peer, n) => written(of(peer, n, ({ domElements }) => domElements)))}`;
writeFileSync('docs/performance-scale.svg', svg);
writeFileSync('docs/performance-scale.md', markdown);
