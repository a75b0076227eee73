import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeUrl } from './safe-url.ts';

describe('safeUrl', () => {
	test.each([
		['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
		['http://example.org', 'http://example.org/'],
		['HTTPS://EXAMPLE.org/Київ', 'https://example.org/%D0%9A%D0%B8%D1%97%D0%B2'],
		['javascript:alert(1)', null],
		['JaVaScRiPt:alert(1)', null],
		['java\nscript:alert(1)', null],
		[' javascript:alert(1)', null],
		['data:text/html,x', null],
		['vbscript:x', null],
		['file:///etc/hosts', null],
		['ftp://example.org', null],
		['blob:https://example.org/x', null],
		['https://user@example.org/', null],
		['https://user:word@example.org/', null],
		['https://exam\tple.org/', null],
		['https://example.org/\u0000', null],
		['//example.org', null],
		['/relative', null],
		['', null],
		['https://', null],
		[`https://example.org/${'a'.repeat(2_048)}`, null],
		[`https://example.org/${'ї'.repeat(500)}`, null]
	])('%j gives %j', (text, expected) => {
		expect(safeUrl(text)).toBe(expected);
	});

	test('any text gives null or an http(s) address that is safe again', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.webUrl(),
			fc
				.tuple(fc.constantFrom('https:', 'http:', 'javascript:', 'data:', ' '), fc.string())
				.map((parts) => parts.join(''))
		);
		fc.assert(
			fc.property(text, (input) => {
				const url = safeUrl(input);
				expect(url === null || /^https?:\/\/[^\s@]/u.test(url)).toBe(true);
				if (url !== null) expect(safeUrl(url)).toBe(url);
			})
		);
	});
});
