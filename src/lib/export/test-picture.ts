import fc from 'fast-check';
import { anyStory } from '../scene/scene.arbitrary.ts';
import { storyWith } from '../scene/scene-story.arbitrary.ts';
import type { EmbeddedStory, PictureMetadata } from './picture-metadata.ts';

/** A PNG of one pixel that another program wrote. */
export const tinyPng = (): Uint8Array =>
	Uint8Array.from(
		Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
			'base64'
		)
	);

/** Metadata with words that need care: markup, Cyrillic, emoji, line breaks. */
export const sampleMetadata = (changes: Partial<PictureMetadata> = {}): PictureMetadata => ({
	lang: 'uk',
	title: 'Що сталося <30 грудня> & хто це каже 🙂',
	alt: 'Timeline of one day: “two” accounts, 5 quotes.',
	description: 'Перший рядок\nsecond line ]]> & more',
	source: 'One source\nДруге джерело',
	license: 'CC BY 4.0',
	url: 'https://example.org/story?a=1&b=2',
	story: { story: storyWith(['2023-12-30']), view: 'hide=russia&w=1' },
	...changes
});

const anyText = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: 'binary' }),
	fc.constantFrom(
		'Є «слова» 👩‍👩‍👧',
		']]></onrecord:story>',
		'&amp;&#0;',
		'\u0000\uFFFE\uD83D',
		'\\u0041\r\n'
	)
);

/** Generated stories with their views, whose texts hold whatever JSON can hold. */
const anyEmbedded: fc.Arbitrary<EmbeddedStory> = fc
	.record({ story: anyStory, title: anyText, standfirst: anyText, view: anyText })
	.map(({ story, title, standfirst, view }) => ({ story: { ...story, title, standfirst }, view }));

/** Generated metadata with a story. */
export const anyMetadata: fc.Arbitrary<PictureMetadata & { readonly story: EmbeddedStory }> =
	fc.record({
		lang: fc.constantFrom('en', 'uk', 'sr-Latn', '', 'not a tag'),
		title: anyText,
		alt: anyText,
		description: anyText,
		source: anyText,
		license: fc.option(anyText),
		url: fc.option(fc.webUrl()),
		story: anyEmbedded
	});
