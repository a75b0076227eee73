import { makePaint, wantsColour } from './paint.ts';
import { run } from './run.ts';

/** Filled in by vite.cli.config.ts. */
declare const __ONRECORD_VERSION__: string;

const { code, stdout, stderr } = await run(process.argv.slice(2), {
	paint: makePaint(wantsColour(process.stdout.isTTY, process.env)),
	today: new Date().toISOString().slice(0, 10),
	version: __ONRECORD_VERSION__,
	progress: process.stderr.isTTY ? (line) => void process.stderr.write(`${line}\n`) : null
});
process.stdout.write(stdout);
process.stderr.write(stderr);
// Not process.exit(), which would cut off output that a slow pipe has not taken yet.
process.exitCode = code;
