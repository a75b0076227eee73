import { expect, test } from './reader-test.ts';
import type { Reader } from './reader.ts';
import { IN_ORDER, about, linksOf, statement } from './story.ts';

const staying = (all: Record<string, boolean>): string[] =>
	Object.keys(all)
		.filter((id) => all[id] === false)
		.sort();

/** What of the drawn marks stays while an event is pointed at; everything else has to recede. */
const expectOnly = async (
	reader: Reader,
	events: readonly string[],
	statements: readonly string[],
	links: readonly string[]
): Promise<void> => {
	await expect
		.poll(async () => staying(await reader.dimmed('node')), { message: 'events' })
		.toEqual([...events].sort());
	expect(staying(await reader.dimmed('label')), 'names of events').toEqual([...events].sort());
	const cards = await reader.dimmed('card');
	const wanted = Object.keys(cards).filter((id) => statements.includes(id));
	expect(staying(cards), 'statements').toEqual(wanted.sort());
	expect(staying(await reader.dimmed('link')), 'links').toEqual([...links].sort());
};

const expectEverything = async (reader: Reader): Promise<void> => {
	for (const kind of ['node', 'label', 'card', 'link'] as const) {
		await expect
			.poll(async () => Object.values(await reader.dimmed(kind)).some(Boolean), { message: kind })
			.toBe(false);
	}
};

const around = (event: string) => {
	const links = linksOf(event);
	return {
		events: [...new Set([event, ...links.flatMap(({ from, to }) => [from, to])])],
		links: links.map(({ id }) => id)
	};
};

test('an event under the pointer leaves its statements and links, and the rest recedes', async ({
	reader
}) => {
	await reader.open();
	await expectEverything(reader);
	for (const id of IN_ORDER) {
		await reader.stop('event', id).hover();
		const { events, links } = around(id);
		await expectOnly(reader, events, about(id), links);
	}
	await reader.page.mouse.move(2, 2);
	await expectEverything(reader);
});

test('so does an event that has the focus', async ({ reader }) => {
	await reader.open();
	await reader.page.getByRole('link', { name: 'Русский' }).focus();
	await reader.page.keyboard.press('Tab');
	await expect.poll(() => reader.focused()).toBe('event:war-begins');
	await reader.page.keyboard.press('End');
	await expect.poll(() => reader.focused()).toBe('event:kharkiv-strike');
	const { events, links } = around('kharkiv-strike');
	await expectOnly(reader, events, about('kharkiv-strike'), links);
});

test('a statement under the pointer leaves its events', async ({ reader }) => {
	await reader.open();
	for (const id of ['russia-terror-attack', 'source-blame']) {
		await reader.stop('statement', id).hover();
		const { about: events } = statement(id);
		const links = linksOf(events[0] ?? '').filter(
			({ from, to }) => events.includes(from) && events.includes(to)
		);
		await expectOnly(
			reader,
			events,
			[id],
			links.map((link) => link.id)
		);
	}
});

test('a mention under the pointer does the same, in the panel and in the list', async ({
	reader
}) => {
	await reader.open('?quote=nebenzya-terrorist-attack');
	await reader.panel.getByRole('button', { name: 'Missile strike on Belgorod' }).hover();
	const { events, links } = around('belgorod-strike');
	await expectOnly(reader, events, about('belgorod-strike'), links);

	await reader.page.mouse.move(2, 2);
	const shelling = reader.list.locator('h3 a[href="#event-belgorod-shelling"]');
	await shelling.focus();
	await expectOnly(reader, ['belgorod-shelling'], about('belgorod-shelling'), []);
});

test('what is selected stays while nothing is pointed at', async ({ reader }) => {
	await reader.open('?event=kharkiv-strike');
	const { events, links } = around('kharkiv-strike');
	await expectOnly(reader, events, about('kharkiv-strike'), links);
	await reader.stop('event', 'war-begins').hover();
	await expectOnly(reader, ['war-begins'], about('war-begins'), []);
	await reader.page.mouse.move(2, 2);
	await expectOnly(reader, events, about('kharkiv-strike'), links);
	await reader.panel.getByRole('button', { name: /^Close/ }).click();
	await expectEverything(reader);
});

test('pointing moves nothing', async ({ reader }) => {
	await reader.open();
	const places = () =>
		reader.figure
			.locator('[data-card] > rect:first-child, circle')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as unknown));
	const before = await places();
	await reader.stop('event', 'belgorod-strike').hover();
	await expect.poll(async () => (await reader.dimmed('node'))['war-begins']).toBe(true);
	expect(await places()).toEqual(before);
});
