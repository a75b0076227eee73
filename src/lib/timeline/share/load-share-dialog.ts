import type { Language } from '../../core/language.ts';
import ShareDialog from './ShareDialog.svelte';
import { loadShareWords } from './words/load-share-words.ts';
import type { ShareWords } from './words/share-words.ts';

/** The dialog that shares a story, with its words. */
export interface LoadedShareDialog {
	readonly Dialog: typeof ShareDialog;
	readonly words: ShareWords;
}

/** The dialog that shares a story, in the given language. */
export const loadShareDialog = async (
	language: Language
): Promise<{ readonly default: LoadedShareDialog }> => ({
	default: { Dialog: ShareDialog, words: await loadShareWords(language) }
});
