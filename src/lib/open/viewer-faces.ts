import { FONT_FACES } from '../fonts/font-faces.ts';
import { SCRIPT_FACES } from '../fonts/script-faces.ts';
import type { ViewerFace } from './messages.ts';

const URLS = import.meta.glob<string>(
	['../fonts/*.woff2', '!../fonts/*.latin.woff2', '!../fonts/*.cyrillic.woff2'],
	{ eager: true, query: '?url', import: 'default' }
);

const SCRIPTS = { hebrew: /\p{Script=Hebrew}/u, arabic: /\p{Script=Arabic}/u } as const;

/** The bundled fonts that a text needs, from our own origin: a sandboxed frame may fetch none. What fails is left out. */
export const viewerFaces = async (text: string): Promise<ViewerFace[]> => {
	const faces = [...FONT_FACES, ...SCRIPT_FACES.filter(({ script }) => SCRIPTS[script].test(text))];
	const loaded = await Promise.allSettled(
		faces.map(async ({ name, weight, italic, file }) => {
			const response = await fetch(URLS[`../fonts/${file}.woff2`] ?? '');
			if (!response.ok) throw new Error(`${response.status} ${file}`);
			return {
				family: name,
				weight: weight === 600 ? (600 as const) : (400 as const),
				italic,
				bytes: await response.arrayBuffer()
			};
		})
	);
	return loaded.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
};
