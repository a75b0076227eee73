import { expect, it, vi } from 'vitest';
import { awaitPort } from './await-port.ts';

const SITE = 'https://onrecord.example';

/** A viewer’s window that can be sent messages, and the page around it. */
const windowOf = () => {
	let listener: ((event: MessageEvent<unknown>) => void) | null = null;
	const own = {
		addEventListener: (_: string, listen: (event: MessageEvent<unknown>) => void) =>
			void (listener = listen),
		removeEventListener: () => void (listener = null)
	};
	const parent = { postMessage: vi.fn() };
	const given: MessagePort[] = [];
	void awaitPort({ own: own as unknown as Window, parent, site: SITE }).then((port) =>
		given.push(port)
	);
	const { port1, port2 } = new MessageChannel();
	const send = (event: object): void =>
		listener?.({
			source: parent,
			origin: SITE,
			data: { type: 'port' },
			ports: [port1],
			...event
		} as unknown as MessageEvent<unknown>);
	const settled = async (): Promise<readonly MessagePort[]> => {
		await Promise.resolve();
		return given;
	};
	return { parent, send, settled, port1, port2, isListening: () => listener !== null };
};

it('tells nobody but a page of its own site that it is there', () => {
	const { parent } = windowOf();
	expect(parent.postMessage.mock.calls).toEqual([[{ type: 'ready' }, SITE]]);
});

it.each([
	['another window', { source: {} }],
	['another site', { origin: 'https://evil.example' }],
	['an origin of its own', { origin: 'null' }],
	['another message', { data: { type: 'show', text: '{}' } }],
	['a message with more in it', { data: { type: 'port', story: '{}' } }],
	['no port', { ports: [] }]
])('takes no port from %s', async (_, event) => {
	const { send, settled, isListening } = windowOf();
	send(event);
	expect(await settled()).toEqual([]);
	expect(isListening()).toBe(true);
});

it('takes one port and hears nothing any more', async () => {
	const { send, settled, port1, port2, isListening } = windowOf();
	send({ ports: [port1, port2] });
	send({});
	send({ ports: [port2] });
	expect(await settled()).toEqual([port1]);
	expect(isListening()).toBe(false);
});
