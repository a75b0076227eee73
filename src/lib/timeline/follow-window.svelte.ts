import { eventsBetween } from '../core/story/events-between.ts';
import type { ListedEvents } from '../core/view/listed-events.ts';
import type { ListPart } from './list-part.svelte.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

/** How long the window has to stand still before the list follows it, in milliseconds. */
const STILL = 250;

/**
 * Lets the part of a long list in the page follow what is looked at: at once what is selected, and the window when it has
 * come to rest. To be called while a component initialises.
 */
export const followWindow = (
	timeline: TimelineState,
	listed: () => ListedEvents,
	part: ListPart
): void => {
	$effect.pre(() => {
		const { selection, index } = timeline;
		const statement =
			selection?.kind === 'statement' ? index.statement.get(selection.id) : undefined;
		const event = selection?.kind === 'event' ? selection.id : statement?.about[0];
		const order = event === undefined ? -1 : index.orderOf(event);
		if (order >= 0 && part.isPart) part.show(listed().placeOf(order));
	});
	$effect(() => {
		const { window } = timeline.view;
		if (!part.isPart) return undefined;
		const timer = setTimeout(() => {
			const [first, last] = eventsBetween(timeline.index, ...(window ?? timeline.index.extent));
			const [from, to] = [listed().placeOf(first), listed().placeOf(last)];
			// What is read stays where it is as long as it is in sight on the stage, too.
			if (part.range[1] <= from || part.range[0] >= to) part.start(from);
		}, STILL);
		return () => clearTimeout(timer);
	});
};
