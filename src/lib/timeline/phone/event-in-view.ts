/** Share of the window’s height above which an event counts as being read. */
const READING = 0.4;

/**
 * Which of the elements stands where a reader reads: the last one that begins above that line, else the first.
 * @param tops distances of their upper edges from the top of the window, in order, in pixels
 * @param viewport height of the window in pixels
 */
export const indexInView = (tops: readonly number[], viewport: number): number => {
	const found = tops.findLastIndex((top) => top <= viewport * READING);
	return Math.max(0, found);
};

/** Calls back, at most once a frame, when the page was scrolled or resized, and once at first. Returns the clean-up. */
export const whileScrolling = (look: () => void): (() => void) => {
	let frame = 0;
	const soon = () => {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			look();
		});
	};
	soon();
	addEventListener('scroll', soon, { passive: true, capture: true });
	addEventListener('resize', soon);
	return () => {
		cancelAnimationFrame(frame);
		removeEventListener('scroll', soon, { capture: true });
		removeEventListener('resize', soon);
	};
};
