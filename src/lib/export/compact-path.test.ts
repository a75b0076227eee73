import { expect, it } from 'vitest';
import { compactPath } from './compact-path.ts';

it.each([
	['M 0 0 L 1600 0 L 1600 900 Z', 'M0 0l1600 0l0 900z'],
	['M 26.05078 42 L 26.55 41.5 L 26.05 42', 'M26.05 42l.5-.5l-.5 .5'],
	['M 1 1 Q 2 2 3 1 C 4 0 5 0 6.25 1 Z', 'M1 1q1 1 2 0c1-1 2-1 3.25 0z'],
	['M 1 1 L 2 2 Z M 5 5 L 6 6 Z M 1 1', 'M1 1l1 1zm4 4l1 1zm-4-4'],
	['M -0.004 -3 L 0 0', 'M0-3l0 3'],
	['M 0 0 L 0.004 0 L 0.008 0 L 0.012 0', 'M0 0l0 0l.01 0l0 0']
])('writes %s as %s', (data, compact) => {
	expect(compactPath(data)).toBe(compact);
});

it.each(['M 0 0 H 5', 'm 0 0', 'M 0', 'M 0,0', 'M a b', 'M 0 0 A 1 1 0 0 0 2 2'])(
	'refuses %s',
	(data) => {
		expect(() => compactPath(data)).toThrow('another kind');
	}
);
