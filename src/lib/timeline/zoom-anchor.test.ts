import { describe, expect, it } from 'vitest';
import { makeScale } from '../scene/scale.ts';
import { testIndex } from './test-timeline.ts';
import { zoomAnchor } from './zoom-anchor.ts';

const index = testIndex();
const scale = makeScale('story', index);
const unitOf = (id: string): number => scale.toUnit(index.event.get(id)?.position ?? NaN);

describe('zoomAnchor', () => {
	it('is the selected event where it is in sight', () => {
		expect(zoomAnchor(index, scale, [0, 1], { kind: 'event', id: 'fire' })).toBe(unitOf('fire'));
	});

	it('is the event of the selected statement', () => {
		const at = zoomAnchor(index, scale, [0, 1], { kind: 'statement', id: 'verdict' });
		expect(at).toBe(unitOf('inquiry'));
	});

	it('is else the event nearest to the middle', () => {
		const units = index.events.map(({ position }) => scale.toUnit(position));
		const nearest = Math.min(...units.map((unit) => Math.abs(unit - 0.5)));
		expect(Math.abs(zoomAnchor(index, scale, [0, 1], null) - 0.5)).toBe(nearest);
	});

	it('is the middle where nothing is in sight', () => {
		const [first = 0, second = 1] = index.events.map(({ position }) => scale.toUnit(position));
		const gap = second - first;
		const empty = [first + gap / 4, first + gap / 2] as const;
		expect(zoomAnchor(index, scale, empty, { kind: 'event', id: 'fire' })).toBe(
			(empty[0] + empty[1]) / 2
		);
	});
});
