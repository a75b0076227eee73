import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Where logs and reports of the last run lie. */
export const REPORTS = '.cache/test';

/**
 * Runs one program, keeps what it prints, and says in one line how it went.
 * What it printed is shown only if it failed.
 *
 * @param {string} name
 * @param {readonly string[]} command
 * @param {() => string} [detail] what to add to the line
 * @returns {Promise<{ ok: boolean, output: string }>} whether it ended with 0, and all it printed
 */
export const runStep = async (name, command, detail = () => '') => {
	const start = performance.now();
	const [program = '', ...args] = command;
	const child = spawn(program, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
	});
	/** @type {Buffer[]} */
	const chunks = [];
	child.stdout.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
	child.stderr.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
	const code = await new Promise((done) => {
		child.on('error', (error) => {
			chunks.push(Buffer.from(`${error.message}\n`));
			done(1);
		});
		child.on('close', done);
	});

	const output = Buffer.concat(chunks).toString('utf8');
	mkdirSync(REPORTS, { recursive: true });
	writeFileSync(`${REPORTS}/${name}.log`, output);
	const ok = code === 0;
	const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
	if (!ok) process.stdout.write(`\n${output}\n`);
	console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${seconds} s  ${detail()}`.trimEnd());
	return { ok, output };
};
