import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { svgDocument } from './svg-document.ts';
import type { SvgElement } from './svg-element.ts';
import { METADATA_ATTRIBUTES, METADATA_ELEMENTS, svgMetadata } from './svg-metadata.ts';
import { anyMetadata, sampleMetadata } from './test-picture.ts';

const elementsOf = (element: SvgElement): SvgElement[] => [
	element,
	...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))
];

describe('svgMetadata', () => {
	test('holds only the elements and attributes that it announces, and all of them', () => {
		const elements = elementsOf(svgMetadata(sampleMetadata()));
		const names = new Set(elements.map(({ name }) => name));
		const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
		expect([...names].sort()).toEqual([...METADATA_ELEMENTS].sort());
		expect([...attributes].sort()).toEqual([...METADATA_ATTRIBUTES].sort());
	});

	test('whatever the words, the same names', () => {
		fc.assert(
			fc.property(anyMetadata, (meta) => {
				for (const { name, attributes } of elementsOf(svgMetadata(meta))) {
					expect(METADATA_ELEMENTS).toContain(name);
					for (const key of Object.keys(attributes)) expect(METADATA_ATTRIBUTES).toContain(key);
				}
			}),
			{ numRuns: 20 }
		);
	});

	test('is accepted in a document', () => {
		const root = { name: 'svg', attributes: {}, children: [] };
		const document = svgDocument(root, { metadata: svgMetadata(sampleMetadata()) });
		expect(document).toContain('<rdf:li xml:lang="x-default">Timeline of one day');
	});

	test('the story may stay out', () => {
		const names = elementsOf(svgMetadata(sampleMetadata({ story: null }))).map(({ name }) => name);
		expect(names).not.toContain('onrecord:story');
	});

	test('throws for a story that nobody could read back', () => {
		const sample = sampleMetadata().story;
		const story = sample && { ...sample, story: { ...sample.story, title: 'a'.repeat(5_100_000) } };
		expect(() => svgMetadata(sampleMetadata({ story }))).toThrow(RangeError);
	});
});
