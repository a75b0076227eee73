import { error } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE } from '#lib/core/language.ts';
import { everyStoryPage } from '#lib/server/every-page.ts';
import { statementCsv } from '#lib/server/statement-table.ts';
import { stories } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => everyStoryPage(stories.keys());

/** Every statement of the story, for spreadsheets. */
export const GET: RequestHandler = ({ params: { lang, slug } }) => {
	const checked = stories.get(slug);
	if (!checked) error(404, 'There is no such story.');
	return new Response(statementCsv(checked, lang ?? DEFAULT_LANGUAGE), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
