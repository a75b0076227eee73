import type { Scene } from '../scene.ts';
import { altText } from './alt-text.ts';
import { indexPart } from './index-part.ts';
import { picturedOn } from './pictured.ts';
import { composePicture, type Composition, type PictureInput } from './compose-picture.ts';
import type { Picture, PictureOptions } from './picture.ts';
import { MAX_PIXELS, MAX_SIDE } from './sizes.ts';

/** The layout has at most so many units of area, so that type does not become tiny on a large picture. */
const MOST_AREA = 1_750_000;
/** And at least so many, so that type does not become huge. */
const LEAST_AREA = 420_000;
/** Smallest type is 12 units; so it has at least 11 pixels. */
const LEAST_UNIT = 11 / 12;
const STEP = 1.1;
const MOST_STEPS = 6;
/** Widest layout of a picture that is as high as it needs to be. */
const COLUMN = 760;

type Direction = Scene['direction'];

/** Upright pictures have their line downwards, flat ones to the right; for square ones both are tried. */
const directionsOf = ({ width, height }: PictureOptions): readonly Direction[] => {
	const ratio = height === 'auto' ? Infinity : height / width;
	if (ratio >= 1.15) return ['down'];
	return ratio <= 0.87 ? ['right'] : ['right', 'down'];
};

/** How much of what is said stands in a picture: 1 for every word of every statement. */
const fullness = ({ said: { whole, shortened, named, counted } }: Composition): number => {
	const total = whole + shortened + named + counted;
	return total === 0 ? 1 : (whole + 0.5 * shortened + 0.2 * named) / total;
};

/** The composition with the largest type in which every word has room; with the smallest type if there is none. */
const composeIn = (
	input: PictureInput,
	direction: Direction
): { readonly unit: number; readonly made: Composition } => {
	const { width, height } = input.options;
	if (height === 'auto') {
		const unit = Math.max(1, width / COLUMN);
		const made = composePicture(input, unit, direction);
		const most = Math.min(MAX_SIDE, Math.floor(MAX_PIXELS / width));
		if (made.height <= most) return { unit, made };
		const options = { ...input.options, height: most };
		return { unit, made: composePicture({ ...input, options }, unit, direction) };
	}
	const area = width * height;
	const least = Math.max(LEAST_UNIT, Math.sqrt(area / MOST_AREA));
	const most = Math.sqrt(area / LEAST_AREA);
	let unit = least;
	let made = composePicture(input, unit, direction);
	for (let step = 1; step <= MOST_STEPS && fullness(made) === 1; step++) {
		const larger = least * STEP ** step;
		if (larger > most) break;
		const next = composePicture(input, larger, direction);
		if (fullness(next) < 1) break;
		[unit, made] = [larger, next];
	}
	return { unit, made };
};

/**
 * Lays a story out as a static picture of a given size: as large as its words allow, complete, with its sources.
 * Pure: the same input gives the same picture everywhere.
 */
export const buildPicture = (input: PictureInput): Picture => {
	const [first, ...others] = directionsOf(input.options).map((direction) =>
		composeIn(input, direction)
	);
	if (!first) throw new Error('A picture has at least one direction.');
	const best = others.reduce(
		(chosen, other) => (fullness(other.made) > fullness(chosen.made) ? other : chosen),
		first
	);
	const { story, index, words } = input;
	const pictured = picturedOn(best.made.stage.scene);
	// A window shows a part of the story, and the words in its place tell of that part alone.
	const told =
		pictured.events.length === 0 || pictured.events.length === index.events.length
			? index
			: indexPart(index.story, { events: pictured.events, statements: true, links: true }, words);
	const { alt, description } = altText(told, pictured.statements, words);
	return {
		...best.made,
		unit: best.unit,
		lang: words.language,
		title: story.title,
		alt,
		description
	};
};
