import type { Browser } from '@playwright/test';

/** What a page is to pretend, as Playwright keeps it. */
interface Media {
	readonly media: string;
	readonly colorScheme: string;
	readonly reducedMotion: string;
	readonly forcedColors: string;
}

interface Options {
	readonly hasTouch?: boolean;
	readonly javaScriptEnabled?: boolean;
	readonly offline?: boolean;
}

interface Page {
	readonly browserContext: { readonly _options: Options };
	emulatedMedia(): Media;
}

/** What Firefox tells by itself; of a download, what belongs to it. */
interface Message {
	readonly method?: string;
	readonly params?: {
		readonly navigation?: string | null;
		readonly url?: string;
		download?: string;
	};
}

/** What follows a place are the button, all buttons that are down, keys, and which click of several it belongs to. */
type MouseDeed = (
	progress: unknown,
	x: number,
	y: number,
	...how: [string, unknown, unknown, number]
) => Promise<void>;

/** A tab; its devices get a progress before what they are to do. */
interface BidiPage {
	readonly _page: Page;
	readonly rawMouse: Record<'down' | 'up', MouseDeed>;
	readonly rawTouchscreen: { tap: (progress: unknown, x: number, y: number) => Promise<void> };
	readonly rawKeyboard: { sendText: (progress: unknown, text: string) => Promise<void> };
}

interface Session {
	send: (this: Session, method: string, params: object) => Promise<unknown>;
	dispatchMessage: (this: Session, message: Message) => void;
}

/** The part of Playwright’s side of WebDriver BiDi that is used here; Playwright’s version is pinned. */
interface BidiBrowser {
	readonly _browserSession: Session;
	readonly _bidiPages: ReadonlyMap<string, BidiPage>;
}

const bidiOf = (browser: Browser): BidiBrowser =>
	(browser as unknown as { _connection: { toImpl(of: Browser): BidiBrowser } })._connection.toImpl(
		browser
	);

/** The key that Firefox takes for Control, https://www.w3.org/TR/webdriver2/#keyboard-actions; on a Mac, Command. */
const CONTROL = process.platform === 'darwin' ? '\uE03D' : '\uE009';

const pressed = (value: string): readonly object[] => [
	{ type: 'keyDown', value },
	{ type: 'keyUp', value }
];

/** Runs inside Firefox: sends every request nowhere, by way of a proxy that is not there. */
const networkScript = (isOffline: boolean): string => `
	Services.prefs.setIntPref('network.proxy.type', ${Number(isOffline)});
	Services.prefs.setStringPref('network.proxy.http', '127.0.0.1');
	Services.prefs.setIntPref('network.proxy.http_port', 9);
	Services.prefs.setBoolPref('network.proxy.allow_hijacking_localhost', true);
`;

/** Runs inside Firefox, with all its rights: its text is sent there. */
const pretendScript = (
	id: string,
	{ media, colorScheme, reducedMotion, forcedColors }: Media,
	{ hasTouch: touch = false, javaScriptEnabled: scripts = true, offline = false }: Options
): string => `
	const set = (name, value) => Services.prefs.setIntPref(name, value);
	set('layout.css.prefers-color-scheme.content-override', ${({ dark: 0, light: 1 } as Record<string, number>)[colorScheme] ?? 2});
	set('browser.display.document_color_use', ${forcedColors === 'active' ? 2 : 0});
	set('ui.prefersReducedMotion', ${Number(reducedMotion === 'reduce')});
	set('ui.primaryPointerCapabilities', ${touch ? 1 : 6});
	set('ui.allPointerCapabilities', ${touch ? 1 : 6});
	set('dom.maxtouchpoints.testing.value', ${touch ? 5 : 0});
	const { NavigableManager } = ChromeUtils.importESModule(
		'chrome://remote/content/shared/NavigableManager.sys.mjs'
	);
	const tab = NavigableManager.getBrowsingContextById('${id}');
	tab.mediumOverride = '${media === 'no-override' ? '' : media}';
	tab.touchEventsOverride = '${touch ? 'enabled' : 'none'}';
	${networkScript(offline)}
	if (${String(!scripts)}) tab.allowJavascript = false;
`;

/**
 * Gives a released Firefox what Playwright lacks for it: media features, touch, scripting, downloads of links,
 * paper of its size, and more. Playwright drives such a Firefox by WebDriver BiDi, which has no command for them yet; Firefox itself can do all of
 * it, and its own window may ask it to (`--remote-allow-system-access`).
 */
export const emulateInFirefox = (browser: Browser): void => {
	const { _browserSession: root, _bidiPages: pages } = bidiOf(browser);
	const kind = Object.getPrototypeOf(root) as Session;
	const { send, dispatchMessage } = kind;
	let window: string | undefined;

	const inFirefox = async (body: string): Promise<void> => {
		if (window === undefined) {
			const tree = await send.call(root, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
			window = (tree as { contexts: { context: string }[] }).contexts[0]?.context;
		}
		const { type, exceptionDetails } = (await send.call(root, 'script.evaluate', {
			expression: `{${body}}`,
			target: { context: window },
			awaitPromise: true
		})) as { type: string; exceptionDetails?: { text: string } };
		if (type !== 'success') throw new Error(exceptionDetails?.text ?? type);
	};

	const act = async (
		context: string,
		source: object,
		actions: readonly object[]
	): Promise<void> => {
		await send.call(root, 'input.performActions', { context, actions: [{ ...source, actions }] });
	};

	/**
	 * Taps, which Playwright leaves undone; numbers, which it writes behind those of a field for numbers; and double
	 * clicks, which Firefox takes for one only where they come in one message.
	 */
	const mendDevices = (id: string, { rawMouse, rawTouchscreen, rawKeyboard }: BidiPage): void => {
		const [down, up] = [rawMouse.down.bind(rawMouse), rawMouse.up.bind(rawMouse)];
		rawMouse.down = async (...told) => {
			if (told[6] !== 2) await down(...told);
		};
		rawMouse.up = (...told) => {
			const click = [
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 }
			];
			return told[6] === 2
				? act(id, { type: 'pointer', id: 'pw_mouse', parameters: { pointerType: 'mouse' } }, [
						...click,
						...click
					])
				: up(...told);
		};
		rawTouchscreen.tap = (_, x, y) =>
			act(id, { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' } }, [
				{ type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 }
			]);
		const sendText = rawKeyboard.sendText.bind(rawKeyboard);
		rawKeyboard.sendText = (progress, text) =>
			/^\d+$/.test(text)
				? act(id, { type: 'key', id: 'fingers' }, [
						{ type: 'keyDown', value: CONTROL },
						...pressed('a'),
						{ type: 'keyUp', value: CONTROL },
						...Array.from(text).flatMap(pressed)
					])
				: sendText(progress, text);
	};

	const mended = new WeakSet<BidiPage>();
	const pretend = async (id: string): Promise<void> => {
		const tab = pages.get(id);
		if (!tab) return;
		if (!mended.has(tab)) mendDevices(id, tab);
		mended.add(tab);
		const page = tab._page;
		await inFirefox(pretendScript(id, page.emulatedMedia(), page.browserContext._options));
	};

	// A link that saves is no navigation to Firefox, and Playwright hears only of downloads with the name of one.
	kind.dispatchMessage = function (message) {
		const { method, params } = message;
		if (method?.startsWith('browsingContext.download') && params && !params.navigation) {
			params.download ??= params.url ?? '';
		}
		dispatchMessage.call(this, message);
	};

	kind.send = async function (method, params) {
		if (method === 'emulation.setMediaFeaturesOverride') {
			const [id] = (params as { contexts?: string[] }).contexts ?? [];
			if (id !== undefined) await pretend(id);
			return {};
		}
		// Playwright gives inches where Firefox takes centimetres.
		if (method === 'browsingContext.print') {
			const { page } = params as { page: { width: number; height: number } };
			Object.assign(page, { width: page.width * 2.54, height: page.height * 2.54 });
		}
		const answer = await send.call(this, method, params);
		// Of a tab alone, its service worker would know nothing.
		if (method === 'emulation.setNetworkConditions') {
			const { networkConditions } = params as { networkConditions: object | null };
			await inFirefox(networkScript(networkConditions !== null));
		}
		if (method === 'browsingContext.create') await pretend((answer as { context: string }).context);
		return answer;
	};
};
