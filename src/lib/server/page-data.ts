import { DEFAULT_LANGUAGE, type LanguageInAddress } from '../core/language.ts';
import { TABLE_WORDS } from '../core/view/table-words.ts';
import { PICTURE_WORDS_BY_LANGUAGE } from '../scene/picture/words/picture-words-by-language.ts';
import { statementTable } from './statement-table.ts';
import { storyCard } from './story-card.ts';
import { openStory, stories } from './stories.ts';
import { TIME_WORDS } from './time-words.ts';

/** While there is one story, the first page is that story; with more it is the way to each. */
export const homeData = (lang: LanguageInAddress) => {
	const language = lang ?? DEFAULT_LANGUAGE;
	const all = [...stories];
	const [first] = all;
	if (all.length === 1 && first) {
		const [slug, checked] = first;
		return { slug, opened: openStory(checked, TIME_WORDS[language]), gallery: [] };
	}
	return {
		slug: null,
		opened: null,
		gallery: all.map(([slug, { story }]) => ({
			slug,
			...storyCard(story, PICTURE_WORDS_BY_LANGUAGE[language])
		}))
	};
};

/** What the page of a story gets, its own or for a frame; `null` if there is no such story. */
export const storyData = (slug: string, lang: LanguageInAddress) => {
	const checked = stories.get(slug);
	return checked ? { slug, ...openStory(checked, TIME_WORDS[lang ?? DEFAULT_LANGUAGE]) } : null;
};

/** What the page with every statement of a story gets; `null` if there is no such story. */
export const statementsData = (slug: string, lang: LanguageInAddress) => {
	const checked = stories.get(slug);
	if (!checked) return null;
	const language = lang ?? DEFAULT_LANGUAGE;
	return {
		slug,
		lang,
		title: checked.story.title,
		storyLang: checked.story.lang,
		table: TABLE_WORDS[language],
		rows: statementTable(checked, language)
	};
};

/** What `homeData` gives. */
export type HomeData = ReturnType<typeof homeData>;
/** What `storyData` gives of a story. */
export type StoryData = NonNullable<ReturnType<typeof storyData>>;
/** What `statementsData` gives of a story. */
export type StatementsData = NonNullable<ReturnType<typeof statementsData>>;
