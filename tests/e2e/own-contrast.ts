import type { Page } from '@playwright/test';

/**
 * The contrast of an element's letters, or of its focus ring, with the nearest ground that is painted behind them by itself or by what it stands
 * in (WCAG 2.2), for where axe gives up: it knows nothing of the top layer, and leaves out single letters and signs.
 * 0 if there is none.
 */
export const ownContrast = (
	page: Page,
	selector: string,
	of: 'color' | 'outlineColor' = 'color'
): Promise<number> =>
	page.evaluate(
		({ target, of }) => {
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
			const over = (top: Colour, below: Colour): Colour => {
				const mix = (i: 0 | 1 | 2): number => top[i] * top[3] + below[i] * (1 - top[3]);
				return [mix(0), mix(1), mix(2), 1];
			};
			const ink = parse(getComputedStyle(element)[of]);
			// The system’s own colours may let through what lies under them.
			const grounds: Colour[] = [];
			// A ring lies around its element.
			const inner = of === 'color' ? element : element.parentElement;
			for (let up = inner; up; up = up.parentElement) {
				const ground = parse(getComputedStyle(up).backgroundColor);
				if (ground[3] > 0) grounds.push(ground);
				if (ground[3] === 1) break;
			}
			const last = grounds.at(-1);
			if (last?.[3] !== 1) return 0;
			const ground = grounds.reduceRight((below, top) => over(top, below), last);
			const [low = 0, high = 0] = [luminance(over(ink, ground)), luminance(ground)].sort(
				(a, b) => a - b
			);
			return (high + 0.05) / (low + 0.05);
		},
		{ target: selector, of }
	);
