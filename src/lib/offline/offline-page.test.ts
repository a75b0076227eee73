import { describe, expect, it } from 'vitest';
import { languageOf, offlineHtml, offlinePage, titleOf } from './offline-page.ts';
import { offlineWords } from './offline-words.ts';

describe('offlineHtml', () => {
	it.each(['en', 'uk', 'ru'])('speaks the language of the address: %s', (language) => {
		const html = offlineHtml(language, []);
		expect(html).toContain(`<html lang="${language}">`);
		expect(html).toContain(`<h1>${offlineWords(language).title}</h1>`);
		expect(html).not.toContain('<ul>');
	});

	it('writes titles and addresses as text', () => {
		const html = offlineHtml('en', [
			{ href: 'https://a.example/"><script>', title: '<img onerror=alert(1)> & “more”' }
		]);
		expect(html).not.toMatch(/<script|<img/);
		expect(html).toContain('&lt;img onerror=alert(1)&gt; &amp; “more”');
	});
});

it('the answer says that it is not what was asked for, and may load nothing', () => {
	const answer = offlinePage('en', []);
	expect(answer.status).toBe(503);
	expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

it.each([
	['<title>A &amp; B &lt;c&gt; &quot;d&quot;</title>', 'A & B <c> "d"'],
	['<title>&amp;lt;</title>', '&lt;'],
	['nothing', '/a/'],
	['<title>never ends', '/a/']
])('titleOf %s: %s', (html, title) => {
	expect(titleOf(html, '/a/')).toBe(title);
});

it.each([
	['', 'en'],
	['uk/', 'uk'],
	['ru/story/one/', 'ru'],
	['ukraine/', 'en'],
	['story/uk/', 'en']
])('languageOf “%s”: %s', (path, language) => {
	expect(languageOf(path)).toBe(language);
});
