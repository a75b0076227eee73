import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const TEXT = /\.(?:html|js|css)$/;
const PROGRAM = /^_app\/immutable\/(?:(?:chunks|entry|nodes)\/|assets\/.*\.css$)/;
const INLINE = /<script>([^]*?)<\/script>/g;

/** The policy of a page counts the letters of its last inline script, which names other files now. */
const withNewHash = (html: string): string => {
	const script = [...html.matchAll(INLINE)].at(-1)?.[1] ?? '';
	const hash = createHash('sha256').update(script).digest('base64');
	return html
		.replace(/script-src 'self' 'sha256-[^']*'/, `script-src 'self' 'sha256-${hash}'`)
		.replace('</head>', '<meta name="build" content="later"></head>');
};

/**
 * Copies a build as a later one would be: every program and stylesheet has another name, and none of the old names is left.
 * Its pages say so in `<meta name="build">`.
 */
export const copyAsLater = (from: string, to: string): void => {
	cpSync(from, to, { recursive: true });
	const files = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) =>
		TEXT.test(file)
	);
	const programs = files.filter((file) => PROGRAM.test(file));
	for (const file of files) {
		const old = readFileSync(join(to, file), 'utf8');
		const text = programs.reduce(
			(done, name) => done.replaceAll(basename(name), `later-${basename(name)}`),
			old
		);
		writeFileSync(join(to, file), file.endsWith('.html') ? withNewHash(text) : text);
	}
	for (const file of programs) {
		renameSync(join(to, file), join(to, dirname(file), `later-${basename(file)}`));
	}
};
