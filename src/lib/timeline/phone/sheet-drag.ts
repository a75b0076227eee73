import { restingHeight, sheetPixels, type SheetHeight } from './sheet-heights.ts';

/** What a drag of the sheet does. */
export interface SheetDragOptions {
	readonly height: () => SheetHeight;
	/** The sheet follows the finger; `null`: it rests at its height. */
	readonly onmove: (pixels: number | null) => void;
	/** It was let go; `null`: below the lowest height. */
	readonly onrest: (height: SheetHeight | null) => void;
	/** It was tapped. */
	readonly ontap: () => void;
}

/** A finger that moves less than this taps, in pixels. */
const TAP = 6;
/** Moves that are older than this say nothing about the speed any more, in ms. */
const RECENT = 100;

/** An attachment for the handle of a sheet that stands at the foot of the window: drag it to resize, tap it to step. */
export const sheetDrag =
	(options: SheetDragOptions) =>
	(handle: HTMLElement): (() => void) => {
		let start: { readonly y: number; readonly pixels: number } | null = null;
		let moved = false;
		let trail: { readonly y: number; readonly time: number }[] = [];

		const pixelsAt = (y: number): number => {
			if (!start) return 0;
			const most = sheetPixels('full', innerHeight);
			return Math.min(most, Math.max(0, start.pixels + start.y - y));
		};
		const down = (event: PointerEvent) => {
			if (!event.isPrimary || event.button !== 0) return;
			handle.setPointerCapture(event.pointerId);
			start = { y: event.clientY, pixels: sheetPixels(options.height(), innerHeight) };
			moved = false;
			trail = [];
		};
		const move = ({ clientY: y, timeStamp: time }: PointerEvent) => {
			if (!start) return;
			moved ||= Math.abs(y - start.y) > TAP;
			trail = [...trail.filter((one) => time - one.time < RECENT), { y, time }];
			if (moved) options.onmove(pixelsAt(y));
		};
		const end = ({ clientY: y, type }: PointerEvent) => {
			if (!start) return;
			const pixels = pixelsAt(y);
			const [first, last] = [trail[0], trail.at(-1)];
			const speed =
				first && last && last.time > first.time ? (first.y - last.y) / (last.time - first.time) : 0;
			start = null;
			options.onmove(null);
			if (type === 'pointercancel') return;
			if (moved) options.onrest(restingHeight(pixels, speed, innerHeight));
			else options.ontap();
		};

		handle.addEventListener('pointerdown', down);
		handle.addEventListener('pointermove', move);
		handle.addEventListener('pointerup', end);
		handle.addEventListener('pointercancel', end);
		return () => {
			handle.removeEventListener('pointerdown', down);
			handle.removeEventListener('pointermove', move);
			handle.removeEventListener('pointerup', end);
			handle.removeEventListener('pointercancel', end);
		};
	};
