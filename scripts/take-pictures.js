// Takes pictures of the built reader: `npm run pictures [folder]`, after `npm run build`.
// All go to a folder to be looked at; two are copied to docs/ for the README.
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './chromium-launch.js';
import { startStaticServer } from './static-server.js';

const SIZES = [
	{ name: 'desktop', width: 1440, height: 900 },
	{ name: 'tablet', width: 820, height: 1180 },
	{ name: 'phone', width: 390, height: 844 }
];
const STATES = [
	{ name: 'plain', query: '' },
	{ name: 'event', query: '?event=belgorod-strike' },
	{ name: 'quote', query: '?quote=source-blame' }
];
const THEMES = /** @type {const} */ (['light', 'dark']);

/** Pictures that the README shows, by the name they have there. */
const FOR_README = { 'reader-light': 'desktop-event-light', 'reader-phone': 'phone-plain-dark' };

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'onrecord-pictures-'));
mkdirSync(folder, { recursive: true });

const site = await startStaticServer({ dir: 'build' });
const browser = await chromium.launch(chromiumLaunch());
for (const { name: size, ...viewport } of SIZES) {
	for (const colorScheme of THEMES) {
		const context = await browser.newContext({
			viewport,
			colorScheme,
			hasTouch: size === 'phone',
			reducedMotion: 'reduce',
			locale: 'en-GB',
			timezoneId: 'UTC'
		});
		const page = await context.newPage();
		for (const { name: state, query } of STATES) {
			await page.goto(site.url + query, { waitUntil: 'networkidle' });
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			const path = join(folder, `${size}-${state}-${colorScheme}.png`);
			await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
			console.log(path);
		}
		await context.close();
	}
}
await browser.close();
await site.close();

for (const [name, picture] of Object.entries(FOR_README)) {
	copyFileSync(join(folder, `${picture}.png`), `docs/${name}.png`);
	console.log(`docs/${name}.png`);
}
