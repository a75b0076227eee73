/** Calls back once the next frame stands on the screen, in a task of its own. Returns how to call that off. */
export const afterPaint = (then: () => void): (() => void) => {
	let task: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (task = setTimeout(then)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(task);
	};
};
