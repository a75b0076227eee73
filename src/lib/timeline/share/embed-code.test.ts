import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOME_VIEW } from '../../core/view/view.ts';
import { embedAddress, embedCode } from './embed-code.ts';
import { HEIGHT_RANGE, heightMessage } from './height-message.ts';

const PAGE = 'https://stories.example/base/uk/embed/fire/';
const PLAIN = { theme: null, view: null, panel: true, follow: false } as const;

describe('embedAddress', () => {
	it.each([
		['nothing chosen', PLAIN, ''],
		['a theme', { ...PLAIN, theme: 'dark' }, '?theme=dark'],
		['no panel', { ...PLAIN, panel: false }, '?panel=no'],
		[
			'a view',
			{ ...PLAIN, view: { ...HOME_VIEW, selection: { kind: 'event', id: 'fire' } } },
			'?event=fire'
		],
		[
			'a window and a theme',
			{
				...PLAIN,
				theme: 'light',
				view: { ...HOME_VIEW, window: [Date.UTC(2023, 11, 29), Date.UTC(2023, 11, 31)] }
			},
			'?from=2023-12-29T00:00Z&to=2023-12-31T00:00Z&theme=light'
		]
	] as const)('holds %s', (_, choice, query) => {
		expect(embedAddress(PAGE, choice)).toBe(PAGE + query);
	});
});

describe('embedCode', () => {
	it('is one frame with a title, loaded late', () => {
		expect(embedCode(PAGE, 'Fire', PLAIN)).toBe(
			`<iframe data-onrecord src="${PAGE}" title="Fire" loading="lazy" allow="clipboard-write" style="width: 100%; height: 720px; border: 0"></iframe>`
		);
	});

	it('holds any title inside its attribute', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (title) => {
				const code = embedCode(PAGE, `${title}"><script>`, PLAIN);
				expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
				expect(code.match(/"/g)).toHaveLength(10);
			})
		);
	});

	it('names the origin of the story in the script that follows its height', () => {
		const code = embedCode(PAGE, 'Fire', { ...PLAIN, follow: true });
		expect(code).toContain(`origin !== "https://stories.example"`);
		expect(code.split('</script>')).toHaveLength(2);
	});
});

describe('heightMessage', () => {
	it('is a whole number of pixels within what pages accept', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (height) => {
				const message = heightMessage(height);
				expect(Number.isInteger(message.height)).toBe(true);
				expect(message.height).toBeGreaterThanOrEqual(HEIGHT_RANGE.least);
				expect(message.height).toBeLessThanOrEqual(HEIGHT_RANGE.most);
			})
		);
		expect(heightMessage(640.2).height).toBe(641);
	});
});
