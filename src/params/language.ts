import type { ParamMatcher } from '@sveltejs/kit';
import { isLanguage, languageInAddress } from '#lib/core/language.ts';
import type { LanguageInAddress } from '#lib/core/language.ts';

/** Languages that stand in an address: a page has one address only, so the default one does not. */
export const match = ((param): param is Exclude<LanguageInAddress, undefined> =>
	isLanguage(param) && languageInAddress(param) !== undefined) satisfies ParamMatcher;
