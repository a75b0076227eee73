import { A11yPage } from './a11y-page.ts';
import { expect, test } from './reader-test.ts';
import { IN_ORDER, titleOf } from './story.ts';

const VIEWS = ['', '?event=belgorod-strike', '?quote=source-blame', '?scale=true'] as const;

for (const query of VIEWS) {
	test(`targets of the stage are at least 24 px, “${query}”`, async ({ reader }) => {
		await reader.open(query);
		const small = await reader.page
			.locator('.timeline')
			.locator('button, [role="slider"]')
			.evaluateAll((all) =>
				all
					.map((one) => ({ one, box: one.getBoundingClientRect() }))
					// A hair less comes from the rounding of transforms.
					.filter(({ box }) => box.width > 0 && (box.width < 23.99 || box.height < 23.99))
					.map(({ one, box }) => `${one.ariaLabel ?? ''} ${box.width}×${box.height}`)
			);
		expect(await reader.stops().count()).toBeGreaterThan(0);
		expect(small).toEqual([]);
	});
}

for (const query of ['', '?event=belgorod-strike', '?quote=source-blame&q=air']) {
	test(`what Tab reaches has a role, a name and a ring, “${query}”`, async ({ reader, page }) => {
		await reader.open(query);
		// Rings are drawn for those who come by keyboard.
		await page.keyboard.press('Tab');
		await expect(
			page.getByRole('link', { name: 'Skip to every statement in order' })
		).toBeFocused();
		const found = await page.evaluate(() => {
			const roles: Record<string, string> = { A: 'link', BUTTON: 'button', INPUT: 'field' };
			const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, [tabindex]')];
			return all
				.filter((one) => one.tabIndex >= 0 && one.checkVisibility() && !one.matches(':disabled'))
				.map((one) => {
					one.focus();
					const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : '';
					const names = [one.ariaLabel, label, one.textContent].map((text) => text?.trim() ?? '');
					const { outlineStyle, outlineWidth } = getComputedStyle(one);
					return {
						html: one.outerHTML.slice(0, 120),
						focused: document.activeElement === one,
						role: one.getAttribute('role') ?? roles[one.tagName] ?? one.tagName.toLowerCase(),
						name: names.find((text) => text !== '') ?? '',
						ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
					};
				});
		});
		expect(found.length).toBeGreaterThan(20);
		const known = /^(link|button|field|slider|aside)$/;
		const bad = found.filter(
			({ focused, role, name, ring }) => !focused || !known.test(role) || name === '' || ring < 2
		);
		expect(bad).toEqual([]);
	});
}

test('buttons of the stage are named by date, place, speaker, side, mode and number', async ({
	reader
}) => {
	await reader.open();
	const date = String.raw`(?:(?:\w+day )?(?:29|30|31|30 or 31) December 2023|throughout 2023|2022)`;
	const modes = 'quote|reported statement|no official comment|no reply|not mentioned';
	const names = await reader
		.stops()
		.evaluateAll((all) => all.map((one) => [one.dataset.key ?? '', one.ariaLabel ?? ''] as const));
	for (const [key, name] of names) {
		const [kind] = key.split(':');
		const pattern = {
			event: `^${date}, .+, event \\d of 6, \\d+ statements?$`,
			statement: `^${date}, .+, .+, (?:${modes}), \\d+ of \\d+$`,
			column: `^${date}, .+, \\d+ folded statements?$`
		}[kind ?? ''];
		expect(name).toMatch(new RegExp(pattern ?? '^a kind that is not known$'));
	}
	const events = names.flatMap(([key, name]) => (key.startsWith('event:') ? name : []));
	expect(events).toHaveLength(IN_ORDER.length);
	events.forEach((name, i) => expect(name).toContain(titleOf(IN_ORDER[i] ?? '')));
	const gladkov = names.find(([key]) => key === 'statement:gladkov-child')?.[1];
	expect(gladkov).toMatch(
		/^(Saturday )?30 December 2023, Belgorod, Vyacheslav Gladkov, Russia, quote, 2 of \d+$/
	);
	expect(new Set(names.map(([, name]) => name)).size, 'no two alike').toBe(names.length);
});

test('no text of the figure is smaller than 12 px', async ({ reader }) => {
	for (const query of VIEWS) {
		await reader.open(query);
		const sizes = await reader.page
			.locator('.timeline svg text')
			.evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
		expect(sizes.length).toBeGreaterThan(20);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
	}
});

test('the figure is drawn at its own size, so that its pixels are the page’s', async ({
	reader
}) => {
	await reader.open();
	const { width, viewBox } = await reader.figure.evaluate((svg) => ({
		width: svg.getBoundingClientRect().width,
		viewBox: svg.getAttribute('viewBox')
	}));
	expect(viewBox).toMatch(new RegExp(`^0 0 ${Math.round(width)} `));
});

test('the parts of the page as a screen reader meets them', async ({ reader, page }) => {
	await reader.open('?event=kharkiv-strike');
	await expect(page.locator('body')).toMatchAriaSnapshot(
		`
		- main:
		  - link "Skip to every statement in order"
		  - paragraph: /6 events from 2022 to 31 December 2023; 25 statements by 11 speakers/
		  - 'heading "Belgorod and Kharkiv: one weekend, two accounts" [level=1]'
		  - search:
		    - searchbox "Search all words"
		  - button "All sides"
		  - button "Share"
		  - button "Dark theme"
		  - paragraph:
		    - strong: 25 of 25
		    - text: statements shown
		  - group "Timeline":
		    - toolbar "Events and statements":
		      - button /2022, Full-scale war begins, Ukraine, event 1 of 6/
		      - button /Missile strike on Belgorod, Belgorod, event 4 of 6/
		      - button /Missiles hit Kharkiv, Kharkiv, event 6 of 6/ [pressed]
		  - button "Previous event"
		  - button "Next event" [disabled]
		  - group "Scale of time":
		    - button "Story scale" [pressed]
		    - button "True scale"
		  - button "Zoom out" [disabled]
		  - button "Zoom in"
		  - button "Show the whole story" [disabled]
		  - button "Keyboard keys"
		  - slider "Window on the whole story"
		  - status: /Selected. Missiles hit Kharkiv/
		  - complementary "Event":
		    - button "Close, back to the story in brief"
		    - heading "Missiles hit Kharkiv" [level=2]
		    - table "The accounts side by side"
		    - heading "Russia says" [level=3]
		    - list
		    - heading "Ukraine says" [level=3]
		    - list
		    - heading "Links to other events" [level=3]
		    - list:
		      - listitem:
		        - text: Follows
		        - button "Missile strike on Belgorod"
		      - listitem:
		        - button "Russia"
		        - text: states that this was in response to
		        - button "Missile strike on Belgorod"
		    - navigation "Events in order"
		  - region "Every statement in order":
		    - heading "Every statement in order" [level=2]
		    - list
		- contentinfo
	`.replaceAll('\t', '')
	);
});

test('an event of the list as a screen reader meets it', async ({ reader }) => {
	await reader.open();
	await expect(reader.list.locator('#event-kharkiv-strike')).toMatchAriaSnapshot(
		`
		- listitem:
		  - heading "Missiles hit Kharkiv" [level=3]:
		    - link "Missiles hit Kharkiv"
		  - paragraph: /30 or 31 December 2023 · one of two days · Kharkiv/
		  - heading "Russia says" [level=4]
		  - list:
		    - listitem:
		      - paragraph:
		        - button "Russia"
		        - text: the Russian state
		      - blockquote:
		        - link "Says the strike answered the “Ukrainian terror attack on Belgorod”"
		      - paragraph: Russia’s statement word for word in the source
		  - heading "Ukraine says" [level=4]
		  - list
	`.replaceAll('\t', '')
	);
});

test('the parts of the page as a screen reader meets them in Ukrainian', async ({ page }) => {
	const reader = new A11yPage(page, 'uk');
	await reader.open('?event=kharkiv-strike');
	await expect(page.locator('aside table').first()).toBeVisible();
	await expect(page.locator('body')).toMatchAriaSnapshot(
		`
		- main:
		  - link "Перейти до всіх висловлювань за порядком"
		  - paragraph: /6 подій, 2022 – 31 грудня 2023; 25 висловлювань, 11 мовців/
		  - 'heading "Belgorod and Kharkiv: one weekend, two accounts" [level=1]'
		  - search:
		    - searchbox "Пошук у всіх текстах"
		  - button "Усі сторони"
		  - button "Поділитися"
		  - button "Зберегти зображення"
		  - button "Темна тема"
		  - navigation "Мова":
		    - link "English"
		    - link "Українська"
		    - link "Русский"
		  - paragraph:
		    - text: Показано
		    - strong: 25 з 25
		    - text: висловлювань
		  - group "Хронологія":
		    - toolbar "Події та висловлювання":
		      - button /2022, Full-scale war begins, Ukraine, подія 1 із 6/
		      - button /30 грудня 2023, Belgorod, Vyacheslav Gladkov, Russia, цитата, 2 з \\d+/
		      - button /Missiles hit Kharkiv, Kharkiv, подія 6 із 6/ [pressed]
		  - button "Попередня подія"
		  - button "Наступна подія" [disabled]
		  - group "Шкала часу":
		    - button "За подіями" [pressed]
		    - button "Рівномірна"
		  - button "Зменшити масштаб" [disabled]
		  - button "Збільшити масштаб"
		  - button "Показати всю хронологію" [disabled]
		  - button "Клавіші керування"
		  - slider "Показаний проміжок хронології"
		  - complementary "Подія":
		    - button "Закрити й повернутися до короткого викладу"
		    - heading "Missiles hit Kharkiv" [level=2]
		    - table "Версії сторін поруч"
		    - heading "Зв’язки з іншими подіями" [level=3]
		    - navigation "Події в часовій послідовності"
		  - region "Усі висловлювання за порядком":
		    - heading "Усі висловлювання за порядком" [level=2]
		    - list
		- contentinfo
	`.replaceAll('\t', '')
	);
});
