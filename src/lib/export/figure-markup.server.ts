import { render } from 'svelte/server';
import PictureSvg from '../figure/Picture.svelte';
import type { Picture } from '../scene/picture/picture.ts';
import { canonicalElement } from './canonical-element.ts';
import { parseMarkup } from './parse-markup.ts';
import type { SvgElement } from './svg-element.ts';

/**
 * Draws a picture without a browser; the same element as in one.
 * @param id prefix of the ids inside
 */
export const drawPicture = (picture: Picture, id = 'picture'): SvgElement =>
	canonicalElement(parseMarkup(render(PictureSvg, { props: { picture, id } }).body), id);
