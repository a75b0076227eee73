import type { Page } from '@playwright/test';

/**
 * The contrast of an element's letters with the nearest ground that is painted behind them by itself or by what it stands
 * in (WCAG 2.2), for where axe gives up: it knows nothing of the top layer, and leaves out single letters and signs.
 * 0 if there is none.
 */
export const ownContrast = (page: Page, selector: string): Promise<number> =>
	page.evaluate((target) => {
		type Colour = readonly [number, number, number, number];
		const parse = (text: string): Colour => {
			const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
			return [r, g, b, a];
		};
		const luminance = ([r, g, b]: Colour): number => {
			const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
				const part = value / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		const element = document.querySelector(target);
		if (!element) return 0;
		const ink = parse(getComputedStyle(element).color);
		for (let up: Element | null = element; up; up = up.parentElement) {
			const ground = parse(getComputedStyle(up).backgroundColor);
			if (ground[3] < 1) continue;
			const [low = 0, high = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
			return (high + 0.05) / (low + 0.05);
		}
		return 0;
	}, selector);
