import type { Lane } from '../../core/story/story.ts';
import { EDGE } from '../card.ts';
import { voiceOf, type SceneContext } from '../context.ts';
import { drawCard } from '../draw-card.ts';
import { drawNodes } from '../nodes.ts';
import type { Box, CardMark, ColumnMark, LabelMark, NodeMark, PoleMark } from '../scene.ts';
import { drawCount, drawVoiceCount } from './draw-count.ts';
import { COUNT_GAP, COUNT_HEIGHT, NODE_DROP } from './measures.ts';
import { SIDES, planRow, type Kit, type Row, type RowPlan } from './row.ts';
import { innerEdge } from './sheet.ts';
import type { StackPlaces } from './stack-places.ts';

/** What one row shows. */
export interface RowMarks {
	readonly node: NodeMark;
	readonly label: LabelMark | null;
	readonly cards: readonly CardMark[];
	readonly columns: readonly ColumnMark[];
	readonly poles: readonly PoleMark[];
}

/** Cards of one lane from `top` on; each line begins at the `x` that its width asks for, and runs outwards. */
const drawCards = (
	context: SceneContext,
	{ cards, lines }: StackPlaces,
	lane: Lane,
	top: number,
	xOf: (shift: number, width: number, line: number) => number
): CardMark[] =>
	cards.map(({ item, level, content, line, shift, y }) => {
		const { width, height } = content;
		const box = { x: xOf(shift, width, lines[line] ?? width), y: top + y, width, height };
		const { statement } = item;
		const event = statement.about[0] ?? '';
		return drawCard(context, statement, event, level, box, content, lane === 'above');
	});

/** Draws a row at its top, in pixels. */
export const drawRow = (kit: Kit, row: Row, top: number): RowMarks => {
	const { context, sheet, headings } = kit;
	const { lineX } = sheet;
	const plan = planRow(kit, row);
	const sideTop = top + plan.sideTop;
	const nodeY = sideTop + NODE_DROP;
	const [node] = drawNodes(context, [{ ...row.pole, x: lineX }], nodeY);
	if (!node) throw new RangeError('a row without events');
	const voices = row.stacks.line.places();
	const cards = drawCards(
		context,
		voices,
		'line',
		top + plan.voicesTop,
		(shift, _, line) => lineX - line / 2 + shift
	);

	const columns: ColumnMark[] = [];
	const poles: PoleMark[] = [];
	for (const lane of SIDES) {
		const { items } = row.stacks[lane];
		const nearest = items[0]?.statement;
		if (!nearest) continue;
		const isLeft = lane === 'above';
		const edge = innerEdge(sheet, lane);
		const places = row.stacks[lane].places();
		cards.push(
			...drawCards(context, places, lane, sideTop, (shift, width) =>
				isLeft ? edge - shift - width : edge + shift
			)
		);
		if (places.folded.length > 0) {
			const { shift, y } = places.count ?? { shift: 0, y: NODE_DROP - COUNT_HEIGHT / 2 };
			const at = { x: isLeft ? edge - shift : edge + shift, y: sideTop + y };
			columns.push(drawCount(kit, row, lane, places.folded, at, places.count === null));
		}
		poles.push({
			id: `${row.pole.id}/${lane}`,
			events: node.events,
			range: node.range,
			statements: items.map(({ statement }) => statement.id),
			count: items.length,
			lane,
			x: isLeft ? edge - EDGE / 2 : edge + EDGE / 2,
			y1: nodeY,
			y2: Math.max(nodeY, sideTop + (places.cards.at(-1)?.y ?? 0)),
			twigs: [{ x2: isLeft ? lineX - node.r : lineX + node.r, y: nodeY }],
			stroke: voiceOf(context, nearest).paint.ink,
			emphasis: 'normal'
		});
	}
	if (voices.folded.length > 0) {
		const right = columns.find(({ lane }) => lane === 'below')?.box;
		columns.push(drawVoiceCount(kit, row, voices.folded, voiceCountAt(kit, row, plan, top, right)));
	}
	const label = headings.draw(row.pole, row.head, top);
	return { node, label, cards, columns, poles };
};

/** Where the count of the voices stands: behind the last of them, or where the plan has it. */
const voiceCountAt = (
	{ sheet, headings }: Kit,
	row: Row,
	plan: RowPlan,
	top: number,
	right: Box | undefined
): { readonly x: number; readonly y: number } => {
	const { count, lines } = row.stacks.line.places();
	const x = innerEdge(sheet, 'below');
	if (count) {
		const line = lines[count.line];
		const y = top + plan.voicesTop + count.y;
		return { x: line === undefined ? x : sheet.lineX - line / 2 + count.shift, y };
	}
	if (plan.counted === 'heading') {
		const { pole, head } = row;
		const y = top + (headings.height(pole, head) - COUNT_HEIGHT) / 2;
		return { x: sheet.lineX + headings.width(pole, head) / 2 + COUNT_GAP + 4, y };
	}
	if (plan.counted === 'under') return { x, y: top + plan.voicesTop };
	const y = top + plan.sideTop + NODE_DROP - COUNT_HEIGHT / 2;
	return { x: right ? right.x + right.width + 6 : x, y };
};
