import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyMetadata, sampleMetadata } from './test-picture.ts';
import { decodeReferences, scanXml } from './xml-scanner.ts';
import { xmpPacket } from './xmp.ts';

/** The texts of all elements, by name; fails for tags that do not fit each other. */
const textsOf = (xml: string): Map<string, string[]> => {
	const open: string[] = [];
	const texts = new Map<string, string[]>();
	scanXml(xml, {
		start: (name) => open.push(name),
		end: (name) => expect(open.pop()).toBe(name),
		text: (from, to) => {
			const path = open.filter((name) => !name.startsWith('rdf:')).at(-1) ?? '';
			texts.set(path, [...(texts.get(path) ?? []), decodeReferences(xml, from, to)]);
		}
	});
	expect(open).toEqual([]);
	return texts;
};

describe('xmpPacket', () => {
	test('tells everything under the names that IPTC and XMP give it', () => {
		const meta = sampleMetadata();
		const texts = textsOf(xmpPacket(meta));
		const both = (text: string) => [text, text];
		expect(texts.get('dc:title')).toEqual(both(meta.title));
		expect(texts.get('dc:description')).toEqual(both(meta.description));
		expect(texts.get('Iptc4xmpCore:AltTextAccessibility')).toEqual(both(meta.alt));
		expect(texts.get('Iptc4xmpCore:ExtDescrAccessibility')).toEqual(both(meta.description));
		expect(texts.get('dc:rights')).toEqual(both('CC BY 4.0'));
		expect(texts.get('xmpRights:UsageTerms')).toEqual(both('CC BY 4.0'));
		expect(texts.get('xmpRights:WebStatement')).toEqual([meta.url]);
		expect(texts.get('dc:source')).toEqual([meta.source]);
		expect(texts.get('dc:relation')).toEqual([meta.url]);
		expect(texts.get('dc:language')).toEqual(['uk']);
		expect(texts.get('xmp:CreatorTool')).toEqual(['On Record']);
	});

	test('a licence that is an address is where the rights are stated', () => {
		const license = 'https://creativecommons.org/licenses/by/4.0/';
		const texts = textsOf(xmpPacket(sampleMetadata({ license })));
		expect(texts.get('xmpRights:WebStatement')).toEqual([license]);
	});

	test('what is not known is not there', () => {
		const texts = textsOf(xmpPacket(sampleMetadata({ license: null, url: null, source: '' })));
		for (const name of ['dc:rights', 'xmpRights:UsageTerms', 'xmpRights:WebStatement', 'dc:source'])
			expect(texts.has(name)).toBe(false);
	});

	test('is well formed and the same twice, whatever the words', () => {
		fc.assert(
			fc.property(anyMetadata, (meta) => {
				const packet = xmpPacket(meta);
				textsOf(packet);
				// eslint-disable-next-line no-control-regex -- These are what XML forbids.
				expect(packet).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u);
				expect(xmpPacket(structuredClone(meta))).toBe(packet);
			}),
			{ numRuns: 50 }
		);
	});
});
