import type { BundledFace } from './font-faces.ts';

/** Scripts from right to left that pictures have letters for. */
export type Script = 'hebrew' | 'arabic';

/** One bundled font file with the letters of one script; all else is drawn with the faces of `FONT_FACES`. */
export interface ScriptFace extends BundledFace {
	readonly script: Script;
}

/** Families by script, the sans first, then the serif. */
const FAMILIES = {
	hebrew: [
		['Noto Sans Hebrew', 'noto-sans-hebrew', 'NotoSansHebrew'],
		['Noto Serif Hebrew', 'noto-serif-hebrew', 'NotoSerifHebrew']
	],
	arabic: [
		['Noto Sans Arabic', 'noto-sans-arabic', 'NotoSansArabic'],
		['Noto Naskh Arabic', 'noto-naskh-arabic', 'NotoNaskhArabic']
	]
} as const;

const WEIGHTS = [
	[400, '400Regular'],
	[600, '600SemiBold']
] as const;

/** Every face with the letters of another script. None is italic: neither script has slanted letters of its own. */
export const SCRIPT_FACES: readonly ScriptFace[] = (['hebrew', 'arabic'] as const).flatMap(
	(script) =>
		FAMILIES[script].flatMap(([name, slug, stem], i) =>
			WEIGHTS.map(([weight, folder]) => ({
				script,
				family: i === 0 ? ('sans' as const) : ('serif' as const),
				name,
				weight,
				italic: false,
				file: `${slug}-${weight}`,
				source: `@expo-google-fonts/${slug}/${folder}/${stem}_${folder}.ttf`
			}))
		)
);

/** The name of the family that a script is drawn with beside the sans or the serif. */
export const scriptFamily = (script: Script, family: 'sans' | 'serif'): string =>
	FAMILIES[script][family === 'sans' ? 0 : 1][0];
