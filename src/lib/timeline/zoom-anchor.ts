import { firstPlace } from '../core/story/first-place.ts';
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
	const { positions } = index.columns;
	const unitOf = (order: number): number => scale.toUnit(positions[order] ?? NaN);
	const isInSight = (unit: number): boolean => unit >= start && unit <= end;
	const selected = about
		.map((id) => unitOf(index.event.get(id)?.order ?? -1))
		.find((unit) => isInSight(unit));
	if (selected !== undefined) return selected;
	const after = firstPlace(0, positions.length, (order) => unitOf(order) >= middle);
	const nearest = [unitOf(after - 1), unitOf(after)]
		.filter(isInSight)
		.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	return nearest[0] ?? middle;
};
