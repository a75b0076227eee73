import { offlineWords } from './offline-words.ts';

/** A page that is kept on the device. */
export interface KeptPage {
	readonly href: string;
	readonly title: string;
}

/** It loads nothing and runs nothing; only its own few styles are let through. */
const POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const STYLE = `:root{color-scheme:light dark}body{max-width:34em;margin:15vh auto 0;padding:0 24px;font:1rem/1.5 system-ui,sans-serif;color:#1d1c19;background:#faf9f5}h1{font:600 1.75rem/1.2 Georgia,serif;margin:0 0 8px}ul{padding-left:1.2em}a{display:inline-block;padding:4px 0;color:inherit}@media(prefers-color-scheme:dark){body{color:#edeae2;background:#161614}}`;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const link = ({ href, title }: KeptPage): string =>
	`<li><a href="${escaped(href)}">${escaped(title)}</a></li>`;

/** The page that stands in for one that is not kept, as HTML. `kept`: those that are. */
export const offlineHtml = (language: string, kept: readonly KeptPage[]): string => {
	const words = offlineWords(language);
	const list = kept.length > 0 ? `<p>${words.kept}</p><ul>${kept.map(link).join('')}</ul>` : '';
	return `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title} · On Record</title><style>${STYLE}</style></head><body><main><h1>${words.title}</h1><p>${words.explanation}</p><p><a href="">${words.again}</a></p>${list}</main></body></html>`;
};

/** The same as an answer; its status says that it is not the page that was asked for. */
export const offlinePage = (language: string, kept: readonly KeptPage[]): Response =>
	new Response(offlineHtml(language, kept), {
		status: 503,
		headers: {
			'Content-Type': 'text/html; charset=utf-8',
			'Content-Security-Policy': POLICY,
			'Referrer-Policy': 'no-referrer'
		}
	});

/** Title of a page's HTML, as text; an address where it has none. */
export const titleOf = (html: string, href: string): string => {
	const from = html.indexOf('<title>');
	const to = html.indexOf('</title>', from);
	if (from < 0 || to < 0) return href;
	return html.slice(from + '<title>'.length, to).replace(/&(amp|lt|gt|quot|#39);/g, (entity) => {
		const found = Object.entries(ENTITIES).find(([, escape]) => escape === entity);
		return found?.[0] ?? entity;
	});
};

/** Language of a page by its path below the site, whose first part names any other than English. */
export const languageOf = (path: string): string => /^(uk|ru)(?=\/|$)/.exec(path)?.[1] ?? 'en';
