import { formatSpan } from '../core/time/format-time.ts';
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

/** The most exact date line that fits: with the day’s name, year and place where there is room for them. */
export const eventDate = (context: SceneContext, pole: Pole, width: number): string => {
	const { measure, words } = context.frame;
	const first = pole.events[0];
	const last = pole.events.at(-1);
	if (!first || !last) return '';
	const short = (placed: PlacedEvent, withYear: boolean, weekday = false): string =>
		formatSpan(placed.span, words, 'short', { withYear, weekday });
	if (pole.events.length > 1) {
		const years = new Set([first, last].map(({ position }) => utcDate(position).year));
		const [from, to] = [short(first, years.size > 1), short(last, true)];
		return from === to || short(first, true) === to ? to : `${from} – ${to}`;
	}
	const place = placeName(context, first);
	const dated = [short(first, true, true), short(first, true), short(first, false)];
	const candidates = [
		...(place ? dated.slice(0, 2).map((date) => `${date} · ${place}`) : []),
		...dated
	];
	return candidates.find((text) => measure(text, FONTS.date) <= width) ?? short(first, false);
};
