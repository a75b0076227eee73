import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { indexStory } from '#lib/core/story/index-story.ts';
import { EXPECTED_EN } from '#lib/core/view/expected-en.ts';
import { describeExpected } from '#lib/core/view/expected.ts';
import type { SaidCounts } from '#lib/scene/picture/said.ts';
import type { SceneCounts } from '#lib/scene/scene.ts';
import type { DrawnPicture, Subject } from './draw-files.ts';
import { drawPlan } from './draw-plan.ts';
import { describeProblems, loadStory } from './load-story.ts';
import type { LoadedStory } from './load-story.ts';
import { UsageError } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { printable } from './paint.ts';
import { planFiles } from './plan-files.ts';
import type { PlannedFile, PlannedPicture } from './plan-files.ts';
import { readOptions } from './read-options.ts';
import { reasonOf } from './reason-of.ts';
import { RENDER_HELP } from './render-help.ts';
import { readRenderRequest } from './render-request.ts';
import type { RenderRequest } from './render-request.ts';
import { refuseUnknownIds, viewStory } from './story-view.ts';
import type { Surroundings } from './surroundings.ts';
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
	/** How much of the statements can be read. */
	readonly said: SaidCounts;
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
		story: index.story,
		viewed: viewStory(request, file, index, view)
	}));
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
	{ story }: Subject,
	{ size, theme, lang }: PlannedPicture,
	{ path: file, format, scale }: PlannedFile,
	{ width, height, counts, said }: DrawnPicture,
	bytes: Uint8Array
): RenderedFile => ({
	file,
	story: story.id,
	format,
	size: size.name,
	theme,
	lang,
	width: Math.round(width * scale),
	height: Math.round(height * scale),
	scale,
	bytes: bytes.length,
	sha256: createHash('sha256').update(bytes).digest('hex'),
	counts,
	said
});

const describeFile = ({ file, width, height, bytes, counts }: RenderedFile): string =>
	`${file ?? 'standard output'}  ${width} × ${height}  ${Math.ceil(bytes / 1000)} kB` +
	(counts.folded > 0 ? `  ${counts.folded} of ${counts.shown} statements folded` : '');

/** Draws and writes all that was planned, and gives back the bytes for standard output. */
const drawAll = async (
	program: URL,
	request: RenderRequest,
	subjects: readonly Subject[],
	tell: (done: RenderedFile, number: number, total: number) => void
): Promise<{ readonly rendered: readonly RenderedFile[]; readonly piped: Uint8Array | null }> => {
	const plan = planFiles(
		request,
		subjects.map(({ file, story, viewed }) => ({ file, id: story.id, theme: viewed.theme }))
	);
	const total = plan.reduce((sum, { files }) => sum + files.length, 0);
	const rendered: RenderedFile[][] = plan.map(() => []);
	let count = 0;
	let piped: Uint8Array | null = null;
	await drawPlan(program, { request, subjects, plan }, (drawn, number) => {
		const planned = plan[number];
		const subject = subjects[planned?.story ?? -1];
		if (!planned || !subject) return;
		planned.files.forEach((file, i) => {
			const bytes = drawn.files[i];
			if (!bytes) return;
			if (file.path === null) piped = bytes;
			else write(file.path, bytes);
			const done = report(subject, planned, file, drawn, bytes);
			rendered[number]?.push(done);
			tell(done, ++count, total);
		});
	});
	return { rendered: rendered.flat(), piped };
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

/** `onrecord render`. */
export const renderCommand = async (
	args: readonly string[],
	{ paint, progress, program }: Surroundings
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
				`${file}: of the view, ${key}=${printable(found)} was ignored; ` +
				`expected ${describeExpected(expected, EXPECTED_EN)}.`
		)
	);
	const { rendered, piped } = await drawAll(program, request, subjects, (done, number, total) =>
		progress?.(`[${number}/${total}] ${printable(describeFile(done))}`)
	);
	return { code: 0, stdout: piped ?? json(rendered), stderr: lines([...problems, ...ignored]) };
};
