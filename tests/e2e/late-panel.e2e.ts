import { giveSign } from './give-sign.ts';
import { expect, test } from './reader-test.ts';
import { IN_ORDER, titleOf } from './story.ts';

const [first] = IN_ORDER;
// In Chromium’s words and in Firefox’s.
const OFFLINE = /ERR_INTERNET_DISCONNECTED|NetworkError/;

test('what a selection needs comes at the first sign of someone', async ({ reader, page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const details = () => asked.filter((url) => url.includes('SelectionPanel'));
	await reader.open();
	// Not until the network is idle: Firefox’s driver does not tell the end of every request.
	await page.waitForLoadState('load');
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	expect(details()).toEqual([]);
	await giveSign(page);
	await expect.poll(details).toHaveLength(1);
	await reader.stop('event', first).click();
	await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(titleOf(first));
	expect(details()).toHaveLength(1);
});

test('without a network it says so, keeps the brief, and tries again', async ({
	reader,
	page,
	problems
}) => {
	problems.expect(OFFLINE);
	await reader.open();
	await page.context().setOffline(true);
	// No pointer and no key: the page has no sign of anyone before this.
	await reader.stop('event', first).dispatchEvent('click');
	const alert = reader.panel.getByRole('alert');
	await expect(alert).toContainText('What you selected could not be fetched.');
	await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('In brief');
	await page.context().setOffline(false);
	await alert.getByRole('button', { name: 'Try again' }).dispatchEvent('click');
	await expect(alert).toHaveCount(0);
	await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(titleOf(first));
});
