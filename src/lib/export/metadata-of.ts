import { safeUrl } from '../core/story/safe-url.ts';
import type { StoryIndex } from '../core/story/index-story.ts';
import type { Source } from '../core/story/story.ts';
import { encodeQuery } from '../core/view/query-string.ts';
import { writeView } from '../core/view/url.ts';
import type { View } from '../core/view/view.ts';
import type { Picture, PictureScope } from '../scene/picture/picture.ts';
import type { PictureMetadata } from './picture-metadata.ts';

/** What of a story travels with its picture. */
export interface MetadataOptions {
	readonly scope: PictureScope;
	/** Whether the story itself goes along, so that the file opens again. */
	readonly embed: boolean;
}

const describeSource = (index: StoryIndex, source: Source): string => {
	const published = index.dates.get(source.published ?? '');
	const url = source.url === undefined ? null : safeUrl(source.url);
	return [
		...(source.author === undefined ? [] : [source.author]),
		`“${source.title}”`,
		...(source.publisher === undefined ? [] : [source.publisher]),
		...(published === undefined ? [] : [published]),
		...(url === null ? [] : [url])
	].join(', ');
};

/** What travels inside the file of a picture: its words, its sources, and the story with the view that is drawn. */
export const metadataOf = (
	index: StoryIndex,
	picture: Picture,
	view: View,
	{ scope, embed }: MetadataOptions
): PictureMetadata => {
	const { story } = index;
	const shown = scope.kind === 'window' ? view : { ...view, window: null };
	return {
		lang: picture.lang,
		title: picture.title,
		alt: picture.alt,
		description: picture.description,
		source: story.sources.map((source) => describeSource(index, source)).join('\n'),
		license: story.license ?? null,
		url: story.url === undefined ? null : safeUrl(story.url),
		story: embed ? { story, view: encodeQuery(writeView(shown)) } : null
	};
};
