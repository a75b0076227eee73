import type { Page } from '@playwright/test';

/**
 * What no checker looks for: parts of the page that stand out to the right, letters that are cut off or stick out of
 * what they name, letters under 12 px, and targets under 24 px. One line for each fault; none for what is right.
 * @param within selector of the part to measure: an open dialog, or everything.
 */
export const misfits = (page: Page, within = 'body'): Promise<string[]> =>
	page.evaluate((within) => {
		const faults = new Set<string>();
		const root = document.documentElement;
		if (root.scrollWidth > root.clientWidth)
			faults.add(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
		const part = document.querySelector(within);
		if (!part) return [`there is no ${within}`];
		const nameOf = (one: Element): string =>
			`${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${one.textContent.trim().slice(0, 40)}”`;
		const isForEars = (one: Element | null): boolean =>
			one !== null && (getComputedStyle(one).clipPath !== 'none' || isForEars(one.parentElement));
		// The preview of an image is the picture, smaller.
		const isPreview = (one: Element): boolean =>
			one.closest('dialog svg[aria-labelledby^="export-preview"]') !== null;

		const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const holder = node.parentElement;
			if (!holder || (node.textContent ?? '').trim() === '' || isPreview(holder)) continue;
			if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			if (holder.closest('script, style, option') || isForEars(holder)) continue;
			const size = Number.parseFloat(getComputedStyle(holder).fontSize);
			if (size < 11.99) faults.add(`${size} px: ${nameOf(holder)}`);
			if (holder.closest('svg')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const text = range.getBoundingClientRect();
			if (text.width === 0) continue;
			const named = holder.closest('button, a.control, label, legend, th, td, h1, h2, h3, h4, kbd');
			const box =
				named && getComputedStyle(named).display !== 'inline' && named.getBoundingClientRect();
			if (box && (text.right > box.right + 1 || text.left < box.left - 1))
				faults.add(
					`sticks out of ${nameOf(named)} by ${Math.max(text.right - box.right, box.left - text.left).toFixed(1)} px`
				);
			let scrollsX = false;
			let scrollsY = false;
			for (let up: Element | null = holder; up && up !== root; up = up.parentElement) {
				const { overflowX, overflowY, position } = getComputedStyle(up);
				const at = up.getBoundingClientRect();
				if (/auto|scroll/.test(overflowX)) scrollsX = true;
				if (/auto|scroll/.test(overflowY)) scrollsY = true;
				const cutX = /hidden|clip/.test(overflowX) && !scrollsX;
				const cutY = /hidden|clip/.test(overflowY) && !scrollsY;
				if (cutX && (text.right > at.right + 1 || text.left < at.left - 1))
					faults.add(`cut off in width by ${nameOf(up)}: ${nameOf(holder)}`);
				if (cutY && (text.bottom > at.bottom + 2 || text.top < at.top - 2))
					faults.add(`cut off in height by ${nameOf(up)}: ${nameOf(holder)}`);
				if (position === 'fixed') scrollsX = true;
			}
			const isSideways = scrollsX || holder.closest('[popover], .skip') !== null;
			if (!isSideways && (text.right > root.clientWidth + 1 || text.left < -1))
				faults.add(`outside the window: ${nameOf(holder)}`);
		}

		for (const one of part.querySelectorAll<HTMLElement>(
			'button, a[href], input, select, textarea, [role="slider"]'
		)) {
			if (!one.checkVisibility({ visibilityProperty: true }) || isForEars(one)) continue;
			// A link within a text is as high as its letters (WCAG 2.5.8, inline).
			if (getComputedStyle(one).display === 'inline') continue;
			const target = one instanceof HTMLInputElement ? (one.closest('label') ?? one) : one;
			const { width, height } = target.getBoundingClientRect();
			if (width < 23.99 || height < 23.99)
				faults.add(
					`target of ${width.toFixed(1)} × ${height.toFixed(1)} px: ${nameOf(one)} ${one.ariaLabel ?? ''}`
				);
		}
		return [...faults];
	}, within);
