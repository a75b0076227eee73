import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { indexStory } from '#lib/core/story/index-story.ts';
import type { StoryIndex } from '#lib/core/story/index-story.ts';
import { makeSearcher } from '#lib/core/view/search.ts';
import { createNodeEngine } from '#lib/export/export-engine.node.ts';
import { ExportError } from '#lib/export/export-error.ts';
import type { ExportEngine } from '#lib/export/export-picture.ts';
import { exportPicture } from '#lib/export/export-picture.ts';
import { metadataOf } from '#lib/export/metadata-of.ts';
import { pictureOf } from '#lib/scene/picture/picture-of.ts';
import type { Picture } from '#lib/scene/picture/picture.ts';
import { checkSize } from '#lib/scene/picture/sizes.ts';
import { PICTURE_WORDS_BY_LANGUAGE } from '#lib/scene/picture/words/picture-words-by-language.ts';
import type { SceneCounts } from '#lib/scene/scene.ts';
import { describeProblems, loadStory } from './load-story.ts';
import type { LoadedStory } from './load-story.ts';
import { UsageError } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { printable } from './paint.ts';
import type { Paint } from './paint.ts';
import { planFiles } from './plan-files.ts';
import type { PlannedFile, PlannedPicture } from './plan-files.ts';
import { readOptions } from './read-options.ts';
import { reasonOf } from './reason-of.ts';
import { RENDER_HELP } from './render-help.ts';
import { readRenderRequest } from './render-request.ts';
import type { RenderRequest } from './render-request.ts';
import { refuseUnknownIds, viewStory } from './story-view.ts';
import type { StoryView } from './story-view.ts';
import { writeAtomically } from './write-atomically.ts';

/** One file as `--json` reports it. */
interface RenderedFile {
	/** `null` for standard output. */
	readonly file: string | null;
	readonly story: string;
	readonly format: string;
	readonly size: string;
	readonly theme: string;
	readonly lang: string;
	/** Pixels of the file; at 1× for formats without pixels. */
	readonly width: number;
	readonly height: number;
	readonly scale: number;
	readonly bytes: number;
	readonly sha256: string;
	readonly counts: SceneCounts;
}

/** A story that is ready to be drawn. */
interface Subject {
	readonly file: string;
	readonly index: StoryIndex;
	readonly viewed: StoryView;
}

const prepare = (request: RenderRequest, loaded: readonly LoadedStory[]): readonly Subject[] => {
	const stories = loaded.flatMap(({ file, story, view }) =>
		story ? [{ file, view, index: indexStory(story) }] : []
	);
	refuseUnknownIds(
		request,
		stories.map(({ index }) => index)
	);
	return stories.map(({ file, view, index }) => ({
		file,
		index,
		viewed: viewStory(request, file, index, view)
	}));
};

const layOut = (
	request: RenderRequest,
	{ file, index, viewed }: Subject,
	{ size, theme, lang, files }: PlannedPicture
): Picture => {
	const { transparent, header, footer, statements, arcs, alt } = request;
	const { width, height } = size;
	const { view, scope } = viewed;
	const options = { width, height, theme, transparent, scope, header, footer, statements, arcs };
	const { query } = view.filter;
	const found = query === '' ? null : makeSearcher(index)(query);
	const picture = pictureOf(index.story, view, options, lang, found);
	for (const { scale } of files) {
		const fault = checkSize(picture, scale);
		if (fault) throw new UsageError(`${file}: ${fault.message}`);
	}
	return alt === null ? picture : { ...picture, alt };
};

const write = (file: string, bytes: Uint8Array): void => {
	try {
		mkdirSync(path.dirname(file), { recursive: true });
		writeAtomically(file, bytes);
	} catch (error) {
		throw new UsageError(`cannot write ${file}: ${reasonOf(error)}.`);
	}
};

const report = (
	{ index }: Subject,
	{ size, theme, lang }: PlannedPicture,
	{ path: file, format, scale }: PlannedFile,
	picture: Picture,
	bytes: Uint8Array
): RenderedFile => ({
	file,
	story: index.story.id,
	format,
	size: size.name,
	theme,
	lang,
	width: Math.round(picture.width * scale),
	height: Math.round(picture.height * scale),
	scale,
	bytes: bytes.length,
	sha256: createHash('sha256').update(bytes).digest('hex'),
	counts: picture.stage.scene.counts
});

const describeFile = ({ file, width, height, bytes, counts }: RenderedFile): string =>
	`${file ?? 'standard output'}  ${width} × ${height}  ${Math.ceil(bytes / 1000)} kB` +
	(counts.folded > 0 ? `  ${counts.folded} of ${counts.shown} statements folded` : '');

/** Draws all that was planned, one after the other, and gives back the last bytes for standard output. */
const drawAll = async (
	request: RenderRequest,
	subjects: readonly Subject[],
	engine: ExportEngine,
	tell: (done: RenderedFile, number: number, total: number) => void
): Promise<{ readonly rendered: readonly RenderedFile[]; readonly piped: Uint8Array | null }> => {
	const plan = planFiles(
		request,
		subjects.map(({ file, index, viewed }) => ({ file, id: index.story.id, theme: viewed.theme }))
	);
	const total = plan.reduce((sum, { files }) => sum + files.length, 0);
	const rendered: RenderedFile[] = [];
	let piped: Uint8Array | null = null;
	for (const planned of plan) {
		const subject = subjects[planned.story];
		if (!subject) continue;
		const picture = layOut(request, subject, planned);
		const { view, scope } = subject.viewed;
		const index = indexStory(subject.index.story, PICTURE_WORDS_BY_LANGUAGE[planned.lang].time);
		const metadata = metadataOf(index, picture, view, { scope, embed: request.story });
		for (const file of planned.files) {
			const how = { format: file.format, scale: file.scale, text: request.text };
			const bytes = await exportPicture(picture, metadata, how, engine);
			if (file.path === null) piped = bytes;
			else write(file.path, bytes);
			const done = report(subject, planned, file, picture, bytes);
			rendered.push(done);
			tell(done, rendered.length, total);
		}
	}
	return { rendered, piped };
};

/** The options of `onrecord render`. */
export const RENDER_OPTIONS = {
	output: { type: 'string', short: 'o' },
	format: { type: 'string', multiple: true },
	json: { type: 'boolean' },
	size: { type: 'string', multiple: true },
	scale: { type: 'string', multiple: true },
	theme: { type: 'string', multiple: true },
	transparent: { type: 'boolean' },
	lang: { type: 'string', multiple: true },
	text: { type: 'string' },
	alt: { type: 'string' },
	scope: { type: 'string' },
	window: { type: 'string' },
	events: { type: 'string', multiple: true },
	hide: { type: 'string', multiple: true },
	view: { type: 'string' },
	'no-header': { type: 'boolean' },
	'no-footer': { type: 'boolean' },
	'no-statements': { type: 'boolean' },
	'no-arcs': { type: 'boolean' },
	'no-story': { type: 'boolean' },
	help: { type: 'boolean', short: 'h' }
} as const;

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

/** `onrecord render`. `progress` is told each file as it is written; `null` when nobody looks on. */
export const renderCommand = async (
	args: readonly string[],
	paint: Paint,
	progress: ((line: string) => void) | null
): Promise<Outcome> => {
	const options = readOptions(args, RENDER_OPTIONS);
	if (options.has('help')) return { code: 0, stdout: RENDER_HELP, stderr: '' };
	const request = readRenderRequest(options);
	const loaded = request.files.map(loadStory);
	const problems = loaded.flatMap((one) => describeProblems(one, paint));
	const json = (rendered: readonly RenderedFile[]): string => {
		if (!request.json) return '';
		const stories = loaded.map(({ file, issues, refusal }) => ({ file, issues, refusal }));
		return `${JSON.stringify({ stories, pictures: rendered }, null, '\t')}\n`;
	};
	if (loaded.some(({ story }) => !story)) {
		return { code: 1, stdout: json([]), stderr: lines(problems) };
	}
	const subjects = prepare(request, loaded);
	const ignored = subjects.flatMap(({ file, viewed }) =>
		viewed.notices.map(
			({ key, expected, found }) =>
				`${file}: of the view, ${key}=${printable(found)} was ignored; expected ${expected}.`
		)
	);
	try {
		const { rendered, piped } = await drawAll(
			request,
			subjects,
			createNodeEngine(),
			(done, n, of) => progress?.(`[${n}/${of}] ${printable(describeFile(done))}`)
		);
		return { code: 0, stdout: piped ?? json(rendered), stderr: lines([...problems, ...ignored]) };
	} catch (error) {
		if (error instanceof ExportError) throw new UsageError(error.message);
		throw error;
	}
};
