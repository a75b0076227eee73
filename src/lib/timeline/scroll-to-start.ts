const scrollerOf = (element: Element): Element | null => {
	for (let one = element.parentElement; one; one = one.parentElement) {
		const { overflowY } = getComputedStyle(one);
		if (one === document.body || one === document.documentElement) break;
		if (overflowY === 'auto' || overflowY === 'scroll') return one;
	}
	return document.scrollingElement;
};

/**
 * Scrolls what holds an element until it stands at the start, below its `scroll-margin-top`. Unlike `scrollIntoView` it
 * leaves a page around, in which this one is embedded, where its reader has scrolled it.
 */
export const scrollToStart = (element: Element): void => {
	const scroller = scrollerOf(element);
	if (!scroller) return;
	const top = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
	const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
	scroller.scrollBy({ top: element.getBoundingClientRect().top - top - margin });
};
