import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

/** Reads RFC 4180 and takes the guards away. */
const parse = (text: string): string[][] => {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 1;
	while (at < text.length) {
		let cell = '';
		if (text[at] === '"') {
			at += 1;
			for (;;) {
				const end = text.indexOf('"', at);
				cell += text.slice(at, end);
				at = end + 1;
				if (text[at] !== '"') break;
				cell += '"';
				at += 1;
			}
		} else {
			const rest = /^[^,\r\n]*/.exec(text.slice(at))?.[0] ?? '';
			cell = rest;
			at += rest.length;
		}
		row.push(cell.replace(/^'/, ''));
		if (text[at] === ',') at += 1;
		else {
			rows.push(row);
			row = [];
			at += 2;
		}
	}
	return rows;
};

describe('csv', () => {
	it.each([
		['a plain cell', 'Kharkiv', 'Kharkiv'],
		['a comma', 'a, b', '"a, b"'],
		['a quotation mark', 'say "so"', '"say ""so"""'],
		['a formula', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
		['a plus', '+1', `'+1`],
		['a minus', '-1', `'-1`],
		['a call', '@SUM(A1)', `'@SUM(A1)`],
		['a tab', '\t=1', `'\t=1`],
		['a line break', '\r=1', `"'\r=1"`],
		['an apostrophe', `'=1`, `''=1`]
	])('writes %s', (_, text, written) => {
		expect(csv([[text]])).toBe(`\uFEFF${written}\r\n`);
	});

	it('gives every text back', () => {
		const cells = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', 'a') })
		);
		const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1 });
		fc.assert(
			fc.property(tables, (rows) => {
				expect(parse(csv(rows))).toEqual(rows);
			})
		);
	});

	it('begins no cell with what a spreadsheet would run', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\n', 'a') }),
				(text) => {
					const written = csv([[text]])
						.slice(1)
						.replace(/^"/, '');
					expect(written).not.toMatch(/^[=+\-@\t\n]/);
				}
			)
		);
	});
});
