import { indexStory } from '#lib/core/story/index-story.ts';
import type { Story } from '#lib/core/story/story.ts';
import { makeSearcher } from '#lib/core/view/search.ts';
import { ExportError } from '#lib/export/export-error.ts';
import type { ExportEngine } from '#lib/export/export-picture.ts';
import { exportPicture } from '#lib/export/export-picture.ts';
import { metadataOf } from '#lib/export/metadata-of.ts';
import { pictureOf } from '#lib/scene/picture/picture-of.ts';
import { checkSize } from '#lib/scene/picture/sizes.ts';
import { PICTURE_WORDS_BY_LANGUAGE } from '#lib/scene/picture/words/picture-words-by-language.ts';
import type { SaidCounts } from '#lib/scene/picture/said.ts';
import type { SceneCounts } from '#lib/scene/scene.ts';
import { UsageError } from './outcome.ts';
import type { PlannedPicture } from './plan-files.ts';
import type { RenderRequest } from './render-request.ts';
import type { StoryView } from './story-view.ts';

/** A story that is ready to be drawn. Plain data, as it may go to another thread. */
export interface Subject {
	readonly file: string;
	readonly story: Story;
	readonly viewed: StoryView;
}

/** A picture as the bytes of its files, in the order of the plan. */
export interface DrawnPicture {
	/** Pixels at 1×. */
	readonly width: number;
	readonly height: number;
	readonly counts: SceneCounts;
	readonly said: SaidCounts;
	readonly files: readonly Uint8Array[];
}

/**
 * Lays a picture out once and makes all its files.
 * @throws UsageError when it is too large
 */
export const drawFiles = async (
	request: RenderRequest,
	{ file, story, viewed: { view, scope } }: Subject,
	{ size, theme, lang, files }: PlannedPicture,
	engine: ExportEngine
): Promise<DrawnPicture> => {
	const { transparent, header, footer, statements, arcs, alt } = request;
	const { width, height } = size;
	const options = { width, height, theme, transparent, scope, header, footer, statements, arcs };
	const index = indexStory(story, PICTURE_WORDS_BY_LANGUAGE[lang].time);
	const { query } = view.filter;
	const found = query === '' ? null : makeSearcher(index)(query);
	const laidOut = pictureOf(story, view, options, lang, found);
	for (const { scale } of files) {
		const fault = checkSize(laidOut, scale);
		if (fault) throw new UsageError(`${file}: ${fault.message}`);
	}
	const picture = alt === null ? laidOut : { ...laidOut, alt };
	const metadata = metadataOf(index, picture, view, { scope, embed: request.story });
	const drawn: Uint8Array[] = [];
	try {
		for (const { format, scale } of files) {
			const how = { format, scale, text: request.text };
			drawn.push(await exportPicture(picture, metadata, how, engine));
		}
	} catch (error) {
		if (error instanceof ExportError || error instanceof RangeError) {
			throw new UsageError(`${file}: ${error.message}`);
		}
		throw error;
	}
	const { counts } = picture.stage.scene;
	return { width: picture.width, height: picture.height, counts, said: picture.said, files: drawn };
};
