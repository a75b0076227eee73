import { EDGE } from '../card.ts';
import { voiceOf } from '../context.ts';
import { drawCard } from '../draw-card.ts';
import { drawNodes } from '../nodes.ts';
import type { CardMark, ColumnMark, LabelMark, NodeMark, PoleMark } from '../scene.ts';
import { drawCount, drawVoiceCount } from './draw-count.ts';
import { CARD_GAP, COUNT_GAP, COUNT_HEIGHT, NODE_DROP, cardsTop, isInline } from './row.ts';
import type { Kit, Row } from './row.ts';
import { innerEdge } from './sheet.ts';

/** What one row shows. */
export interface RowMarks {
	readonly node: NodeMark;
	readonly label: LabelMark | null;
	readonly cards: readonly CardMark[];
	readonly columns: readonly ColumnMark[];
	readonly poles: readonly PoleMark[];
}

interface Drawn {
	readonly cards: CardMark[];
	readonly folded: string[];
	/** Where the next card would begin, in pixels. */
	readonly bottom: number;
}

/** Cards of one lane under one another from `top`; each begins at the `x` that its width asks for. */
const drawStack = (
	{ context, inside }: Kit,
	row: Row,
	lane: 'above' | 'line' | 'below',
	top: number,
	xOf: (width: number) => number
): Drawn => {
	const { items, levels } = row.stacks[lane];
	const cards: CardMark[] = [];
	const folded: string[] = [];
	let y = top;
	items.forEach(({ statement }, i) => {
		const level = levels[i] ?? 'fold';
		if (level === 'fold') {
			folded.push(statement.id);
			return;
		}
		const content = inside(statement, lane, level);
		const { width, height } = content;
		const box = { x: xOf(width), y, width, height };
		const event = statement.about[0] ?? '';
		cards.push(drawCard(context, statement, event, level, box, content, lane === 'above'));
		y += height + CARD_GAP;
	});
	return { cards, folded, bottom: y };
};

/** Draws a row at its top, in pixels. */
export const drawRow = (kit: Kit, row: Row, top: number): RowMarks => {
	const { context, sheet, headings } = kit;
	const { lineX } = sheet;
	const events = row.pole.events.map(({ event }) => event.id);
	const label = headings.draw(row.pole, row.head, top);
	const under = top + headings.height(row.pole, row.head);
	const voices = drawStack(kit, row, 'line', under + CARD_GAP, (width) => lineX - width / 2);
	const sideTop = top + cardsTop(kit, row);
	const nodeY = sideTop + NODE_DROP;
	const [node] = drawNodes(context, [{ ...row.pole, x: lineX }], nodeY);
	if (!node) throw new RangeError('a row without events');

	const cards: CardMark[] = [];
	const columns: ColumnMark[] = [];
	const poles: PoleMark[] = [];
	for (const lane of ['above', 'below'] as const) {
		const { items } = row.stacks[lane];
		const nearest = items[0]?.statement;
		if (!nearest) continue;
		const edge = innerEdge(sheet, lane);
		const stack = drawStack(kit, row, lane, sideTop, (width) =>
			lane === 'above' ? edge - width : edge
		);
		cards.push(...stack.cards);
		const last = stack.cards.at(-1);
		if (stack.folded.length > 0) {
			const y = last ? stack.bottom - CARD_GAP + COUNT_GAP : nodeY - COUNT_HEIGHT / 2;
			columns.push(drawCount(kit, row, lane, stack.folded, y, last === undefined));
		}
		const x = lane === 'above' ? edge - EDGE / 2 : edge + EDGE / 2;
		poles.push({
			id: `${row.pole.id}/${lane}`,
			events,
			statements: items.map(({ statement }) => statement.id),
			lane,
			x,
			y1: nodeY,
			y2: last ? last.box.y : nodeY,
			twigs: [{ x2: lane === 'above' ? lineX - node.r : lineX + node.r, y: nodeY }],
			stroke: voiceOf(context, nearest).paint.ink,
			emphasis: 'normal'
		});
	}
	if (voices.folded.length > 0) {
		const right = columns.find(({ lane }) => lane === 'below')?.box;
		const at = isInline(row.stacks)
			? {
					x: right ? right.x + right.width + 6 : innerEdge(sheet, 'below'),
					y: nodeY - COUNT_HEIGHT / 2
				}
			: { x: lineX + 8, y: voices.bottom - CARD_GAP + COUNT_GAP };
		columns.push(drawVoiceCount(kit, row, voices.folded, at));
	}
	return { node, label, cards: [...voices.cards, ...cards], columns, poles };
};
