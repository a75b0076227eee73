import { metadataRdf } from './metadata-rdf.ts';
import type { PictureMetadata } from './picture-metadata.ts';
import type { SvgElement } from './svg-element.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

const write = ({ name, attributes, children }: SvgElement): string => {
	const list = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`)
		.join('');
	const content = children
		.map((child) => (typeof child === 'string' ? xmlText(child) : write(child)))
		.join('');
	return `<${name}${list}>${content}</${name}>`;
};

/**
 * What is told about a picture as an XMP packet (ISO 16684-1, read-only, without padding). The identifier is the same
 * in every packet of the world: programs look for it.
 */
export const xmpPacket = (meta: PictureMetadata): string =>
	[
		'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		`<x:xmpmeta xmlns:x="adobe:ns:meta/">${write(metadataRdf(meta))}</x:xmpmeta>`,
		'<?xpacket end="r"?>'
	].join('\n');
