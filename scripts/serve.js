// Serves the built reader: `node scripts/serve.js [--port 4173]`.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startStaticServer } from './static-server.js';

const PREFERRED_PORT = 4173;
const dir = 'build';
const { values } = parseArgs({ options: { port: { type: 'string' } } });

if (!existsSync(`${dir}/index.html`)) {
	console.error('There is no build yet. Run `npm run build` first, or `npm start` for both.');
	process.exit(2);
}

/** @param {unknown} error */
const isTaken = (error) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const start = async () => {
	if (values.port !== undefined) return startStaticServer({ dir, port: Number(values.port) });
	try {
		return await startStaticServer({ dir, port: PREFERRED_PORT });
	} catch (error) {
		if (!isTaken(error)) throw error;
		return startStaticServer({ dir });
	}
};

const { url } = await start();
console.log(`\n  On Record is at ${url}\n  Ctrl+C stops it.\n`);
