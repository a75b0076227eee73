import { expect, it } from 'vitest';
import type { Place } from './story-address.ts';
import { StoryAddress } from './story-address.ts';

const at = (search: string, hash = ''): Place => ({ pathname: '/story/fire/', search, hash });

it('reads what was not read or written last', () => {
	let place = at('?event=fire');
	const address = new StoryAddress(() => place);
	expect(address.read()).toEqual({ event: 'fire' });
	place = at('?event=fire', '#list');
	expect(address.read()).toBeNull();
	place = at('?event=inquiry');
	expect(address.read()).toEqual({ event: 'inquiry' });
	address.write({});
	place = at('', '#list');
	expect(address.read()).toBeNull();
});

it.each([
	['another view', '?event=fire', '', { event: 'inquiry' }, '/story/fire/?event=inquiry'],
	['the home view', '?event=fire', '', {}, '/story/fire/'],
	['beside what is not a view', '?ref=a', '', { q: 'x' }, '/story/fire/?ref=a&q=x'],
	['and keeps the fragment', '', '#list', { q: 'x' }, '/story/fire/?q=x#list'],
	['nothing twice', '?q=x', '#list', { q: 'x' }, null]
] as const)('writes %s', (_, search, hash, params, expected) => {
	expect(new StoryAddress(() => at(search, hash)).write(params)).toBe(expected);
});
