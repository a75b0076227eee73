import type { Attachment } from 'svelte/attachments';

/** A rectangle, in pixels. */
interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Lays an element over a box of the picture. Set from here because the policy of the page lets no `style` attribute of
 * prerendered HTML through, and because no one can press it before there is a script.
 * @param from the corner that the element itself stands at
 */
export const placeAt =
	(
		{ x, y, width, height }: Box,
		from: Pick<Box, 'x' | 'y'> = { x: 0, y: 0 }
	): Attachment<HTMLElement> =>
	({ style }) => {
		style.translate = `${x - from.x}px ${y - from.y}px`;
		style.width = `${width}px`;
		style.height = `${height}px`;
	};
