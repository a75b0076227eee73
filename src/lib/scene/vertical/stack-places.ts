import type { CardContent } from '../card.ts';
import type { CardLevel } from '../scene.ts';
import { COUNT_GAP, COUNT_HEIGHT, COUNT_ROOM, CARD_GAP, CHIP_GAP } from './measures.ts';
import type { Level } from '../stack.ts';
import type { Item } from './item.ts';

/** A card’s place in a stack, from the top of the stack and from the inner end of its line; pixels. */
export interface CardPlace {
	readonly item: Item;
	readonly level: CardLevel;
	readonly content: CardContent;
	readonly line: number;
	readonly shift: number;
	readonly y: number;
}

/** The cards of one lane under an event: one under another, chips also side by side. */
export interface StackPlaces {
	readonly cards: readonly CardPlace[];
	/** Widths of the lines, in pixels. */
	readonly lines: readonly number[];
	readonly folded: readonly string[];
	/** The place of the count of what is folded, if cards stand before it. */
	readonly count: { readonly line: number; readonly shift: number; readonly y: number } | null;
	/** Of the cards and their count; 0 if all are folded. Pixels. */
	readonly height: number;
}

/**
 * Places what is not folded.
 * @param isVoice a count may stand beside any voice, but only beside the chips of a side
 * @param room width of a line, in pixels
 * @param beside how far a count may go beyond the inner end of the last line, in pixels
 */
export const placeStack = (
	items: readonly Item[],
	levels: readonly Level[],
	isVoice: boolean,
	room: number,
	beside: (line: number) => number
): StackPlaces => {
	const cards: CardPlace[] = [];
	const lines: number[] = [];
	const folded: string[] = [];
	let [y, bottom, chips] = [0, 0, false];
	items.forEach((item, i) => {
		const level = levels[i] ?? 'fold';
		const content = level === 'fold' ? null : item.at(level);
		if (level === 'fold' || !content) {
			folded.push(item.statement.id);
			return;
		}
		const end = lines.at(-1) ?? 0;
		const joins = chips && level === 'chip' && end + CHIP_GAP + content.width <= room;
		if (!joins) {
			y = lines.length > 0 ? bottom + CARD_GAP : 0;
			lines.push(0);
		}
		const shift = joins ? end + CHIP_GAP : 0;
		lines[lines.length - 1] = shift + content.width;
		cards.push({ item, level, content, line: lines.length - 1, shift, y });
		bottom = y + content.height;
		chips = level === 'chip';
	});
	const width = lines.at(-1);
	if (folded.length === 0 || width === undefined)
		return { cards, lines, folded, count: null, height: bottom };
	const line = lines.length - 1;
	const fits = (chips || isVoice) && width + COUNT_ROOM <= beside(width);
	const count = fits
		? { line, shift: width + CHIP_GAP, y: bottom - (chips ? 21 : COUNT_HEIGHT) }
		: { line: -1, shift: 0, y: bottom + COUNT_GAP };
	return { cards, lines, folded, count, height: Math.max(bottom, count.y + COUNT_HEIGHT) };
};
