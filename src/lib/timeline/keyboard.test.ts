import { expect, it } from 'vitest';
import { commandOf } from './keyboard.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

it.each([
	['ArrowLeft', 'left'],
	['End', 'end'],
	['+', 'zoom-in'],
	['=', 'zoom-in'],
	['-', 'zoom-out'],
	['0', 'fit'],
	['Escape', 'clear'],
	['?', 'help'],
	['Enter', null],
	['Tab', null],
	['a', null],
	['constructor', null]
])('%s means %s', (key, command) => {
	expect(commandOf({ key, ...plain })).toBe(command);
});

it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves keys with %s to the browser', (modifier) => {
	expect(commandOf({ key: '0', ...plain, [modifier]: true })).toBeNull();
});
