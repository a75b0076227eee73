import { expect, it, vi } from 'vitest';
import { fetchStory, storyAddress } from './fetch-story.ts';

const URL_ASKED = new URL('https://stories.example/a.json');
const never = new AbortController().signal;

/** An answer that came from an address, in parts. */
const answer = (parts: readonly Uint8Array[], init: ResponseInit = {}, url = URL_ASKED.href) => {
	let i = 0;
	const body = new ReadableStream<Uint8Array>({
		pull: (controller) => {
			const part = parts[i++];
			if (part) controller.enqueue(part);
			else controller.close();
		}
	});
	const response = new Response(body, init);
	Object.defineProperty(response, 'url', { value: url });
	return vi.fn<typeof fetch>(() => Promise.resolve(response));
};
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

it.each([
	['https://stories.example/a.json', 'https://stories.example/a.json'],
	['  https://STORIES.example/a  ', 'https://stories.example/a'],
	['http://stories.example/a.json', null],
	['https://name:secret@stories.example/', null],
	['javascript:alert(1)', null],
	['data:application/json,{}', null],
	['//stories.example', null],
	['', null],
	[`https://stories.example/${'a'.repeat(3_000)}`, null]
])('asks %j at %j', (given, expected) => {
	expect(storyAddress(given)?.href ?? null).toBe(expected);
});

it('asks without cookies and without telling where from', async () => {
	const fetch = answer([text('{"a":'), text('1}')]);
	const progress: number[] = [];
	const got = await fetchStory(URL_ASKED, {
		signal: never,
		fetch,
		onprogress: (bytes) => progress.push(bytes)
	});
	expect(got).toEqual({ ok: true, bytes: text('{"a":1}'), host: 'stories.example' });
	expect(progress).toEqual([5, 7]);
	expect(fetch.mock.calls[0]?.[1]).toMatchObject({
		credentials: 'omit',
		referrerPolicy: 'no-referrer'
	});
});

it('tells the host that it was led to', async () => {
	const fetch = answer([text('{}')], {}, 'https://files.example:8443/a.json');
	expect(await fetchStory(URL_ASKED, { signal: never, fetch })).toMatchObject({
		host: 'files.example:8443'
	});
});

const MANY = Array.from({ length: 40 }, () => new Uint8Array(1_000_000).fill(0x20));

it.each([
	['an error', answer([], { status: 404 }), { code: 'status', status: 404 }],
	[
		'an address without encryption',
		answer([text('{}')], {}, 'http://plain.example/a'),
		{ code: 'insecure', host: 'plain.example' }
	],
	['a text without end', answer(MANY), { code: 'too-large', limit: 5_000_000 }],
	[
		'a picture without end',
		answer([new Uint8Array([0x89]), ...MANY]),
		{ code: 'too-large', limit: 25_000_000 }
	],
	[
		'what says how large it is',
		answer([text('{}')], { headers: { 'content-length': '26000000' } }),
		{ code: 'too-large', limit: 25_000_000 }
	],
	['a refusal', vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))), { code: 'blocked' }]
])('gives up at %s', async (_, fetch, fault) => {
	expect(await fetchStory(URL_ASKED, { signal: never, fetch })).toEqual({ ok: false, fault });
});

/** A host that never answers. */
const silence: typeof fetch = (_, init) =>
	new Promise((_done, fail) => {
		init?.signal?.addEventListener('abort', () => fail(new DOMException('Aborted', 'AbortError')));
	});

it('waits no longer than it is told', async () => {
	const got = await fetchStory(URL_ASKED, { signal: never, fetch: silence, patience: 5 });
	expect(got).toEqual({ ok: false, fault: { code: 'slow' } });
});

it('stops when it is given up', async () => {
	const reader = new AbortController();
	const got = fetchStory(URL_ASKED, { signal: reader.signal, fetch: silence });
	reader.abort();
	expect(await got).toEqual({ ok: false, fault: { code: 'given-up' } });
});
