import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStaticServer } from './static-server.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-server-'));
const dir = join(folder, 'build');
let site: Awaited<ReturnType<typeof startStaticServer>>;

beforeAll(async () => {
	mkdirSync(join(dir, 'story/one'), { recursive: true });
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(dir, 'index.html'), 'home');
	writeFileSync(join(dir, '404.html'), 'nothing here');
	writeFileSync(join(dir, 'story/one/index.html'), 'one');
	writeFileSync(join(dir, 'figure.svg'), '<svg/>');
	site = await startStaticServer({ dir, base: '/deep/er' });
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

/** `fetch` would tidy `..` away before sending. */
const get = (path: string): Promise<{ status: number; type: string; body: string }> =>
	new Promise((done, fail) => {
		const { hostname, port } = new URL(site.url);
		request({ hostname, port, path }, (response) => {
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
		['/deep/er/%', 404, 'text/html; charset=utf-8', 'nothing here']
	])('%s is %i', async (path, status, type, body) => {
		expect(await get(path)).toEqual({ status, type, body });
	});
});
