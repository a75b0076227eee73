import { EVERYWHERE, RULES } from './headers.js';

/** @typedef {readonly (readonly [name: string, value: string])[]} Pairs */

/** Every header that some rule has, in the order of their first naming. */
const BY_PATH = [...new Set(RULES.flatMap(({ headers }) => Object.keys(headers)))];

/** @param {string} name */
const variable = (name) => `$${name.toLowerCase().replaceAll('-', '_')}`;

/** @param {string} text */
const quoted = (text) => `"${text}"`;

/** For nginx: `map`s above the server, and its headers. An empty value is not sent. */
export const nginxRecipe = () => {
	const maps = BY_PATH.map((name) => {
		const lines = RULES.map(
			({ pattern, headers }) => `\t${quoted(`~${pattern}`)} ${quoted(headers[name] ?? '')};`
		);
		return [`map $uri ${variable(name)} {`, ...lines, '}'].join('\n');
	});
	const headers = [
		...Object.entries(EVERYWHERE).map(([name, value]) => [name, quoted(value)]),
		...BY_PATH.map((name) => [name, variable(name)])
	].map(([name, value]) => `\tadd_header ${name} ${value} always;`);
	return [
		...maps,
		'',
		'server {',
		'\tlisten 80;',
		'\tserver_name stories.example.org;',
		'\troot /srv/onrecord;',
		'\terror_page 404 /404.html;',
		'\tlocation / {',
		'\t\ttry_files $uri $uri/index.html =404;',
		'\t}',
		...headers,
		'}'
	].join('\n');
};

/**
 * @param {string} indent
 * @param {Readonly<Record<string, string>>} headers
 */
const caddyBlock = (indent, headers) =>
	BY_PATH.map((name) => {
		const value = headers[name];
		return value === undefined ? `${indent}-${name}` : `${indent}${name} ${quoted(value)}`;
	});

/** For Caddy: of headers that are deferred, the block that stands first has the last word. */
export const caddyRecipe = () => {
	const page = RULES.at(-1)?.headers ?? {};
	const everywhere = Object.entries(EVERYWHERE).map(
		([name, value]) => `\t\t\t${name} ${quoted(value)}`
	);
	const rules = RULES.flatMap(({ name, pattern, headers }) => [
		`\t\t@${name} path_regexp ${pattern}`,
		`\t\theader @${name} {`,
		'\t\t\tdefer',
		...caddyBlock('\t\t\t', headers),
		'\t\t}'
	]);
	return [
		'stories.example.org {',
		'\troot * /srv/onrecord',
		'\troute {',
		'\t\theader {',
		...everywhere,
		'\t\t}',
		...rules,
		'\t\ttry_files {path} {path}/index.html',
		'\t\tfile_server',
		'\t}',
		'\thandle_errors {',
		'\t\theader {',
		...everywhere,
		...caddyBlock('\t\t\t', page),
		'\t\t}',
		'\t\trewrite * /404.html',
		'\t\tfile_server',
		'\t}',
		'}'
	].join('\n');
};

/** @param {Readonly<Record<string, string>>} headers */
const netlifyBlock = (headers) =>
	Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** For Netlify: the file `_headers`. */
export const netlifyHeaders = () =>
	[
		'/*',
		...netlifyBlock(EVERYWHERE),
		...RULES.flatMap(({ netlify, headers }) =>
			netlify.flatMap((path) => [path, ...netlifyBlock(headers)])
		),
		''
	].join('\n');

/**
 * A text with the recipe put into the block of code that follows `<!-- recipe: name -->`.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} recipe
 */
export const withRecipe = (text, name, recipe) => {
	const block = new RegExp(`(<!-- recipe: ${name} -->\\n\\n\`\`\`\\w*\\n)[^]*?(\\n\`\`\`)`);
	if (!block.test(text)) throw new Error(`There is no place for “${name}”.`);
	return text.replace(block, (_, before, after) => before + recipe + after);
};
