/** The keys of the stage with what they do, as the help lists them. */
export const KEY_HELP: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
	{ keys: ['←', '→'], does: 'Earlier, later' },
	{ keys: ['↑', '↓'], does: 'Between the line and the statements on it' },
	{ keys: ['Home', 'End'], does: 'First, last' },
	{ keys: ['Enter'], does: 'Select, and read it in the panel' },
	{ keys: ['Esc'], does: 'Clear the selection; again: leave the timeline' },
	{ keys: ['+', '−'], does: 'Zoom in, zoom out' },
	{ keys: ['0'], does: 'Show the whole story' },
	{ keys: ['?'], does: 'Show these keys' }
];
