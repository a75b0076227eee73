import { jsonAnswer } from '#lib/server/json-answer.ts';
import { homeData } from '#lib/server/page-data.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The data of the page beside it. */
export const GET: RequestHandler = ({ params: { lang } }) => jsonAnswer(homeData(lang));
