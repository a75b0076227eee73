import { FONTS } from '../fonts.ts';
import { stripeOf } from '../stripe.ts';
import type { ColumnMark, Stripe } from '../scene.ts';
import { voiceOf, type Voice } from '../context.ts';
import { listedEvents } from '../lane-pole.ts';
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

/** Ticks outwards from the line, one for each statement; one bar for each side where there is no room for that. */
const segmentsOf = (
	{ context }: Kit,
	statements: readonly string[],
	toLeft: boolean,
	edge: number,
	y: number,
	length: number
): Segment[] => {
	const each = length / statements.length;
	const few = each >= TICK + TICK_GAP;
	const voices = statements.flatMap((id) => {
		const statement = context.index.statement.get(id);
		return statement ? [voiceOf(context, statement)] : [];
	});
	const segments: { readonly voice: Voice; count: number }[] = [];
	for (const voice of voices) {
		const same = few ? undefined : segments.find((one) => one.voice.side === voice.side);
		if (same) same.count++;
		else segments.push({ voice, count: 1 });
	}
	let from = 0;
	return segments.map(({ voice, count }) => {
		const width = few ? TICK : count * each;
		const box = { x: toLeft ? edge - from - width : edge + from, y, width, height: BAR_HEIGHT };
		from += count * each;
		return { side: voice.side?.id ?? '', ...stripeOf(voice.paint, box) };
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
		events: listedEvents(row.pole, context),
		range: [row.pole.from, row.pole.to],
		statements,
		count: statements.length,
		lane,
		box: { x: toLeft ? edge - length : edge, y, width: length, height: COUNT_HEIGHT },
		segments: bar > 0 ? segmentsOf(kit, statements, toLeft, edge, y + 3, bar) : [],
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
		events: listedEvents(row.pole, context),
		range: [row.pole.from, row.pole.to],
		statements,
		count: statements.length,
		lane: 'line',
		box: { x, y, width: 6 + width, height: COUNT_HEIGHT },
		segments: [{ side: '', ...stripeOf(context.theme.neutral, bar) }],
		label: { x: x + 6, y: y + 12.3, text, font: FONTS.count, fill: context.theme.muted },
		emphasis: 'normal'
	};
};
