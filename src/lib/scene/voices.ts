import type { Statement } from '../core/story/story.ts';
import { LEAST_HEIGHT, MAX_CHIP, MIN_CARD } from './card.ts';
import type { SceneContext } from './context.ts';
import { FONTS } from './fonts.ts';
import { LABEL_SHIFT, drawLabel, type LabelRoom } from './labels.ts';
import { drawCard, makeCards, type CardMaker } from './draw-card.ts';
import {
	countOf,
	listedEvents,
	listedStatements,
	statementsOf,
	type LanePole
} from './lane-pole.ts';
import type { Pole } from './poles.ts';
import type { Box, CardLevel, CardMark, ColumnMark, LabelMark } from './scene.ts';

/** What the band between line and lower lane shows. */
export interface VoiceMarks {
	readonly labels: readonly LabelMark[];
	readonly cards: readonly CardMark[];
	readonly columns: readonly ColumnMark[];
	readonly drawn: number;
	readonly folded: number;
}

const GAP = 6;
const COUNT_ROW = 16;
const MAX_WIDTH = 300;
const LEVELS: readonly CardLevel[] = ['full', 'short', 'chip'];

interface Placed {
	readonly statement: Statement;
	readonly level: CardLevel;
	readonly box: Box;
}

/** A chip is as wide as its name, a card as its room, in pixels. */
const widthAt = (level: CardLevel, room: number): number => (level === 'chip' ? MAX_CHIP : room);

/** Places statements one under another from `top`; each takes the finest level that leaves room to count the rest. */
const placeVoices = (
	{ count, statements }: LanePole,
	content: CardMaker,
	room: Box,
	keep: string | null
): Placed[] => {
	const placed: Placed[] = [];
	const bottom = room.y + room.height;
	let top = room.y;
	const ordered = [...statements].sort((a, b) => Number(b.id === keep) - Number(a.id === keep));
	for (const [i, statement] of ordered.entries()) {
		const reserve = i < count - 1 ? COUNT_ROW + GAP : 0;
		const level = LEVELS.find((candidate) => {
			if (candidate !== 'chip' && room.width < MIN_CARD) return false;
			const { width, height } = content(statement, candidate, widthAt(candidate, room.width));
			return width <= room.width && top + height + reserve <= bottom;
		});
		if (!level) break;
		const { width, height } = content(statement, level, widthAt(level, room.width));
		placed.push({ statement, level, box: { x: room.x, y: top, width, height } });
		top += height + GAP;
	}
	return placed;
};

/** The number of voices that had no room; without a title it must keep to the pitch of the poles. */
const drawCount = (
	context: SceneContext,
	lanePole: LanePole,
	rest: readonly string[],
	count: number,
	titled: boolean,
	y: number
): ColumnMark => {
	const { pole } = lanePole;
	const text = titled ? `+${count}` : String(count);
	const x = pole.x + (titled ? LABEL_SHIFT : 3);
	const inner = titled ? 6 : 0;
	const bar = {
		side: '',
		box: { x, y: y + 2, width: 2, height: 12 },
		fill: context.theme.neutral.ink
	};
	return {
		id: `${pole.id}/line`,
		events: listedEvents(pole, context),
		range: [pole.from, pole.to],
		statements: listedStatements(context, lanePole, 'line', rest),
		count,
		lane: 'line',
		box: { x, y, width: inner + context.frame.measure(text, FONTS.count), height: COUNT_ROW },
		segments: titled ? [bar] : [],
		label: { x: x + inner, y: y + 12, text, font: FONTS.count, fill: context.theme.muted },
		emphasis: 'normal'
	};
};

/** Draws titles with their dates, and under them the voices that are no party. What has no room is counted. */
export const drawVoices = (
	context: SceneContext,
	poles: readonly Pole[],
	rooms: readonly LabelRoom[],
	band: Box,
	maxLines: number
): VoiceMarks => {
	const roomOf = new Map(rooms.map((room) => [room.pole.id, room]));
	const content = makeCards(context, band.height / 2);
	const { selection } = context.view;
	const keep = selection?.kind === 'statement' ? selection.id : null;
	// One under another, so that no more than this can be drawn, were all of them chips.
	const most = 1 + Math.ceil(band.height / LEAST_HEIGHT);
	const labels: LabelMark[] = [];
	const cards: CardMark[] = [];
	const columns: ColumnMark[] = [];
	let folded = 0;
	for (const pole of poles) {
		const room = roomOf.get(pole.id);
		const label = room ? drawLabel(context, room, band.y, maxLines) : null;
		if (label) labels.push(label);
		const count = countOf(context, pole, 'line');
		if (count === 0) continue;
		const statements = statementsOf(context, pole, 'line', most);
		const lanePole = { pole, count, statements, ids: statements.map(({ id }) => id) };

		const x = pole.x + LABEL_SHIFT;
		const top = label ? label.box.y + label.box.height + GAP : band.y;
		const free: Box = {
			x,
			y: top,
			width: Math.floor(Math.min(MAX_WIDTH, room?.width ?? 0)),
			height: band.y + band.height - top
		};
		const placed = room ? placeVoices(lanePole, content, free, keep) : [];
		for (const { statement, level, box } of placed) {
			const inside = content(statement, level, widthAt(level, free.width));
			cards.push(drawCard(context, statement, statement.about[0] ?? '', level, box, inside));
		}
		const rest = statements.filter((one) => !placed.some(({ statement }) => statement === one));
		const unplaced = count - placed.length;
		if (unplaced === 0) continue;
		folded += unplaced;
		const last = placed.at(-1)?.box;
		const y = last ? last.y + last.height + GAP : top;
		const ids = rest.map(({ id }) => id);
		columns.push(
			drawCount(
				context,
				lanePole,
				ids,
				unplaced,
				label !== null,
				Math.min(y, band.y + band.height - COUNT_ROW)
			)
		);
	}
	return { labels, cards, columns, drawn: cards.length, folded };
};
