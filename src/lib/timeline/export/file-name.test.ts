import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datedFileName, localDay, safeFileName } from './file-name.ts';

it.each([
	['dock-fire', 'dock-fire'],
	['Пожежа 2 березня', 'Пожежа 2 березня'],
	['../../etc/passwd', 'etc-passwd'],
	['a\\b:c*d?"e"<f>|g', 'a-b-c-d-e-f-g'],
	['  many   spaces  ', 'many spaces'],
	['ends with dots...', 'ends with dots'],
	['.hidden', 'hidden'],
	['line\nbreak\u202Egnp.exe', 'line-break-gnp.exe'],
	['CON', 'picture'],
	['lpt1', 'picture'],
	['', 'picture'],
	['///', 'picture'],
	['x'.repeat(300), 'x'.repeat(60)]
])('makes “%s” “%s”', (text, name) => {
	expect(safeFileName(text, 'picture')).toBe(name);
});

it('is a name whatever is typed, and stays as it is the second time', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			const name = safeFileName(text, 'picture');
			expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]{1,60}$/u);
			expect(name).not.toMatch(/^[.\s]|[.\s]$/u);
			expect(safeFileName(name, 'picture')).toBe(name);
		})
	);
});

it('is dated by the local day', () => {
	expect(datedFileName('dock-fire', 'social', localDay(new Date(2026, 0, 5, 23, 59)))).toBe(
		'dock-fire-social-2026-01-05'
	);
});

it('leaves room for size and date beside a long story', () => {
	const name = datedFileName('s'.repeat(90), 'a4-portrait', '2026-11-12');
	expect(name).toMatch(/^s{34}-a4-portrait-2026-11-12$/);
	expect(safeFileName(name, '')).toBe(name);
});
