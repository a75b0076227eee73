import type { FaceKey } from '../scene/text/width-data.ts';
import type { Font } from '../scene/scene.ts';

/** One bundled font file; it is shipped as `<file>.woff2` for pages and `<file>.ttf` for exports. */
export interface BundledFace {
	/** The family as scenes name it. */
	readonly family: Font['family'];
	/** The family as CSS and SVG name it. */
	readonly name: string;
	readonly weight: Font['weight'];
	readonly italic: boolean;
	/** File name in this folder, without its extension. */
	readonly file: string;
	/** The whole font that it is a subset of, as a path in `node_modules`. */
	readonly source: string;
}

/** A face with Latin and Cyrillic letters, digits and signs. */
export interface FontFace extends BundledFace {
	/** The name of its width table; `serif-600` has none, since only pages write in it. */
	readonly key: FaceKey | 'serif-600';
	readonly name: 'Inter' | 'Literata';
}

const sans = { family: 'sans', name: 'Inter' } as const;
const serif = { family: 'serif', name: 'Literata' } as const;

/** Every face that pages and exports may draw with. */
export const FONT_FACES: readonly FontFace[] = [
	{
		...sans,
		key: 'sans-400',
		weight: 400,
		italic: false,
		file: 'inter-400',
		source: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'
	},
	{
		...sans,
		key: 'sans-600',
		weight: 600,
		italic: false,
		file: 'inter-600',
		source: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'
	},
	{
		...sans,
		key: 'sans-400-italic',
		weight: 400,
		italic: true,
		file: 'inter-400-italic',
		source: '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf'
	},
	{
		...serif,
		key: 'serif-400',
		weight: 400,
		italic: false,
		file: 'literata-400',
		source: '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf'
	},
	{
		...serif,
		key: 'serif-600',
		weight: 600,
		italic: false,
		file: 'literata-600',
		source: '@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf'
	}
];
