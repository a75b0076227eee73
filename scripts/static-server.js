import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.ttf': 'font/ttf',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml'
};

/** @param {string} path */
const isFile = async (path) => {
	try {
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
};

/**
 * The file that a static host would send for a path below the base.
 *
 * @param {string} root
 * @param {string} path
 */
const locate = async (root, path) => {
	const target = resolve(join(root, path));
	if (target !== root && !target.startsWith(root + sep)) return undefined;
	const candidates = path.endsWith('/')
		? [join(target, 'index.html')]
		: [target, `${target}.html`, join(target, 'index.html')];
	for (const file of candidates) if (await isFile(file)) return file;
	return undefined;
};

/** @param {string} pathname */
const decode = (pathname) => {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return undefined;
	}
};

/**
 * Serves a folder as a plain static host does: right types, `index.html` for folders,
 * `404.html` with status 404 for everything unknown.
 *
 * @param {{ dir: string, port?: number, base?: string }} options `port` 0 or absent: any free one; `base`: the path that the folder is served under, without a slash at the end
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} its address, ending in `/`
 */
export const startStaticServer = async ({ dir, port = 0, base = '' }) => {
	const root = resolve(dir);
	const server = createServer((request, response) => {
		void (async () => {
			const { pathname } = new URL(request.url ?? '/', 'http://localhost');
			const path = pathname.startsWith(`${base}/`)
				? decode(pathname.slice(base.length))
				: undefined;
			const found = path === undefined ? undefined : await locate(root, path);
			const file = found ?? join(root, '404.html');
			const type = TYPES[extname(file)] ?? 'application/octet-stream';
			if (!found && !(await isFile(file))) {
				response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
				return;
			}
			response.writeHead(found ? 200 : 404, { 'content-type': type, 'cache-control': 'no-cache' });
			if (request.method === 'HEAD') response.end();
			else createReadStream(file).pipe(response);
		})();
	});
	await new Promise((done, fail) => {
		server.once('error', fail).listen(port, '127.0.0.1', () => done(undefined));
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		url: `http://localhost:${address.port}${base}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
};
