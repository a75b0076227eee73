import { expect, it } from 'vitest';
import { languageHead } from './language-head.ts';

const STORY = '/story/fire/';
const links = (head: readonly string[]): string[] =>
	head.filter((line) => line.includes('alternate" hreflang'));

it.each([
	['https://a.example/', 'en', '/', ''],
	['https://a.example/uk/', 'uk', '/', ''],
	['https://a.example/base/ru/', 'ru', '/', '/base'],
	['https://a.example/story/fire/', 'en', STORY, ''],
	['https://a.example/base/uk/story/fire/', 'uk', STORY, '/base'],
	['https://a.example/base/uk/story/fire', 'uk', STORY, '/base']
] as const)('links %s to itself and to the other languages', (page, language, rest, base) => {
	expect(links(languageHead(new URL(page), language, rest))).toEqual([
		`<link rel="alternate" hreflang="en" href="https://a.example${base}${rest}">`,
		`<link rel="alternate" hreflang="uk" href="https://a.example${base}/uk${rest}">`,
		`<link rel="alternate" hreflang="ru" href="https://a.example${base}/ru${rest}">`,
		`<link rel="alternate" hreflang="x-default" href="https://a.example${base}${rest}">`
	]);
});

it('names the language of the page first, then the others', () => {
	const page = new URL('https://a.example/uk/');
	expect(languageHead(page, 'uk', '/').slice(0, 3)).toEqual([
		'<meta property="og:locale" content="uk_UA">',
		'<meta property="og:locale:alternate" content="en_GB">',
		'<meta property="og:locale:alternate" content="ru_RU">'
	]);
});

it('gives no addresses where it is not known where the site will stand', () => {
	const head = languageHead(new URL('http://sveltekit-prerender/uk/'), 'uk', '/');
	expect(head).toHaveLength(3);
	expect(links(head)).toEqual([]);
});

it('throws for a page that stands elsewhere', () => {
	expect(() => languageHead(new URL('https://a.example/ru/'), 'uk', '/')).toThrow('/uk/');
});
