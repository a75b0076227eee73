/** The bundled TTF files as data URLs, by path. */
export const FONT_FILES = import.meta.glob<string>('../fonts/*.ttf', {
	eager: true,
	query: '?inline',
	import: 'default'
});
