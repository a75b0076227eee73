import type { StoryIndex } from '../core/story/index-story.ts';
import type { Selection } from '../core/view/view.ts';
import type { TimeScale } from '../scene/scale.ts';
import type { UnitWindow } from './window-transform.ts';

/**
 * The unit that stays where it is when a button or a key magnifies: the selected event, else the one nearest to the
 * middle, so that no step ends where nothing happened. The middle where no event is in sight.
 */
export const zoomAnchor = (
	index: StoryIndex,
	scale: TimeScale,
	[start, end]: UnitWindow,
	selection: Selection | null
): number => {
	const middle = (start + end) / 2;
	const about =
		selection?.kind === 'event'
			? [selection.id]
			: (index.statement.get(selection?.id ?? '')?.about ?? []);
	const inSight = index.events
		.map(({ event, position }) => ({ id: event.id, unit: scale.toUnit(position) }))
		.filter(({ unit }) => unit >= start && unit <= end);
	const selected = about.map((one) => inSight.find(({ id }) => id === one)).find(Boolean);
	if (selected) return selected.unit;
	const nearest = inSight.sort((a, b) => Math.abs(a.unit - middle) - Math.abs(b.unit - middle))[0];
	return nearest?.unit ?? middle;
};
