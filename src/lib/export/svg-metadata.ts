import { isTooLarge, writeEmbeddedStory } from './embedded-story.ts';
import { metadataRdf } from './metadata-rdf.ts';
import type { PictureMetadata } from './picture-metadata.ts';
import type { SvgElement } from './svg-element.ts';

/** The namespace of the element that holds the story. */
export const STORY_NAMESPACE = 'urn:onrecord:story:1';
/** The local name of that element. */
export const STORY_ELEMENT = 'story';

/** The elements that `svgMetadata` makes; a document accepts them inside `metadata` only. */
export const METADATA_ELEMENTS: readonly string[] = [
	'metadata',
	'rdf:RDF',
	'rdf:Description',
	'rdf:Alt',
	'rdf:Bag',
	'rdf:li',
	'dc:description',
	'dc:language',
	'dc:relation',
	'dc:rights',
	'dc:source',
	'dc:title',
	'xmp:CreatorTool',
	'xmpRights:UsageTerms',
	'xmpRights:WebStatement',
	'Iptc4xmpCore:AltTextAccessibility',
	'Iptc4xmpCore:ExtDescrAccessibility',
	'onrecord:story'
];

/** The attributes that these elements carry. */
export const METADATA_ATTRIBUTES: readonly string[] = [
	'rdf:about',
	'xml:lang',
	'xmlns:Iptc4xmpCore',
	'xmlns:dc',
	'xmlns:onrecord',
	'xmlns:rdf',
	'xmlns:xmp',
	'xmlns:xmpRights'
];

const storyElements = ({ story }: PictureMetadata): SvgElement[] => {
	if (!story) return [];
	const text = writeEmbeddedStory(story);
	if (isTooLarge(text)) throw new RangeError('The story is too large to travel in a picture.');
	return [
		{
			name: `onrecord:${STORY_ELEMENT}`,
			attributes: { 'xmlns:onrecord': STORY_NAMESPACE },
			children: [text]
		}
	];
};

/**
 * The `metadata` element of an SVG: the same properties as in XMP, and the story. The story is plain JSON, which
 * whoever writes the document escapes: people can read and search it, servers deflate the whole file anyway, and a
 * reader has nothing to inflate. Throws a RangeError for a story of over 5 MB.
 */
export const svgMetadata = (meta: PictureMetadata): SvgElement => ({
	name: 'metadata',
	attributes: {},
	children: [metadataRdf(meta), ...storyElements(meta)]
});
