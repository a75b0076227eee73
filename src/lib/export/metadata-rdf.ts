import type { PictureMetadata } from './picture-metadata.ts';
import type { SvgElement } from './svg-element.ts';
import { xmlCharacters } from './xml-text.ts';

/** The namespaces of the properties, after XMP (ISO 16684-1) and the IPTC Photo Metadata Standard 2021.1 and later. */
const NAMESPACES = {
	'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
	'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/'
};

/** BCP 47, as far as its shape goes. */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** A language tag that a file may carry; empty if the text is none. */
export const languageTag = (lang: string): string => (LANGUAGE.test(lang) ? lang : '');

const element = (
	name: string,
	children: SvgElement['children'],
	attributes: SvgElement['attributes'] = {}
): SvgElement => ({ name, attributes, children });

const plain = (name: string, text: string | null): SvgElement[] =>
	text ? [element(name, [xmlCharacters(text)])] : [];

const bag = (name: string, text: string | null): SvgElement[] =>
	text ? [element(name, [element('rdf:Bag', plain('rdf:li', text))])] : [];

/** The same text as the default and in its language: the first is what most programs show. */
const alternatives = (name: string, lang: string, text: string | null): SvgElement[] =>
	text
		? [
				element(name, [
					element(
						'rdf:Alt',
						['x-default', languageTag(lang)]
							.filter((tag) => tag !== '')
							.map((tag) => element('rdf:li', [xmlCharacters(text)], { 'xml:lang': tag }))
					)
				])
			]
		: [];

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** Where the rights are stated: the licence’s own address, otherwise the page of the story, which names it. */
const rightsPage = ({ license, url }: PictureMetadata): string | null =>
	license && isAddress(license) ? license : license && url;

/**
 * What is told about a picture, as an `rdf:RDF` element: Dublin Core, XMP rights and IPTC accessibility. Holds no
 * date and no version, so that equal pictures make equal files. IPTC’s own `photoshop:Source` stays out: it names
 * who supplied a picture, which the sources of a story did not.
 */
export const metadataRdf = (meta: PictureMetadata): SvgElement =>
	element(
		'rdf:RDF',
		[
			element(
				'rdf:Description',
				[
					...alternatives('Iptc4xmpCore:AltTextAccessibility', meta.lang, meta.alt),
					...alternatives('Iptc4xmpCore:ExtDescrAccessibility', meta.lang, meta.description),
					...alternatives('dc:description', meta.lang, meta.description),
					...bag('dc:language', languageTag(meta.lang)),
					...bag('dc:relation', meta.url),
					...alternatives('dc:rights', meta.lang, meta.license),
					...plain('dc:source', meta.source),
					...alternatives('dc:title', meta.lang, meta.title),
					...plain('xmp:CreatorTool', 'On Record'),
					...alternatives('xmpRights:UsageTerms', meta.lang, meta.license),
					...plain('xmpRights:WebStatement', rightsPage(meta))
				],
				{ 'rdf:about': '' }
			)
		],
		NAMESPACES
	);
