import { describe, expect, it } from 'vitest';
import { isolate, isolateRtl, isRtlLanguage, isRtlText } from './direction.ts';

describe('isRtlLanguage', () => {
	it.each([
		['he', true],
		['ar', true],
		['ar-EG', true],
		['fa', true],
		['ku-Arab', true],
		['yi', true],
		['en', false],
		['uk', false],
		['heb', false],
		['arn', false],
		['az', false],
		['ur-Latn', false],
		['ar-Latn-EG', false]
	])('%s', (lang, expected) => {
		expect(isRtlLanguage(lang)).toBe(expected);
	});
});

describe('isRtlText', () => {
	it.each([
		['שלום', true],
		['“مرحبا”', true],
		['12 – שלום, Anna', true],
		['Anna: שלום', false],
		['«Привіт», שלום', false],
		['\u2067שלום\u2069 and more', true]
	])('%s', (text, expected) => {
		expect(isRtlText(text)).toBe(expected);
	});

	it('leaves texts without letters to their surroundings', () => {
		expect([isRtlText('12:30', true), isRtlText('12:30', false)]).toEqual([true, false]);
	});
});

describe('isolates', () => {
	it('hold a text in its own direction', () => {
		expect([isolate('שלום'), isolate('Anna'), isolate('')]).toEqual([
			'\u2067שלום\u2069',
			'\u2066Anna\u2069',
			''
		]);
	});

	it('are not put around texts that have nothing from right to left', () => {
		expect([isolateRtl('Anna 12'), isolateRtl('Anna לביא')]).toEqual([
			'Anna 12',
			'\u2066Anna לביא\u2069'
		]);
	});
});
