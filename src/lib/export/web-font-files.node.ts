/** The bundled WOFF2 files as data URLs, by path. */
export const WEB_FONT_FILES = import.meta.glob<string>('../fonts/*.woff2', {
	eager: true,
	query: '?inline',
	import: 'default'
});
