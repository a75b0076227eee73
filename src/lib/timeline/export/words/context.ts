import { createContext } from 'svelte';
import type { ExportWords } from './export-words.ts';

/** The words of the dialog for images, for every component below the one that called `setExportWords`. */
export const [getExportWords, setExportWords] = createContext<ExportWords>();
