import type { Locator } from '@playwright/test';
import { expect, test } from './reader-test.ts';
import {
	IN_ORDER,
	STORY,
	about,
	linksOf,
	nameOf,
	ofSide,
	saidBy,
	statement,
	titleOf,
	wordsOf
} from './story.ts';

const section = (panel: Locator, title: string | RegExp): Locator =>
	panel.locator('section').filter({ has: panel.page().getByRole('heading', { name: title }) });

test('each event of the stage leads to its panel, with every statement about it', async ({
	reader
}) => {
	await reader.open();
	for (const id of IN_ORDER) {
		await reader.stop('event', id).click();
		await expect(reader.panel).toHaveAccessibleName('Event');
		await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(titleOf(id));
		await expect(reader.stop('event', id)).toHaveAttribute('aria-pressed', 'true');
		expect((await reader.statementsIn(reader.panel)).sort(), id).toEqual(about(id).sort());
		const listed = reader.list.getByRole('heading').getByRole('link', { name: titleOf(id) });
		await expect(listed).toHaveAttribute('aria-current', 'true');
		await expect(reader.page).toHaveURL(new RegExp(`[?]event=${id}$`));
	}
});

test('statements of an event’s panel lead to their own, and back to what they are about', async ({
	reader
}) => {
	await reader.open();
	const chosen = STORY.statements.filter(
		({ id, mode }) => mode !== 'report' || ['reporter-war', 'nebenzya-cluster'].includes(id)
	);
	expect(chosen.filter(({ mode }) => mode === 'quote')).toHaveLength(7);
	for (const one of chosen) {
		for (const event of one.about) {
			await reader.stop('event', event).click();
			await reader.panel.locator(`[data-statement="${one.id}"] blockquote button`).click();
			await expect(reader.panel).toHaveAccessibleName('Statement');
			await expect(reader.panel.locator('blockquote')).toHaveText(wordsOf(one));
			const mentions = section(reader.panel, /^The events? it is about$/).getByRole('button');
			await expect(mentions).toHaveText(one.about.map(titleOf));
			await mentions.filter({ hasText: titleOf(event) }).click();
			await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(titleOf(event));
		}
	}
});

test('each speaker leads to all that they said', async ({ reader }) => {
	await reader.open();
	for (const { id, name } of STORY.speakers) {
		await reader.list
			.locator('[data-statement]')
			.getByRole('button', { name, exact: true })
			.first()
			.click();
		await expect(reader.panel).toHaveAccessibleName('Speaker');
		await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(name);
		expect((await reader.statementsIn(reader.panel)).sort(), id).toEqual(saidBy(id).sort());
	}
	await reader.panel.locator('blockquote button').first().click();
	await reader.panel.locator('cite').getByRole('button').click();
	await expect(reader.panel).toHaveAccessibleName('Speaker');
});

test('each card of the stage leads to its statement', async ({ reader }) => {
	await reader.open();
	const keys = await reader
		.stops()
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-key') ?? ''));
	const ids = keys.flatMap((key) => (key.startsWith('statement:') ? key.slice(10) : []));
	expect(ids.length).toBeGreaterThan(10);
	for (const id of ids) {
		await reader.stop('statement', id).click();
		await expect(reader.panel.locator('blockquote')).toHaveText(wordsOf(statement(id)));
		await expect(reader.figure.locator(`[data-card="${id}"]`)).toBeVisible();
		await reader.panel.getByRole('button', { name: /^Close/ }).click();
		await expect(reader.stop('statement', id)).toHaveAttribute('aria-pressed', 'false');
	}
});

test('each event and statement of the list leads to the panel and to the stage', async ({
	reader
}) => {
	await reader.open();
	for (const id of ['war-begins', 'kharkiv-strike']) {
		await reader.list.locator(`h3 a[href="#event-${id}"]`).click();
		await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(titleOf(id));
		await expect(reader.stop('event', id)).toHaveAttribute('aria-pressed', 'true');
	}
	for (const one of STORY.statements) {
		await reader.list.locator(`blockquote a[href="#statement-${one.id}"]`).click();
		await expect(reader.panel.locator('blockquote')).toHaveText(wordsOf(one));
		// Where the line has no room for a card, a voice that is no party is counted under its event.
		const card = reader.figure.locator(`[data-card="${one.id}"]`);
		const counted = reader.figure.locator(`[data-column="${one.about[0] ?? ''}/line"]`);
		await expect(ofSide('reporter').includes(one.id) ? card.or(counted) : card).toBeVisible();
	}
});

test('a link that somebody states is theirs, and leads to the other event', async ({ reader }) => {
	await reader.open('?event=kharkiv-strike');
	const links = section(reader.panel, 'Links to other events').getByRole('listitem');
	await expect(links).toHaveCount(linksOf('kharkiv-strike').length);
	const stated = links.filter({ hasText: 'in response to' });
	await expect(stated).toContainText(
		'Russia states that this was in response to Missile strike on Belgorod'
	);
	await stated.getByRole('button', { name: titleOf('belgorod-strike') }).click();
	await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(
		titleOf('belgorod-strike')
	);
	await expect(stated).toContainText(
		'Russia states that Missiles hit Kharkiv was in response to this'
	);
	await stated.getByRole('button', { name: titleOf('kharkiv-strike') }).click();
	await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText(
		titleOf('kharkiv-strike')
	);
	await stated.getByRole('button', { name: nameOf('russia'), exact: true }).click();
	await expect(reader.panel).toHaveAccessibleName('Speaker');

	const arc = (id: string) => reader.figure.locator(`[data-link="${id}"] path`).first();
	await expect(arc('kharkiv-responds-to-belgorod')).toHaveAttribute('stroke-dasharray', /\d/);
	await expect(arc('kharkiv-follows-belgorod')).not.toHaveAttribute('stroke-dasharray', /./);
	const colour = await reader.figure
		.locator('[data-card="russia-terror-attack"] rect')
		.nth(1)
		.getAttribute('fill');
	await expect(arc('kharkiv-responds-to-belgorod')).toHaveAttribute('stroke', colour ?? '');
});

test('the accounts of an event lead to the statements that give them', async ({ reader }) => {
	await reader.open('?event=belgorod-strike');
	const table = reader.panel.getByRole('table', { name: 'The accounts side by side' });
	await expect(table.getByRole('columnheader')).toHaveText(STORY.sides.map(({ name }) => name));
	await expect(table.getByText('not given').first()).toBeAttached();
	await expect(table.getByText('differs').first()).toBeVisible();
	await table
		.getByRole('row', { name: /^Killed/ })
		.getByRole('button')
		.first()
		.click();
	await expect(reader.panel.locator('blockquote')).toHaveText(wordsOf(statement('sources-toll')));
});

test('a quote that is off screen brings its event into the window', async ({ reader }) => {
	await reader.open('?from=2022-01-01T00:00Z&to=2022-12-31T00:00Z');
	const before = reader.window();
	await expect(reader.stop('event', 'belgorod-strike')).toHaveCount(0);
	await reader.list.locator('a[href="#statement-gladkov-child"]').click();
	await reader.windowAfter(before);
	await expect(reader.figure.locator('[data-card="gladkov-child"]')).toBeVisible();
	const stage = await reader.stage.boundingBox();
	const node = await reader.x('belgorod-strike');
	expect(node).toBeGreaterThan(stage?.x ?? Infinity);
	expect(node).toBeLessThan((stage?.x ?? 0) + (stage?.width ?? 0));
	const card = await reader.stop('statement', 'gladkov-child').boundingBox();
	expect((card?.x ?? Infinity) + (card?.width ?? 0)).toBeLessThanOrEqual(
		(stage?.x ?? 0) + (stage?.width ?? 0)
	);
});
