import { beforeEach, expect, it, vi } from 'vitest';
import { fetchTable } from './fetch-table.ts';

const ADDRESS = new URL('https://tables.example/t.parquet');
const BYTES = Uint8Array.from({ length: 2_000_000 }, (_, i) => i % 251);
const never = new AbortController().signal;

/** A host that gives parts, and what it may do otherwise. */
interface Host {
	readonly parts: boolean;
	readonly head: boolean;
	/** Where it leads to. */
	readonly url: string;
	/** Of the file, which may change. */
	version: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}
let asked: string[] = [];
beforeEach(() => void (asked = []));

const hostOf = (host: Host): typeof fetch =>
	vi.fn((_: unknown, init?: RequestInit) => {
		const range = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init?.headers).get('range') ?? '');
		asked.push(`${init?.method ?? 'GET'} ${range?.[0] ?? 'all'} ${init?.credentials}`);
		const { bytes, version } = host;
		const all = { 'content-length': String(bytes.length), 'last-modified': version };
		const answer = (): Response => {
			if (init?.method === 'HEAD') {
				return new Response(null, { status: host.head ? 200 : 405, headers: all });
			}
			if (!host.parts || !range) return new Response(bytes, { headers: all });
			const part = bytes.slice(Number(range[1]), Number(range[2]) + 1);
			return new Response(part, { status: 206, headers: { 'last-modified': version } });
		};
		const response = answer();
		Object.defineProperty(response, 'url', { value: host.url });
		return Promise.resolve(response);
	});
const plain: Host = { parts: true, head: true, url: ADDRESS.href, version: '1', bytes: BYTES };

const table = (host: Partial<Host>, most = 512_000_000, kind: 'csv' | 'parquet' = 'parquet') => {
	const whole = { ...plain, ...host };
	const options = { most, signal: () => never, fetch: hostOf(whole) };
	return { whole, got: fetchTable(ADDRESS, kind, options) };
};

it('asks for nothing but the parts that are read, each once and without cookies', async () => {
	const got = await table({}).got;
	if (!got.ok) throw new Error(got.fault.code);
	const { file } = got;
	expect(got).toMatchObject({ host: 'tables.example', file: { size: BYTES.length } });
	const part = (): Promise<ArrayBuffer> => file.slice(10, 14).arrayBuffer();
	expect(await part()).toEqual(await part());
	expect(await part()).toEqual(BYTES.slice(10, 14).buffer);
	expect(asked).toEqual([
		'HEAD all omit',
		'GET bytes=1475712-1999999 omit',
		'GET bytes=10-13 omit'
	]);
});

it.each<[string, Partial<Host>, 'csv' | 'parquet', number]>([
	['the host gives no parts', { parts: false }, 'parquet', 3],
	['the host does not say how large it is', { head: false }, 'parquet', 2],
	['it is small', { bytes: BYTES.slice(0, 1000) }, 'parquet', 2],
	['it is a text', {}, 'csv', 1]
])('takes the whole where %s', async (_, host, kind, requests) => {
	const { whole, got } = table(host, undefined, kind);
	const fetched = await got;
	if (!fetched.ok) throw new Error(fetched.fault.code);
	const came = new Uint8Array(await fetched.file.arrayBuffer());
	// Telling two million numbers apart one by one takes ten seconds.
	expect(Buffer.compare(came, whole.bytes)).toBe(0);
	expect(asked).toHaveLength(requests);
});

it('refuses what is too large before any of it has come, and what leads to no encryption', async () => {
	expect(await table({}, 1_500_000).got).toEqual({
		ok: false,
		fault: { code: 'too-large', limit: 1_500_000 }
	});
	expect(await table({ url: 'http://plain.example/t' }).got).toEqual({
		ok: false,
		fault: { code: 'insecure', host: 'plain.example' }
	});
	expect(asked.every((one) => one.startsWith('HEAD'))).toBe(true);
});

it('gives no part of a file that has changed since', async () => {
	const { whole, got } = table({});
	const fetched = await got;
	if (!fetched.ok) throw new Error(fetched.fault.code);
	whole.version = '2';
	await expect(fetched.file.slice(0, 4).arrayBuffer()).rejects.toThrow('no part of the file');
});
