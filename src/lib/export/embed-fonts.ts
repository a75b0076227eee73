import { BUNDLED_FACES } from '../fonts/bundled-faces.ts';
import type { BundledFace } from '../fonts/font-faces.ts';
import { fontSetOf, type FontSet } from '../fonts/font-sets.ts';
import type { SvgElement } from './svg-element.ts';

/** A face that a drawing uses. */
export interface FaceUse {
	readonly face: BundledFace;
	/** All its characters, each once, in ascending order. */
	readonly characters: string;
	/** How much of the face these need. */
	readonly set: FontSet;
}

/** A face to embed, with its WOFF2 file. */
export interface EmbeddedFace {
	readonly face: BundledFace;
	readonly woff2: Uint8Array;
}

const faceOf = (attributes: SvgElement['attributes']): BundledFace => {
	const family = attributes['font-family']?.split(',')[0]?.trim();
	const weight = Number(attributes['font-weight'] ?? 400);
	const italic = attributes['font-style'] === 'italic';
	const face = BUNDLED_FACES.find(
		(one) => one.name === family && one.weight === weight && one.italic === italic
	);
	if (!face) throw new Error(`No bundled face is ${family} ${weight}${italic ? ' italic' : ''}.`);
	return face;
};

const isScript = (face: BundledFace): boolean => 'script' in face;

/** The faces that the texts of a drawing use, with their characters, in the order of `BUNDLED_FACES`. */
export const facesOf = (root: SvgElement): readonly FaceUse[] => {
	const used = new Map<BundledFace, Set<string>>();
	const visit = ({ name, attributes, children }: SvgElement, outer: SvgElement['attributes']) => {
		// A piece of a text has the attributes of the text but for its own.
		const own = name === 'tspan' ? { ...outer, ...attributes } : attributes;
		for (const child of children) {
			if (typeof child !== 'string') visit(child, own);
			else if (name === 'text' || name === 'tspan') {
				const face = faceOf(own);
				used.set(face, new Set([...(used.get(face) ?? []), ...Array.from(child)]));
			}
		}
	};
	visit(root, {});
	return BUNDLED_FACES.flatMap((face) => {
		const characters = [...(used.get(face) ?? [])].sort().join('');
		const set = isScript(face) ? 'all' : fontSetOf(characters);
		return characters === '' ? [] : [{ face, characters, set }];
	});
};

/** Bytes at a time: more arguments than this are too many for a call. */
const CHUNK = 0x2000;

const toBase64 = (bytes: Uint8Array): string => {
	let binary = '';
	for (let start = 0; start < bytes.length; start += CHUNK)
		binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
	return btoa(binary);
};

/** The style sheet that gives a document its fonts, one rule a face, for `svgDocument`’s `style`. */
export const fontStyle = (faces: readonly EmbeddedFace[]): string =>
	faces
		.map(
			({ face, woff2 }) =>
				`@font-face{font-family:${face.name};font-weight:${face.weight};` +
				`font-style:${face.italic ? 'italic' : 'normal'};` +
				`src:url(data:font/woff2;base64,${toBase64(woff2)}) format("woff2")}`
		)
		.join('\n');
