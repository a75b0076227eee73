import { formatSpan } from '../core/time/format-time.ts';
import { parseEdtf } from '../core/time/parse-edtf.ts';
import { utcDate } from '../core/time/utc-date.ts';
import type { PlacedEvent } from '../core/story/index-story.ts';
import type { SceneContext } from './context.ts';
import { FONTS } from './fonts.ts';
import type { Pole } from './poles.ts';

/** Title of a node at which several events stand. */
export const crowdTitle = (context: SceneContext, pole: Pole): string => {
	const first = pole.events[0]?.event;
	const name = first?.short ?? first?.title ?? '';
	return `${name} +${pole.events.length - 1}`;
};

const placeName = (context: SceneContext, { event }: PlacedEvent): string | undefined =>
	event.place === undefined ? undefined : context.index.place.get(event.place)?.name;

const isoDay = (instant: number): string => {
	const { year, month, day } = utcDate(instant);
	const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

/** From the first to the last day that the events of a node may have happened on. */
const crowdDate = (context: SceneContext, { events }: Pole): string => {
	const from = isoDay(
		Math.min(...events.map(({ span, position }) => (span.openStart ? position : span.earliest)))
	);
	const to = isoDay(
		Math.max(...events.map(({ span, position }) => (span.openEnd ? position : span.latest)))
	);
	const span = parseEdtf(from === to ? from : `${from}/${to}`);
	return formatSpan(span, context.frame.words, 'short', { withYear: true });
};

/** The most exact date line that fits: with the day’s name, year and place where there is room for them. */
export const eventDate = (context: SceneContext, pole: Pole, width: number): string => {
	const { measure, words } = context.frame;
	const first = pole.events[0];
	if (!first) return '';
	const short = (placed: PlacedEvent, withYear: boolean, weekday = false): string =>
		formatSpan(placed.span, words, 'short', { withYear, weekday });
	if (pole.events.length > 1) return crowdDate(context, pole);
	const place = placeName(context, first);
	const dated = [short(first, true, true), short(first, true), short(first, false)];
	const candidates = [
		...(place ? dated.slice(0, 2).map((date) => `${date} · ${place}`) : []),
		...dated
	];
	return candidates.find((text) => measure(text, FONTS.date) <= width) ?? short(first, false);
};
