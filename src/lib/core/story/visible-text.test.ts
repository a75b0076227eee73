import { expect, test } from 'vitest';
import { cutText, visibleText } from './visible-text.ts';

test.each([
	['Ïjs, Харків, עברית, 漢字, 👩‍👧', 'Ïjs, Харків, עברית, 漢字, 👩‍👧'],
	['a\u202eb', 'a\\u{202e}b'],
	['a\nb\u0000', 'a\\u{a}b\\u{0}'],
	['\u200b\u2028\ufeff', '\\u{200b}\\u{2028}\\u{feff}'],
	['\ud800x', '\\u{d800}x'],
	['\u{e0041}', '\\u{e0041}'],
	['x'.repeat(400), `${'x'.repeat(300)}…`]
])('%j is shown as %j', (text, shown) => {
	expect(visibleText(text)).toBe(shown);
});

test('a cut leaves characters whole', () => {
	expect(cutText('ab🌊cd', 3)).toBe('ab…');
	expect(cutText('ab🌊cd', 4)).toBe('ab🌊…');
	expect(cutText('ab', 2)).toBe('ab');
});
