/** What keys of the stage do; the words say it in each language. */
export type KeyHelpName =
	'along' | 'across' | 'ends' | 'select' | 'clear' | 'zoom' | 'whole' | 'help';

/** The keys of the stage with what they do, as the help lists them. */
export const KEY_HELP: readonly {
	readonly keys: readonly string[];
	readonly does: KeyHelpName;
}[] = [
	{ keys: ['←', '→'], does: 'along' },
	{ keys: ['↑', '↓'], does: 'across' },
	{ keys: ['Home', 'End'], does: 'ends' },
	{ keys: ['Enter'], does: 'select' },
	{ keys: ['Esc'], does: 'clear' },
	{ keys: ['+', '−'], does: 'zoom' },
	{ keys: ['0'], does: 'whole' },
	{ keys: ['?'], does: 'help' }
];
