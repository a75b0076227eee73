import { formatInstant } from '../core/time/format-instant.ts';
import type { PlacedEvent } from '../core/story/placed-event.ts';
import { selectedOn, type SceneContext } from './context.ts';
import { timesOn } from './crowd-facts.ts';
import { FONTS } from './fonts.ts';
import type { Pole } from './poles.ts';

/** Title of a node at which several events stand. */
export const crowdTitle = (context: SceneContext, pole: Pole): string => {
	// The node of a crowd is named after what is selected in it.
	const first = context.index.events[selectedOn(context, pole) ?? pole.from]?.event;
	const name = first?.short ?? first?.title ?? '';
	return `${name} +${pole.to - pole.from - 1}`;
};

const placeName = (context: SceneContext, { event }: PlacedEvent): string | undefined =>
	event.place === undefined ? undefined : context.index.place.get(event.place)?.name;

/** From the first to the last day that the events of a node may have happened on; years where no more is known. */
const crowdDate = (context: SceneContext, pole: Pole): string => {
	const { words } = context.frame;
	const { first, last, hasYear } = timesOn(context.index, pole);
	const [from, to] = [formatInstant(first, words, 'year'), formatInstant(last, words, 'year')];
	if (hasYear) return from === to ? to : `${from}–${to}`;
	const [day, lastDay] = [formatInstant(first, words, 'day'), formatInstant(last, words, 'day')];
	if (from !== to) return `${day} ${from} – ${lastDay} ${to}`;
	return day === lastDay ? `${day} ${to}` : `${day} – ${lastDay} ${to}`;
};

/** The most exact date line that fits: with the day’s name, year and place where there is room for them. */
export const eventDate = (context: SceneContext, pole: Pole, width: number): string => {
	const { measure } = context.frame;
	const first = context.index.events[pole.from];
	if (!first) return '';
	if (pole.to - pole.from > 1) return crowdDate(context, pole);
	const place = placeName(context, first);
	const { shortWithDay, shortWithYear, short } = first.time;
	const dated = [shortWithDay, shortWithYear, short];
	const candidates = [
		...(place ? dated.slice(0, 2).map((date) => `${date} · ${place}`) : []),
		...dated
	];
	return candidates.find((text) => measure(text, FONTS.date) <= width) ?? short;
};
