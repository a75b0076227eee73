import { flushSync, mount, unmount } from 'svelte';
import PictureSvg from '../figure/Picture.svelte';
import type { Picture } from '../scene/picture/picture.ts';
import { canonicalElement } from './canonical-element.ts';
import type { SvgElement } from './svg-element.ts';

const toData = (node: Element): SvgElement => ({
	name: node.localName,
	attributes: Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value])),
	children: Array.from(node.childNodes).flatMap((child): (SvgElement | string)[] => {
		if (child instanceof Element) return [toData(child)];
		return child instanceof Text && child.data !== '' ? [child.data] : [];
	})
});

/**
 * Draws a picture in a browser, outside of the page; the same element as on a server.
 * @param id prefix of the ids inside
 */
export const drawPicture = (picture: Picture, id = 'picture'): SvgElement => {
	const target = document.createElement('div');
	const drawn = mount(PictureSvg, { target, props: { picture, id } });
	try {
		flushSync();
		const svg = target.querySelector('svg');
		if (!svg) throw new Error('The picture was not drawn.');
		return canonicalElement(toData(svg), id);
	} finally {
		void unmount(drawn);
	}
};
