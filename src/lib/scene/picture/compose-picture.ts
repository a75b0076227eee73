import type { StoryIndex } from '../../core/story/index-story.ts';
import type { Story } from '../../core/story/story.ts';
import type { Found } from '../../core/view/filter.ts';
import type { View } from '../../core/view/view.ts';
import { buildScene } from '../build-scene.ts';
import type { Frame } from '../frame.ts';
import { finishSurround } from '../rtl/finish-picture.ts';
import type { RtlLayout } from '../rtl/layout.ts';
import type { Measure, Scene } from '../scene.ts';
import { buildVerticalScene } from '../vertical/build-vertical-scene.ts';
import { drawFooter, FOOTER_LEADING, type Footer } from './footer.ts';
import { footerText } from './footer-text.ts';
import { drawHeader } from './header.ts';
import { drawLegend } from './legend.ts';
import { measurePicture } from './measure-picture.ts';
import type { LegendMark, Picture, PictureOptions } from './picture.ts';
import { countSaid } from './said.ts';
import { PICTURE_THEMES } from './picture-themes.ts';
import type { PictureWords } from './words/picture-words.ts';

/** Everything a picture is made of. */
export interface PictureInput {
	/** The whole story. */
	readonly story: Story;
	/** The part of it that the picture shows, in the language of the picture. */
	readonly index: StoryIndex;
	/** Without a selection: an exported picture points at nothing. */
	readonly view: View;
	readonly options: PictureOptions;
	readonly words: PictureWords;
	readonly found: Found | null;
	/** Where any of its words are written from right to left. */
	readonly rtl: RtlLayout | null;
}

/** A picture in one unit and direction, before its alternative text. */
export type Composition = Omit<Picture, 'alt' | 'description' | 'lang' | 'title' | 'unit'>;

/** Least height of a figure whose line runs to the right, in pixels of the layout. */
const MIN_RIGHT = 300;
/** Where a scene begins its own words, from its left edge. */
const SCENE_MARGIN = 20;
/** A figure of events alone needs no more height than this. */
const BARE_HEIGHT = 320;
const STAGE_GAP = 16;

const measureOf = ({ rtl }: PictureInput): Measure => rtl?.measure ?? measurePicture;

const marginOf = (width: number): number => (width < 480 ? 16 : width < 760 ? 24 : 32);

/** Lanes and line go to the very edge of the picture, though the scene is as much narrower as its margin is wider. */
const bleed = (scene: Scene, by: number): Scene => {
	if (by === 0) return scene;
	const right = scene.direction === 'right';
	return {
		...scene,
		lanes: scene.lanes.map((lane) => {
			const { x, width } = lane.box;
			if (right) return { ...lane, box: { ...lane.box, x: x - by, width: width + 2 * by } };
			const isLeft = x < scene.width / 4;
			return { ...lane, box: { ...lane.box, x: isLeft ? x - by : x, width: width + by } };
		}),
		line: right ? { ...scene.line, x1: scene.line.x1 - by, x2: scene.line.x2 + by } : scene.line
	};
};

interface Foot {
	readonly legend: readonly LegendMark[];
	readonly footer: Footer;
	/** Of key and footer with the room around them. */
	readonly height: number;
}

/** Key and footer for a scene, from `start` down. */
const drawFoot = (
	input: PictureInput,
	scene: Scene,
	{ width, height }: { readonly width: number; readonly height: number },
	start: number
): Foot => {
	const { story, index, view, options, words } = input;
	const measure = measureOf(input);
	const none: Footer = { texts: [], links: [], bottom: start };
	if (!options.footer) return { legend: [], footer: none, height: 0 };
	const theme = PICTURE_THEMES[options.theme];
	const margin = marginOf(width);
	const place = { x: margin, top: start + 12, width: width - 2 * margin };
	const legend =
		height < 420
			? { marks: [], bottom: start }
			: drawLegend(scene, theme, words.legend, measure, place);
	const paragraphs = footerText(story, index, scene, countSaid(scene, index), view.filter, words);
	const maxLines = Math.max(2, Math.min(14, Math.floor((height * 0.22) / FOOTER_LEADING)));
	const top = legend.bottom + (legend.marks.length > 0 ? 6 : 10);
	const footer = drawFooter(story, paragraphs, theme, measure, { ...place, top }, maxLines);
	const bottom = footer.bottom + Math.min(20, margin * 0.7);
	return { legend: legend.marks, footer, height: bottom - start };
};

/**
 * Composes a picture at one size of type: header at the top, footer pinned to the bottom, and the figure in what is left.
 * @param unit pixels of a unit of the layout at 1×
 */
export const composePicture = (
	input: PictureInput,
	unit: number,
	direction: Scene['direction']
): Composition => {
	const { story, index, view, options, words, found } = input;
	const theme = PICTURE_THEMES[options.theme];
	const width = options.width / unit;
	const height = options.height === 'auto' ? Infinity : options.height / unit;
	const margin = marginOf(width);
	const background = options.transparent ? null : theme.background;
	const header = options.header
		? drawHeader(story, theme, measureOf(input), {
				x: margin,
				top: height < 300 ? 10 : Math.round(margin * 0.8),
				width: width - 2 * margin,
				height
			})
		: { texts: [], bottom: 0 };
	const top = options.header ? Math.round(header.bottom + (height < 300 ? 6 : STAGE_GAP)) : 0;
	const by = Math.max(0, margin - SCENE_MARGIN);
	const frame: Omit<Frame, 'height'> = {
		kind: 'static',
		width: width - 2 * by,
		theme,
		words: words.time,
		phrases: words,
		measure: measureOf(input),
		rtl: input.rtl
	};
	const finished = (made: Composition): Composition =>
		input.rtl ? finishSurround(made, story, width, input.rtl.measure) : made;
	const sceneAt = (room: number): Scene => {
		if (direction === 'down' || room < MIN_RIGHT) {
			const height = Number.isFinite(room) ? Math.max(60, room) : 'auto';
			return buildVerticalScene(index, view, { ...frame, height }, found);
		}
		const bare = index.story.statements.length === 0;
		const height = bare ? Math.min(room, BARE_HEIGHT) : room;
		return buildScene(index, view, { ...frame, height }, found);
	};

	if (height === Infinity) {
		const scene = sceneAt(Infinity);
		const foot = drawFoot(input, scene, { width, height }, top + scene.height);
		return finished({
			width: options.width,
			height: Math.ceil((top + scene.height + foot.height) * unit),
			background,
			header: header.texts,
			stage: { x: by, y: top, scene: bleed(scene, by) },
			said: countSaid(scene, index),
			legend: foot.legend,
			footer: foot.footer.texts,
			links: foot.footer.links
		});
	}

	// The footer tells what the figure leaves out, so each needs the other: a footer that grows takes room once more.
	let reserved = options.footer ? Math.min(110, height * 0.3) : 0;
	let scene = sceneAt(height - top - reserved);
	let foot = drawFoot(input, scene, { width, height }, 0);
	for (let round = 0; round < 4; round++) {
		const slack = reserved - foot.height;
		if (slack >= 0 && (slack < 2 || round > 1)) break;
		reserved = round > 1 ? Math.max(reserved, foot.height) : foot.height;
		scene = sceneAt(height - top - reserved);
		foot = drawFoot(input, scene, { width, height }, 0);
	}
	const spare = height - top - foot.height - scene.height;
	const { legend, footer } = drawFoot(input, scene, { width, height }, height - foot.height);
	return finished({
		width: options.width,
		height: Math.round(height * unit),
		background,
		header: header.texts,
		stage: { x: by, y: top + Math.max(0, spare / 2), scene: bleed(scene, by) },
		said: countSaid(scene, index),
		legend,
		footer: footer.texts,
		links: footer.links
	});
};
