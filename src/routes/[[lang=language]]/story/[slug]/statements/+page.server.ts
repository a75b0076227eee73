import { error } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE } from '#lib/core/language.ts';
import { TABLE_WORDS } from '#lib/core/view/table-words.ts';
import { everyStoryPage } from '#lib/server/every-page.ts';
import { statementTable } from '#lib/server/statement-table.ts';
import { stories } from '#lib/server/stories.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => everyStoryPage(stories.keys());

export const load: PageServerLoad = ({ params: { lang, slug } }) => {
	const checked = stories.get(slug);
	if (!checked) error(404, 'There is no such story.');
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
