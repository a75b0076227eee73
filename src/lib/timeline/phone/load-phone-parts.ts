import type { Language } from '../../core/language.ts';
import MiniLine from './MiniLine.svelte';
import type { PhonePartsLoaded } from './phone-parts.svelte.ts';
import SheetHandle from './SheetHandle.svelte';
import { loadPhoneWords } from './words/load-phone-words.ts';

/** What only narrow windows have, in the given language. */
export const loadPhoneParts = async (language: Language): Promise<PhonePartsLoaded> => ({
	MiniLine,
	SheetHandle,
	words: await loadPhoneWords(language)
});
