import type * as nodeFs from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startStaticServer } from './static-server.js';

/** A file of this name is gone between being found and being opened. */
const VANISHING = 'vanishing.txt';
vi.mock('node:fs', async (original) => {
	const fs = await original<typeof nodeFs>();
	const createReadStream = (file: string) => {
		if (file.endsWith(VANISHING)) fs.rmSync(file);
		return fs.createReadStream(file);
	};
	return { ...fs, createReadStream };
});

const folder = mkdtempSync(join(tmpdir(), 'onrecord-server-'));
const dir = join(folder, 'build');
let site: Awaited<ReturnType<typeof startStaticServer>>;

beforeAll(async () => {
	mkdirSync(join(dir, 'story/one'), { recursive: true });
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(dir, 'index.html'), 'home');
	writeFileSync(join(dir, '404.html'), 'nothing here');
	writeFileSync(join(dir, 'story/one/index.html'), 'one');
	writeFileSync(join(dir, VANISHING), 'soon gone');
	writeFileSync(join(dir, 'figure.svg'), '<svg/>');
	writeFileSync(join(dir, 'card.png'), '<svg/>');
	site = await startStaticServer({ dir, base: '/deep/er' });
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

/** `fetch` would tidy `..` away before sending. */
const get = (
	path: string,
	method = 'GET'
): Promise<{ status: number; type: string; body: string }> =>
	new Promise((done, fail) => {
		const { hostname, port } = new URL(site.url);
		request({ hostname, port, path, method }, (response) => {
			let body = '';
			response.on('data', (chunk: Buffer) => (body += chunk.toString()));
			response.on('end', () => {
				const type = response.headers['content-type'] ?? '';
				done({ status: response.statusCode ?? 0, type, body });
			});
		})
			.on('error', fail)
			.end();
	});

describe('startStaticServer', () => {
	test.each([
		['/deep/er/', 200, 'text/html; charset=utf-8', 'home'],
		['/deep/er/?view=1', 200, 'text/html; charset=utf-8', 'home'],
		['/deep/er/story/one/', 200, 'text/html; charset=utf-8', 'one'],
		['/deep/er/story/one', 200, 'text/html; charset=utf-8', 'one'],
		['/deep/er/figure.svg', 200, 'image/svg+xml', '<svg/>'],
		['/deep/er/unknown', 404, 'text/html; charset=utf-8', 'nothing here'],
		['/', 404, 'text/html; charset=utf-8', 'nothing here'],
		['/deep/er/../../../secret.txt', 404, 'text/html; charset=utf-8', 'nothing here'],
		['/deep/er/%2e%2e/secret.txt', 404, 'text/html; charset=utf-8', 'nothing here'],
		['/deep/er/..%2fsecret.txt', 404, 'text/html; charset=utf-8', 'nothing here'],
		['/..%2f', 404, 'text/html; charset=utf-8', 'nothing here'],
		['/deep/er/..%2f', 404, 'text/html; charset=utf-8', 'nothing here'],
		['/deep/er/%00', 404, 'text/html; charset=utf-8', 'nothing here'],
		['/deep/er/%', 400, 'text/plain', 'Bad request'],
		['/%', 400, 'text/plain', 'Bad request'],
		['//', 400, 'text/plain', 'Bad request'],
		['//[', 400, 'text/plain', 'Bad request']
	])('%s is %i', async (path, status, type, body) => {
		expect(await get(path)).toEqual({ status, type, body });
	});

	test('a file that vanishes while it is asked for is not found, and the server goes on', async () => {
		expect(await get(`/deep/er/${VANISHING}`)).toMatchObject({ status: 404, body: 'Not found' });
		expect(await get('/deep/er/')).toMatchObject({ status: 200 });
	});

	test('a reader who leaves does not stop the server', async () => {
		writeFileSync(join(dir, 'large.txt'), 'x'.repeat(5_000_000));
		const { hostname, port } = new URL(site.url);
		await new Promise<void>((done, fail) => {
			request({ hostname, port, path: '/deep/er/large.txt' }, (response) => {
				response.once('data', () => response.destroy()).once('close', done);
			})
				.on('error', fail)
				.end();
		});
		expect(await get('/deep/er/')).toMatchObject({ status: 200 });
	});

	test.each([
		['/deep/er/figure.svg', 'gzip, br', 'gzip', 'Accept-Encoding'],
		['/deep/er/figure.svg', 'br', undefined, 'Accept-Encoding'],
		['/deep/er/figure.svg', undefined, undefined, 'Accept-Encoding'],
		['/deep/er/card.png', 'gzip', undefined, undefined]
	])('%s for a browser that takes %s is packed by %s', async (path, takes, packed, vary) => {
		const { hostname, port } = new URL(site.url);
		const headers = takes === undefined ? {} : { 'Accept-Encoding': takes };
		const { body, head } = await new Promise<{ body: Buffer; head: IncomingHttpHeaders }>(
			(done, fail) => {
				request({ hostname, port, path, headers }, (response) => {
					const chunks: Buffer[] = [];
					response.on('data', (chunk: Buffer) => chunks.push(chunk));
					response.on('end', () => {
						done({ body: Buffer.concat(chunks), head: response.headers });
					});
				})
					.on('error', fail)
					.end();
			}
		);
		expect(head['content-encoding']).toBe(packed);
		expect(head.vary).toBe(vary);
		expect((packed ? gunzipSync(body) : body).toString()).toBe('<svg/>');
	});

	test('HEAD has no body', async () => {
		const type = 'image/svg+xml';
		expect(await get('/deep/er/figure.svg', 'HEAD')).toEqual({ status: 200, type, body: '' });
	});
});
