import type { StoryIndex } from '../../core/story/index-story.ts';
import { FONTS } from '../fonts.ts';
import type { LabelMark, Measure, Scene, TextRun } from '../scene.ts';
import { directCard } from './direct-card.ts';
import { directRun } from './direct-text.ts';
import { hasRtl, isRtlText } from './direction.ts';

/** Places the words of a scene that are written from right to left, each by the direction of its own paragraph. */
export const directScene = (scene: Scene, index: StoryIndex, measure: Measure): Scene => {
	const rtl = scene.mirrored === true;
	const label = (mark: LabelMark): LabelMark => {
		const title = index.event.get(mark.events[0] ?? '')?.event.title ?? '';
		const isRtl = ({ font, text }: TextRun): boolean =>
			font.size === FONTS.title.size ? isRtlText(title, rtl) : isRtlText(text);
		return { ...mark, texts: mark.texts.map((run) => directRun(run, isRtl(run), measure)) };
	};
	return {
		...scene,
		lanes: scene.lanes.map((lane) => ({
			...lane,
			labels: lane.labels.map((name) =>
				// An arrow points to where the lane lies, so names keep to the direction of the picture.
				directRun(name, hasRtl(name.text) && (rtl || isRtlText(name.text)), measure)
			)
		})),
		labels: scene.labels.map(label),
		cards: scene.cards.map((card) => directCard(card, index, rtl, measure))
	};
};
