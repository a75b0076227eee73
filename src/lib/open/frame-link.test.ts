import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { FrameLink, type WindowMessage } from './frame-link.ts';
import type { FromViewer } from './messages.ts';

const READY = { type: 'ready' };

/** A frame whose window keeps what it is sent. */
const frameOf = () => {
	const sent: { message: unknown; origin: string; ports: readonly Transferable[] }[] = [];
	const frame = {
		postMessage: (message: unknown, origin: string, ports: Transferable[]) =>
			void sent.push({ message, origin, ports })
	};
	const heard: FromViewer[] = [];
	const onconnect = vi.fn();
	const link = new FrameLink({
		frame: () => frame,
		onconnect,
		onmessage: (message) => heard.push(message)
	});
	const hear = (message: Partial<Record<keyof WindowMessage, unknown>>): void =>
		link.hear({ source: frame, origin: 'null', data: READY, ...message } as WindowMessage);
	return { sent, heard, onconnect, link, hear };
};

const portOf = (ports: readonly Transferable[] | undefined): MessagePort => {
	const [port] = ports ?? [];
	if (!(port instanceof MessagePort)) throw new Error('There is no port.');
	return port;
};

it.each<[string, Partial<Record<keyof WindowMessage, unknown>>]>([
	['another window', { source: { postMessage: () => undefined } }],
	['no window', { source: null }],
	['the origin of the page', { origin: 'https://onrecord.example' }],
	['the origin of a stranger', { origin: 'https://evil.example' }],
	['no origin', { origin: '' }],
	['another message', { data: { type: 'shown' } }],
	['a message with more in it', { data: { ...READY, port: 1 } }],
	['a text', { data: '{"type":"ready"}' }],
	['a number', { data: NaN }]
])('gives no port for %s', (_, message) => {
	const { sent, onconnect, hear, link } = frameOf();
	hear(message);
	expect(sent).toEqual([]);
	expect(onconnect).not.toHaveBeenCalled();
	link.close();
});

it('gives the frame a port, and hears through it only what has a known shape', async () => {
	const { sent, heard, link, hear } = frameOf();
	hear({});
	expect(sent).toMatchObject([{ message: { type: 'port' }, origin: '*' }]);
	const port = portOf(sent[0]?.ports);
	for (const data of [null, 1e9, 'view', { type: 'view' }, { type: 'navigate', to: '/' }]) {
		port.postMessage(data);
	}
	port.postMessage({ type: 'view', query: 'q=shed' });
	await expect.poll(() => heard).toEqual([{ type: 'view', query: 'q=shed' }]);
	link.close();
});

it('no longer hears a frame that was loaded again', async () => {
	const { sent, heard, link, hear } = frameOf();
	hear({});
	hear({});
	const [before, after] = sent.map(({ ports }) => portOf(ports));
	before?.postMessage({ type: 'error' });
	after?.postMessage({ type: 'shown' });
	await expect.poll(() => heard).toEqual([{ type: 'shown' }]);
	link.close();
});

it('gives no port for any garbage', () => {
	const { sent, hear, link } = frameOf();
	fc.assert(
		fc.property(fc.anything(), fc.string(), (data, origin) => {
			hear({ data });
			hear({ origin: origin === 'null' ? '' : origin });
		})
	);
	expect(sent).toEqual([]);
	link.close();
});
