import { indexStory } from '../core/story/index-story.ts';
import type { Story } from '../core/story/story.ts';
import { pictureOf } from '../scene/picture/picture-of.ts';
import { PICTURE_WORDS_BY_LANGUAGE } from '../scene/picture/words/picture-words-by-language.ts';
import type { EmbeddedFace } from './embed-fonts.ts';
import { ExportError } from './export-error.ts';
import type { FileRequest, FromWorker, ToWorker } from './export-messages.ts';
import { exportPicture } from './export-picture.ts';
import { metadataOf } from './metadata-of.ts';
import { createRenderer, type Renderer } from './png-renderer.ts';
import type { SvgElement } from './svg-element.ts';

let story: Story | null = null;
let fonts: readonly Uint8Array[] = [];
let renderer: Promise<Renderer> | null = null;

const answer = (message: FromWorker, transfer: Transferable[] = []): void =>
	self.postMessage(message, { transfer });

const requireStory = (): Story => {
	if (!story) throw new Error('There is no story yet.');
	return story;
};

const askRenderer = (): Promise<Renderer> =>
	renderer ?? Promise.reject(new Error('There is no renderer yet.'));

const makeFile = async (
	{ picture, format, scale, outlines, embed, from }: FileRequest,
	drawing: SvgElement,
	faces: readonly EmbeddedFace[]
): Promise<Uint8Array<ArrayBuffer>> => {
	const index = indexStory(requireStory(), PICTURE_WORDS_BY_LANGUAGE[from.lang].time);
	const metadata = metadataOf(index, picture, from.view, { scope: from.options.scope, embed });
	const request = { format, scale, text: outlines ? 'paths' : 'fonts' } as const;
	const bytes = await exportPicture(picture, metadata, request, {
		draw: () => drawing,
		renderer: askRenderer,
		pngRenderer: askRenderer,
		fonts: () => Promise.resolve(fonts),
		faces: () => Promise.resolve(faces)
	});
	// A buffer of its own, to be handed over whole.
	return new Uint8Array(bytes);
};

const handle = async (message: ToWorker): Promise<void> => {
	switch (message.kind) {
		case 'story':
			story = message.story;
			break;
		case 'assets':
			renderer = createRenderer(message.wasm, message.fonts);
			fonts = message.fonts;
			// Fetched before it is needed: later there may be no network.
			await Promise.all([renderer, import('./pdf.ts')]);
			answer({ kind: 'ready' });
			break;
		case 'lay-out': {
			const { view, options, lang, found } = message.request;
			const picture = pictureOf(requireStory(), view, options, lang, found);
			answer({ kind: 'picture', id: message.id, picture });
			break;
		}
		case 'make': {
			const bytes = await makeFile(message.request, message.drawing, message.faces);
			answer({ kind: 'file', id: message.id, bytes }, [bytes.buffer]);
		}
	}
};

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
	handle(data).catch((error: unknown) => {
		const code = error instanceof ExportError ? error.code : null;
		const message = error instanceof Error ? error.message : String(error);
		if ('id' in data) answer({ kind: 'failed', id: data.id, code, message });
		else reportError(error);
	});
};
