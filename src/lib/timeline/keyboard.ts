import type { Move } from './move-place.ts';

/** What a key does while the stage has the focus. */
export type Command = Move | 'zoom-in' | 'zoom-out' | 'fit' | 'clear' | 'help';

/** The part of a keyboard event that decides. */
export interface Key {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
}

const COMMANDS: Readonly<Partial<Record<string, Command>>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down',
	Home: 'home',
	End: 'end',
	'+': 'zoom-in',
	'=': 'zoom-in',
	'-': 'zoom-out',
	'−': 'zoom-out',
	_: 'zoom-out',
	'0': 'fit',
	Escape: 'clear',
	'?': 'help'
};

/** What a key means; `null` for keys that belong to the browser, among them all with Ctrl, Alt or Cmd. */
export const commandOf = ({ key, ctrlKey, metaKey, altKey }: Key): Command | null =>
	ctrlKey || metaKey || altKey || !Object.hasOwn(COMMANDS, key) ? null : (COMMANDS[key] ?? null);
