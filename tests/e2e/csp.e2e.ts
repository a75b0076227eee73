import { test as base } from './exporter.ts';
import { expect } from './fixtures.ts';
import { STORY, STORY_PATH } from './story.ts';

/** What the policy of any page refused, as `directive: what`. */
const test = base.extend<{ violations: string[] }>({
	violations: [
		async ({ context }, use) => {
			const violations: string[] = [];
			await context.exposeBinding('onviolation', (_, text: string) => violations.push(text));
			await context.addInitScript(() => {
				addEventListener('securitypolicyviolation', (event) => {
					const { onviolation } = window as unknown as { onviolation: (text: string) => void };
					onviolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
				});
			});
			await use(violations);
			expect(violations).toEqual([]);
		},
		{ auto: true }
	]
});

const event = STORY.events[2]?.id ?? '';

test('reading breaks no rule of the policy', async ({ reader, page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await reader.open();
	await reader.stop('event', event).click();
	await expect(reader.panel.getByRole('heading').first()).toBeVisible();
	await reader.search.fill('Belgorod');
	await expect(reader.panel.locator('mark').first()).toBeVisible();
	await page.getByRole('button', { name: 'Dark theme' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.emulateMedia({ media: 'print' });
	await expect(reader.list).toBeVisible();
});

test('the buttons stand over the picture', async ({ reader }) => {
	await reader.open();
	const box = await reader.stop('event', event).boundingBox();
	const stage = await reader.stage.boundingBox();
	expect(box?.width).toBeGreaterThanOrEqual(24);
	expect(box?.y).toBeGreaterThan((stage?.y ?? 0) + 24);
});

test('saving every kind of file breaks no rule of the policy', async ({ reader, exporter }) => {
	test.setTimeout(60_000);
	await reader.open();
	await exporter.open();
	for (const format of ['PNG', 'SVG', 'PDF'] as const) {
		const { bytes } = await exporter.download(format);
		expect(bytes.length).toBeGreaterThan(10_000);
	}
});

test('a going from page to page is announced as the policy allows', async ({ page }) => {
	await page.goto(STORY_PATH);
	await page.getByRole('button', { name: 'Share' }).waitFor();
	const policy = page.locator('meta[http-equiv="content-security-policy"]');
	await expect(policy).toHaveAttribute('content', /default-src 'none'/);
	await page.evaluate(() => {
		const link = document.createElement('a');
		link.href = new URL('../../', location.href).href;
		document.body.append(link);
		link.click();
	});
	await expect(page.locator('#svelte-announcer')).not.toBeEmpty();
	await expect(page.locator('#svelte-announcer')).toHaveCSS('position', 'absolute');
});

const refused: Readonly<Record<string, () => unknown>> = {
	'an inline script': () => {
		const script = document.createElement('script');
		script.append('window.ran = true');
		document.body.append(script);
	},
	'a handler in an attribute': () => document.body.setAttribute('onclick', 'window.ran = true'),
	'text made to HTML': () => Reflect.set(document.body, 'innerHTML', '<img src="x">'),
	'text made to a program': () => void Reflect.apply(setTimeout, window, ['window.ran = true']),
	'a style in an attribute': () => document.body.setAttribute('style', 'color: red'),
	'a picture from elsewhere': () => (new Image().src = 'https://canary.example/a.png'),
	'a policy of one’s own': () => {
		const { trustedTypes } = window as unknown as {
			trustedTypes: { createPolicy(name: string, rules: object): unknown };
		};
		trustedTypes.createPolicy('mine', {});
	},
	'another base': () => {
		const base = document.createElement('base');
		base.href = 'https://canary.example/';
		document.head.append(base);
	},
	'compiling WebAssembly in the page': () =>
		WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).catch(() => undefined)
};

for (const [what, act] of Object.entries(refused)) {
	test(`the policy refuses ${what}`, async ({ page, problems, violations }) => {
		problems.expect(/content security policy|violates|TrustedHTML|TrustedScript|policy/i);
		problems.expect(/away: https:\/\/canary\.example/);
		await page.goto(STORY_PATH);
		await page.getByRole('button', { name: 'Share' }).waitFor();
		await page.evaluate(`try { (${act.toString()})() } catch {}`);
		await expect.poll(() => violations.length).toBeGreaterThan(0);
		expect(await page.evaluate(() => 'ran' in window)).toBe(false);
		violations.length = 0;
	});
}
