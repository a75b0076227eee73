import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { findOnPath } from '../../scripts/find-on-path.js';

/** What a test asks of the browser. */
export interface WebKit {
	/** Opens an address, and waits until it has loaded. */
	open(address: string): Promise<void>;
	/** Runs the body of a function in the page, and gives what it returns. */
	run(body: string): Promise<unknown>;
	/** Clicks what a CSS selector finds first, as a person does. */
	click(selector: string): Promise<void>;
	/** Types into what a CSS selector finds first. */
	type(selector: string, text: string): Promise<void>;
	/** The window as a PNG. */
	picture(): Promise<Buffer>;
	/** Ends the browser and what it needs. */
	close(): Promise<void>;
}

/** The key under which WebDriver names an element, https://www.w3.org/TR/webdriver2/#elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const freePort = async (): Promise<number> => {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	return typeof address === 'object' && address ? address.port : 0;
};

/** A screen that nobody sees; it tells its own number when it is ready. */
const startScreen = async (xvfb: string): Promise<{ screen: ChildProcess; display: string }> => {
	const options = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
	const screen = spawn(xvfb, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	const told = screen.stdio[3];
	if (!told) throw new Error('Xvfb does not tell its number');
	const [number] = (await once(told, 'data')) as [Buffer];
	return { screen, display: `:${number.toString().trim()}` };
};

/** The programs that are needed, or why they cannot be had. */
export const findWebKit = (): { driver: string; xvfb: string } | { missing: string } => {
	const [driver] = findOnPath(['WebKitWebDriver']);
	if (driver === undefined) return { missing: 'no WebKitWebDriver (package webkit2gtk-driver)' };
	const [xvfb] = findOnPath(['Xvfb']);
	return xvfb === undefined ? { missing: 'no Xvfb (package xvfb)' } : { driver, xvfb };
};

/**
 * Starts the system’s WebKit with nothing but the WebDriver protocol, https://www.w3.org/TR/webdriver2/.
 * @throws {Error} when it does not start
 */
export const startWebKit = async (programs: { driver: string; xvfb: string }): Promise<WebKit> => {
	const { screen, display } = await startScreen(programs.xvfb);
	const port = await freePort();
	const driver = spawn(programs.driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' }
	});
	const stop = (): void => {
		driver.kill();
		screen.kill();
	};

	const call = async (method: string, path: string, body?: object): Promise<unknown> => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body ? { body: JSON.stringify(body) } : {})
		});
		const { value } = (await answer.json()) as { value: unknown };
		if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
		return value;
	};
	const isReady = async (): Promise<boolean> => {
		try {
			await call('GET', '/status');
			return true;
		} catch {
			return false;
		}
	};

	try {
		while (!(await isReady())) {
			if (driver.exitCode !== null) throw new Error('WebKitWebDriver has ended');
		}
		const started = await call('POST', '/session', { capabilities: {} });
		const { sessionId } = started as { sessionId: string };
		const at = `/session/${sessionId}`;
		const find = async (selector: string): Promise<string> => {
			const using = { using: 'css selector', value: selector };
			const found = (await call('POST', `${at}/element`, using)) as Record<string, string>;
			return `${at}/element/${found[ELEMENT] ?? ''}`;
		};
		await call('POST', `${at}/window/rect`, { width: 1440, height: 900 });
		return {
			open: async (address) => {
				await call('POST', `${at}/url`, { url: address });
			},
			run: (script) => call('POST', `${at}/execute/sync`, { script, args: [] }),
			click: async (selector) => {
				await call('POST', `${await find(selector)}/click`, {});
			},
			type: async (selector, text) => {
				await call('POST', `${await find(selector)}/value`, { text });
			},
			picture: async () => Buffer.from((await call('GET', `${at}/screenshot`)) as string, 'base64'),
			close: async () => {
				await call('DELETE', at);
				stop();
			}
		};
	} catch (error) {
		stop();
		throw error;
	}
};
