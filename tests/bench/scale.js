// Puts the stage and the whole reader beside other timelines, in one run: `npm run bench:scale`, with options for the benchmark of peers behind it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, preview } from 'vite';
import { findChromium } from '../../scripts/find-chromium.js';

/** Where the benchmark of peers lies; its README says how a candidate is measured. */
const PEERS = resolve(process.env.ONRECORD_PEERS ?? '../shared/bench');
const given = process.argv.slice(2);

if (!existsSync(`${PEERS}/node_modules`)) {
	console.error(
		`The benchmark of peers is not ready in ${PEERS}. Run \`npm ci\` there, or in a copy that ONRECORD_PEERS names.`
	);
	process.exit(2);
}

const site = {
	configFile: 'tests/bench/scale/vite.config.ts',
	logLevel: /** @type {const} */ ('warn')
};
const CANDIDATES = ['stage', 'reader'];
for (const mode of CANDIDATES) await build({ ...site, mode });
const server = await preview({
	...site,
	build: { outDir: resolve('.cache/bench/scale') },
	preview: { host: '127.0.0.1', port: 0 }
});
const { port } = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
const options = given.includes('--peers')
	? given
	: ['--peers', 'floor,binned-svg,vis-timeline', ...given];
const candidates = CANDIDATES.flatMap((mode) => [
	'--candidate',
	`onrecord-${mode}=http://127.0.0.1:${port}/${mode}/candidate.html`
]);
const measuring = spawn(
	process.execPath,
	['run.mjs', '--chrome', findChromium() ?? '', ...options, ...candidates],
	{ cwd: PEERS, stdio: 'inherit' }
);
const [status] = await once(measuring, 'exit');
await server.close();
process.exit(status ?? 1);
