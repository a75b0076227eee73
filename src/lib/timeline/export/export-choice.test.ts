import { afterEach, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import {
	FIRST_CHOICE,
	FORMATS,
	LANGUAGES,
	THEMES,
	loadChoice,
	readChoice,
	storeChoice
} from './export-choice.ts';

afterEach(() => vi.unstubAllGlobals());

const storage = (getItem: () => string | null, setItem: (key: string, text: string) => void) =>
	vi.stubGlobal('localStorage', { getItem, setItem });

it('comes back as it was stored', () => {
	let kept: string | null = null;
	storage(
		() => kept,
		(_, text) => (kept = text)
	);
	const choice = {
		...FIRST_CHOICE,
		preset: 'custom',
		width: 900,
		autoHeight: true,
		format: 'pdf',
		scale: 3,
		theme: 'print',
		lang: 'uk',
		embed: false
	} as const;
	storeChoice(choice);
	expect(loadChoice()).toEqual(choice);
});

it('is the first one where storage is blocked, and keeps quiet', () => {
	const blocked = (): never => {
		throw new Error('blocked');
	};
	storage(blocked, blocked);
	expect(() => storeChoice(FIRST_CHOICE)).not.toThrow();
	expect(loadChoice()).toEqual(FIRST_CHOICE);
});

it.each([
	['nothing', null],
	['no JSON', '{'],
	['a number', '7'],
	['a list', '["png"]'],
	['unknown values', '{"preset":"billboard","format":"gif","theme":7,"lang":"de","scale":9}'],
	['values of another kind', '{"width":"9","height":1.5,"header":"yes","embed":null}']
])('is the first one where %s is stored', (_, stored) => {
	storage(
		() => stored,
		() => undefined
	);
	expect(loadChoice()).toEqual(FIRST_CHOICE);
});

it('is a choice whatever it is read from', () => {
	const keys = Object.keys(FIRST_CHOICE);
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), (found) => {
			const choice = readChoice(found);
			expect(Object.keys(choice)).toEqual(keys);
			expect(FORMATS.map(({ value }) => value)).toContain(choice.format);
			expect(THEMES).toContain(choice.theme);
			expect([null, ...LANGUAGES.map(({ value }) => value)]).toContain(choice.lang);
			expect(readChoice(choice)).toEqual(choice);
		})
	);
});
