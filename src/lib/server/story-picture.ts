import { createNodeEngine } from '../export/export-engine.node.ts';
import { exportPicture, type ExportFormat } from '../export/export-picture.ts';
import { metadataOf } from '../export/metadata-of.ts';
import { indexStory } from '../core/story/index-story.ts';
import type { Language } from '../core/language.ts';
import type { Story } from '../core/story/story.ts';
import { HOME_VIEW } from '../core/view/view.ts';
import { pictureOf } from '../scene/picture/picture-of.ts';
import { WHOLE_STORY, type Picture, type PictureOptions } from '../scene/picture/picture.ts';
import { PRESETS, type PresetId } from '../scene/picture/sizes.ts';

const engine = createNodeEngine();

const optionsOf = (size: PresetId): PictureOptions => {
	const preset = PRESETS.find(({ id }) => id === size);
	if (!preset) throw new Error(`There is no size “${size}”.`);
	return {
		width: preset.width,
		height: preset.height,
		...WHOLE_STORY
	};
};

/** The picture of a whole story that stands beside its page, in the page’s language. */
export const storyPicture = (story: Story, size: PresetId, language: Language): Picture =>
	pictureOf(story, HOME_VIEW, optionsOf(size), language);

/** The same as the bytes of a file that opens again as the story. */
export const storyPictureFile = (
	story: Story,
	size: PresetId,
	format: ExportFormat,
	language: Language
): Promise<Uint8Array> => {
	const picture = storyPicture(story, size, language);
	const { scope } = optionsOf(size);
	const metadata = metadataOf(indexStory(story), picture, HOME_VIEW, { scope, embed: true });
	return exportPicture(picture, metadata, { format, scale: 1, text: 'fonts' }, engine);
};
