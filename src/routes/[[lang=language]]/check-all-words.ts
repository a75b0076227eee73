import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { PICTURE_WORDS_BY_LANGUAGE } from '#lib/scene/picture/words/picture-words-by-language.ts';
import { loadOpenWords } from '#lib/open/words/load-open-words.ts';
import { checkWords } from '#lib/server/check-words.ts';
import { loadExportWords } from '#lib/timeline/export/words/load-export-words.ts';
import { loadOpeningWords } from '#lib/timeline/open-picture/words/load-opening-words.ts';
import { loadPhoneWords } from '#lib/timeline/phone/words/load-phone-words.ts';
import { loadShareWords } from '#lib/timeline/share/words/load-share-words.ts';
import { loadSelectionWords } from '#lib/timeline/words/load-selection-words.ts';
import { loadWords } from '#lib/timeline/words/load-words.ts';

/** Everything that is written in a language, by the part that writes it. */
const LOADERS: Readonly<Record<string, (language: Language) => unknown>> = {
	reader: loadWords,
	selection: loadSelectionWords,
	phone: loadPhoneWords,
	share: loadShareWords,
	export: loadExportWords,
	opening: loadOpeningWords,
	open: loadOpenWords,
	picture: (language) => PICTURE_WORDS_BY_LANGUAGE[language]
};

/**
 * Holds the words of every language against those of the first.
 * @throws Error that names every missing or empty message
 */
export const checkAllWords = async (): Promise<void> => {
	const [first, ...others] = LANGUAGES;
	if (!first) return;
	for (const [part, load] of Object.entries(LOADERS)) {
		const expected = await load(first.code);
		checkWords(expected, expected, `${first.code}.${part}`);
		for (const { code } of others) checkWords(expected, await load(code), `${code}.${part}`);
	}
};
