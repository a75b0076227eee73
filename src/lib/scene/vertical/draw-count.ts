import { FONTS } from '../fonts.ts';
import { stripeOf } from '../pattern.ts';
import type { ColumnMark, Stripe } from '../scene.ts';
import { voiceOf } from '../context.ts';
import { COUNT_HEIGHT } from './measures.ts';
import type { Kit, Row } from './row.ts';

/** So many folded statements get a tick each, if there is room. */
const MAX_TICKS = 8;
const TICK = 4;
const TICK_GAP = 2;
const BAR_HEIGHT = 10;
const TEXT_GAP = 4;
/** Room for the count of the voices beside that of the right lane, in pixels. */
const VOICE_ROOM = 38;

type Segment = Stripe & { readonly side: string };

/** A row of ticks outwards from the line, one for each statement, in the colours of their sides. */
const ticksOf = (
	{ context }: Kit,
	statements: readonly string[],
	toLeft: boolean,
	edge: number,
	y: number,
	length: number
): Segment[] => {
	const each = length / statements.length;
	const few = each >= TICK + TICK_GAP;
	const segments: { side: string; from: number; to: number; id: string }[] = [];
	statements.forEach((id, i) => {
		const statement = context.index.statement.get(id);
		const side = statement ? (voiceOf(context, statement).side?.id ?? '') : '';
		const last = segments.at(-1);
		if (!few && last?.side === side) last.to += each;
		else segments.push({ side, id, from: i * each, to: few ? i * each + TICK : (i + 1) * each });
	});
	return segments.map(({ side, from, to, id }) => {
		const statement = context.index.statement.get(id);
		const paint = statement ? voiceOf(context, statement).paint : context.theme.neutral;
		const x = toLeft ? edge - to : edge + from;
		return { side, ...stripeOf(paint, { x, y, width: to - from, height: BAR_HEIGHT }) };
	});
};

/** The number of statements of a side that had no room: behind its cards, or with a tick for each where it stands alone. */
export const drawCount = (
	kit: Kit,
	row: Row,
	lane: 'above' | 'below',
	statements: readonly string[],
	{ x: edge, y }: { readonly x: number; readonly y: number },
	alone: boolean
): ColumnMark => {
	const { context, sheet } = kit;
	const toLeft = lane === 'above';
	const text = alone ? String(statements.length) : `+${statements.length}`;
	const width = context.frame.measure(text, FONTS.count);
	const room = Math.min(sheet.card, 160) - width - TEXT_GAP - (toLeft ? 0 : VOICE_ROOM);
	const few = statements.length <= MAX_TICKS && statements.length * (TICK + TICK_GAP) <= room;
	const wanted = few ? statements.length * (TICK + TICK_GAP) : Math.min(48, room);
	const bar = !alone || wanted < TICK ? 0 : wanted;
	const indent = alone ? (bar > 0 ? TEXT_GAP : 0) : TEXT_GAP;
	const length = bar + indent + width;
	return {
		id: `${row.pole.id}/${lane}`,
		events: row.pole.events.map(({ event }) => event.id),
		statements,
		lane,
		box: { x: toLeft ? edge - length : edge, y, width: length, height: COUNT_HEIGHT },
		segments: bar > 0 ? ticksOf(kit, statements, toLeft, edge, y + 3, bar) : [],
		label: {
			x: toLeft ? edge - length : edge + length - width,
			y: y + 12.3,
			text,
			font: FONTS.count,
			fill: context.theme.muted
		},
		emphasis: 'normal'
	};
};

/** The number of voices of no party that had no room. */
export const drawVoiceCount = (
	{ context }: Kit,
	row: Row,
	statements: readonly string[],
	{ x, y }: { readonly x: number; readonly y: number }
): ColumnMark => {
	const drawn = row.stacks.line.items.length > statements.length;
	const text = drawn ? `+${statements.length}` : String(statements.length);
	const width = context.frame.measure(text, FONTS.count);
	const bar = { x, y: y + 2, width: 2, height: 12 };
	return {
		id: `${row.pole.id}/line`,
		events: row.pole.events.map(({ event }) => event.id),
		statements,
		lane: 'line',
		box: { x, y, width: 6 + width, height: COUNT_HEIGHT },
		segments: [{ side: '', ...stripeOf(context.theme.neutral, bar) }],
		label: { x: x + 6, y: y + 12.3, text, font: FONTS.count, fill: context.theme.muted },
		emphasis: 'normal'
	};
};
