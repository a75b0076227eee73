/** How far the sheet of a phone stands open. */
export type SheetHeight = 'peek' | 'half' | 'full';

/** From low to high. */
export const SHEET_HEIGHTS: readonly SheetHeight[] = ['peek', 'half', 'full'];

/** Room for the heading of what is selected, in pixels. */
const PEEK = 148;
/** The half never covers more than this, so that the list beside it can be read. */
const HALF_MOST = 560;
/** What stays of the page above a full sheet, in pixels: a place to tap and to see what is below. */
const GAP = 56;
/** How long a flick goes on by itself, in ms. */
const GLIDE = 160;

/** Height in pixels, in a window of the given height. */
export const sheetPixels = (height: SheetHeight, viewport: number): number => {
	const full = Math.max(PEEK, viewport - GAP);
	if (height === 'full') return full;
	return Math.min(
		full,
		height === 'peek' ? PEEK : Math.max(PEEK, Math.min(viewport * 0.66, HALF_MOST))
	);
};

/**
 * Where a sheet comes to rest that is let go.
 * @param pixels its height when it was let go
 * @param speed px/ms upwards
 * @param viewport height of the window in pixels
 * @returns the nearest height to where it would glide; `null` if that is nearer to the foot of the window: it closes.
 */
export const restingHeight = (
	pixels: number,
	speed: number,
	viewport: number
): SheetHeight | null => {
	const aim = pixels + speed * GLIDE;
	if (aim < sheetPixels('peek', viewport) / 2) return null;
	return SHEET_HEIGHTS.reduce((best, one) => {
		const better =
			Math.abs(sheetPixels(one, viewport) - aim) < Math.abs(sheetPixels(best, viewport) - aim);
		return better ? one : best;
	});
};

/** The next height up or down; itself at either end. */
export const steppedHeight = (height: SheetHeight, direction: 1 | -1): SheetHeight =>
	SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + direction] ?? height;
