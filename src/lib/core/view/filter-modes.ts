import type { Mode } from '../story/story.ts';
import { MODES } from '../story/modes.ts';
import type { Filter } from './view.ts';

/** Whether quotes are the only mode that a filter shows. */
export const isQuotesOnly = ({ hiddenModes }: Filter): boolean =>
	MODES.every((mode) => hiddenModes.includes(mode) === (mode !== 'quote'));

/** The filter with a mode hidden, or shown again; hidden modes keep the order of `MODES`. */
export const modeToggled = (filter: Filter, mode: Mode): Filter => ({
	...filter,
	hiddenModes: MODES.filter((one) => filter.hiddenModes.includes(one) !== (one === mode))
});

/** The filter with quotes alone, or with every mode if that is so already. */
export const quotesOnlyToggled = (filter: Filter): Filter => ({
	...filter,
	hiddenModes: isQuotesOnly(filter) ? [] : MODES.filter((mode) => mode !== 'quote')
});
