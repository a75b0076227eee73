import { expect, it } from 'vitest';
import { readMessage } from './messages.ts';

it.each([
	[{ kind: 'take-over', more: 1 }, { kind: 'take-over' }],
	[
		{ kind: 'covers', files: ['a', 1] },
		{ kind: 'covers', files: ['a', '1'] }
	],
	[{ kind: 'covers' }, null],
	[{ kind: 'covers', files: 'a' }, null],
	[{ kind: 'other' }, null],
	[null, null],
	['take-over', null]
])('of %j reads %j', (data, message) => {
	expect(readMessage(data)).toEqual(message);
});
