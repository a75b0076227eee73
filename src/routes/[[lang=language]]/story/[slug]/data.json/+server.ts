import { error } from '@sveltejs/kit';
import { jsonAnswer } from '#lib/server/json-answer.ts';
import { storyData } from '#lib/server/page-data.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The data of the page beside it. */
export const GET: RequestHandler = ({ params: { lang, slug } }) =>
	jsonAnswer(storyData(slug, lang) ?? error(404, 'There is no such story.'));
