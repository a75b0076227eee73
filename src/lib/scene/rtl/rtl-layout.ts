import type { StoryIndex } from '../../core/story/index-story.ts';
import type { Measure, Scene } from '../scene.ts';
import { measureText } from '../text/measure-text.ts';
import { alignCard, directCard, marksOf } from './direct-card.ts';
import { directScene } from './direct-scene.ts';
import { isRtlLanguage } from './direction.ts';
import type { RtlLayout } from './layout.ts';
import { withScripts } from './measure-scripts.ts';
import { mirrorsOf } from './mirror-marks.ts';
import { mirrorScene } from './mirror-scene.ts';

const mirrors = ({ story }: StoryIndex): boolean => isRtlLanguage(story.lang);

/** The layout from right to left over a measurer of all other words. */
export const createRtlLayout = (others: Measure): RtlLayout => {
	const measure = withScripts(others);
	const aligned = (scene: Scene, index: StoryIndex, rtl: boolean): Scene => ({
		...scene,
		cards: scene.cards.map((card) => alignCard(card, index, rtl, measure))
	});
	return {
		measure,
		marks: marksOf,
		mirrors,
		finish: (scene, index) => {
			const rtl = mirrors(index);
			const logical = aligned(scene, index, rtl);
			return directScene(rtl ? mirrorScene(logical) : logical, index, measure);
		},
		unplace: (scene, box) => (scene.mirrored ? mirrorsOf(scene.width).box(box) : box),
		finishCard: (scene, index, card) => {
			const rtl = scene.mirrored === true;
			const { cards } = aligned({ ...scene, cards: [card] }, index, rtl);
			const [placed] = (rtl ? mirrorScene({ ...scene, cards, mirrored: true }) : { cards }).cards;
			return directCard(placed ?? card, index, rtl, measure);
		}
	};
};

/** The layout from right to left for pages. */
export const rtlLayout: RtlLayout = createRtlLayout(measureText);
