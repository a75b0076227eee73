import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { headersFor } from './headers.js';

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

/** What gains by compression; pictures, fonts and PDF files are compressed in themselves. */
const IS_WORDY = /^text\/|^application\/(json|manifest\+json|wasm|xml)|^image\/svg|^font\/ttf/;

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

/**
 * The decoded path of what was asked for; undefined when it cannot be read.
 *
 * @param {string} target
 */
const readPath = (target) => {
	try {
		return decodeURIComponent(new URL(target, 'http://localhost').pathname);
	} catch {
		return undefined;
	}
};

/**
 * Sends a file, by gzip if the browser takes it. The head waits until the file is open, so that one that has vanished can
 * still be told.
 *
 * @param {import('node:http').ServerResponse} response it knows the request that it answers
 * @param {number} status
 * @param {string} file
 * @param {string} path what was asked for, below the base
 */
const send = async (response, status, file, path) => {
	const stream = createReadStream(file);
	await once(stream, 'open');
	const type = TYPES[extname(file)] ?? 'application/octet-stream';
	const headers = { ...headersFor(path), 'Content-Type': type };
	if (!IS_WORDY.test(type)) {
		response.writeHead(status, headers);
		await pipeline(stream, response);
		return;
	}
	const takesGzip = /\bgzip\b/.test(String(response.req.headers['accept-encoding']));
	response.writeHead(status, {
		...headers,
		Vary: 'Accept-Encoding',
		...(takesGzip ? { 'Content-Encoding': 'gzip' } : {})
	});
	await pipeline(stream, takesGzip ? createGzip() : new PassThrough(), response);
};

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} words
 */
const refuse = (response, status, words) => {
	response.writeHead(status, { 'content-type': 'text/plain' }).end(words);
};

/**
 * Serves a folder as a plain static host does: right types, `index.html` for folders,
 * `404.html` with status 404 for everything unknown, gzip, and the headers that docs/deploy.md asks for.
 *
 * @param {{ dir: string, port?: number, base?: string }} options `port` 0 or absent: any free one; `base`: the path that the folder is served under, without a slash at the end
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} its address, ending in `/`
 */
export const startStaticServer = async ({ dir, port = 0, base = '' }) => {
	const root = resolve(dir);
	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 */
	const answer = async (request, response) => {
		const path = readPath(request.url ?? '/');
		if (path === undefined) {
			refuse(response, 400, 'Bad request');
			return;
		}
		const isBelow = path.startsWith(`${base}/`);
		const below = isBelow ? path.slice(base.length) : '/';
		const found = isBelow ? await locate(root, below) : undefined;
		const missing = join(root, '404.html');
		if (found) await send(response, 200, found, below);
		else if (await isFile(missing)) await send(response, 404, missing, '/404.html');
		else refuse(response, 404, 'Not found');
	};
	const server = createServer((request, response) => {
		answer(request, response).catch(() => {
			// The file vanished or cannot be read, or the reader has left.
			if (response.headersSent) response.destroy();
			else refuse(response, 404, 'Not found');
		});
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
