import { createContext } from 'svelte';
import type { SelectionWords } from './words/selection-words.ts';

/** The words of what is selected, for every component below the panel that came with them. */
export const [getSelectionWords, setSelectionWords] = createContext<SelectionWords>();
