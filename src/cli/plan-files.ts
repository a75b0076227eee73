import path from 'node:path';
import type { PictureLanguage } from '#lib/scene/picture/picture.ts';
import type { PictureTheme } from '#lib/scene/theme.ts';
import { UsageError } from './outcome.ts';
import type { Format } from './output-target.ts';
import type { NamedSize, RenderRequest } from './render-request.ts';

/** One picture of one story, which may go into several files. */
export interface PlannedPicture {
	/** Which of the stories, from 0. */
	readonly story: number;
	readonly size: NamedSize;
	readonly theme: PictureTheme;
	readonly lang: PictureLanguage;
	readonly files: readonly PlannedFile[];
}

/** One file to write. */
export interface PlannedFile {
	/** `null` for standard output. */
	readonly path: string | null;
	readonly format: Format;
	/** 1 for anything but pixels. */
	readonly scale: number;
}

/** What a plan needs to know of a story. */
export interface PlannedStory {
	readonly file: string;
	readonly id: string;
	/** The theme that its view asks for, if it asks. */
	readonly theme: PictureTheme | null;
}

/** `<story>-<size>` and then whatever is not usual. */
const nameOf = (
	id: string,
	{ size, theme, lang }: Omit<PlannedPicture, 'files' | 'story'>,
	{ format, scale }: Omit<PlannedFile, 'path'>
): string => {
	const parts = [
		id,
		size.name,
		...(theme === 'light' ? [] : [theme]),
		...(lang === 'en' ? [] : [lang])
	];
	const dense = format === 'png' && scale !== size.scale ? `@${scale}x` : '';
	return `${parts.join('-')}${dense}.${format}`;
};

const refuseClashes = (
	pictures: readonly PlannedPicture[],
	stories: readonly PlannedStory[]
): void => {
	const inputs = new Set(stories.map(({ file }) => path.resolve(file)));
	const taken = new Set<string>();
	for (const { path: file } of pictures.flatMap(({ files }) => files)) {
		if (file === null) continue;
		// Two names that differ in case are one file on many disks.
		const key = path.resolve(file).toLowerCase();
		if (inputs.has(path.resolve(file))) throw new UsageError(`${file} is one of the stories.`);
		if (taken.has(key)) {
			throw new UsageError(
				`two pictures would be called ${file}: stories with one id need folders of their own.`
			);
		}
		taken.add(key);
	}
};

/**
 * Every picture that was asked for, in the order of stories, themes, languages and sizes, with the files it goes into.
 * @throws UsageError when several would go where there is room for one, or when two would have one name
 */
export const planFiles = (
	request: RenderRequest,
	stories: readonly PlannedStory[]
): readonly PlannedPicture[] => {
	const { target } = request;
	const fileIn = (name: string): string | null =>
		target.kind === 'stdout'
			? null
			: target.kind === 'file'
				? target.path
				: path.join(target.path, name);
	const pictures = stories.flatMap(({ id, theme: viewed }, story) =>
		(request.themes.length > 0 ? request.themes : [viewed ?? 'light']).flatMap((theme) =>
			request.languages.flatMap((lang) =>
				request.sizes.map((size): PlannedPicture => {
					const picture = { story, size, theme, lang };
					const files = request.formats.flatMap((format) => {
						const usual = request.scales.length > 0 ? request.scales : [size.scale];
						const scales = format === 'png' ? usual : [1];
						return scales.map((scale) => {
							const file = { format, scale };
							return { ...file, path: fileIn(nameOf(id, picture, file)) };
						});
					});
					return { ...picture, files };
				})
			)
		)
	);
	const count = pictures.reduce((sum, { files }) => sum + files.length, 0);
	if (target.kind !== 'folder' && count > 1) {
		const where = target.kind === 'file' ? `${target.path} is one file` : '-o - is for one picture';
		throw new UsageError(`${where}, but ${count} pictures were asked for: give a folder.`);
	}
	refuseClashes(pictures, stories);
	return pictures;
};
