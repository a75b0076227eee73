import { createHash } from 'node:crypto';

const hashOf = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of the viewer: its own script and style and nothing else. It may ask no address for anything, embed nothing,
 * send no form, and turn no text into markup but what Svelte compiled.
 */
const policyOf = (script: string, style: string): string =>
	[
		`default-src 'none'`,
		`script-src ${hashOf(script)}`,
		`style-src ${hashOf(style)}`,
		`connect-src 'none'`,
		`base-uri 'none'`,
		`form-action 'none'`,
		`require-trusted-types-for 'script'`,
		`trusted-types svelte-trusted-html`
	].join('; ');

/** Code that ends no script element before its end, and means the same: these letters occur in strings and patterns only. */
const insideScript = (code: string): string =>
	code.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3c');

/** Styles that ask for no font: those of files come through the port, those of the system stay. */
const withoutFontFiles = (css: string): string =>
	css.replaceAll(/@font-face\s*\{[^}]*url\([^}]*\}/g, '');

/** The whole viewer as one page. */
export const viewerPage = (code: string, css: string): string => {
	const script = insideScript(code);
	const style = withoutFontFiles(css);
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="content-security-policy" content="${policyOf(script, style)}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta name="referrer" content="no-referrer" />
		<meta name="robots" content="noindex" />
		<title>On Record</title>
		<style>${style}</style>
	</head>
	<body>
		<script type="module">${script}</script>
	</body>
</html>
`;
};
