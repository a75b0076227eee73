import type { Story } from '../core/story/story.ts';
import type { Found } from '../core/view/filter.ts';
import type { View } from '../core/view/view.ts';
import type { Picture, PictureLanguage, PictureOptions } from '../scene/picture/picture.ts';
import type { EmbeddedFace } from './embed-fonts.ts';
import type { ExportErrorCode } from './export-error.ts';
import type { SvgElement } from './svg-element.ts';

/** What a picture is laid out from, beside the story. */
export interface LayOutRequest {
	readonly view: View;
	readonly options: PictureOptions;
	readonly lang: PictureLanguage;
	/** Hits of the view’s search words; `null` without a search. */
	readonly found: Found | null;
}

/** What a file is made from. */
export interface FileRequest {
	readonly picture: Picture;
	readonly format: 'png' | 'svg' | 'pdf';
	/** Pixels of a PNG per pixel at 1×. */
	readonly scale: number;
	/** Whether the letters of an SVG are outlines instead of text with its fonts. */
	readonly outlines: boolean;
	/** Whether the file carries the story, so that it opens again. */
	readonly embed: boolean;
	/** What the picture was laid out from. */
	readonly from: LayOutRequest;
}

/** What the page tells the worker. What has an `id` is answered with it. */
export type ToWorker =
	| { readonly kind: 'story'; readonly story: Story }
	| {
			readonly kind: 'assets';
			readonly wasm: Uint8Array<ArrayBuffer>;
			readonly fonts: Uint8Array[];
	  }
	| { readonly kind: 'lay-out'; readonly id: number; readonly request: LayOutRequest }
	| {
			readonly kind: 'make';
			readonly id: number;
			readonly request: FileRequest;
			readonly drawing: SvgElement;
			/** What an SVG of text embeds; empty for other files. */
			readonly faces: readonly EmbeddedFace[];
	  };

/** What the worker tells the page; `ready` once all that it is made of has come. */
export type FromWorker =
	| { readonly kind: 'ready' }
	| { readonly kind: 'picture'; readonly id: number; readonly picture: Picture }
	| { readonly kind: 'file'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
	| {
			readonly kind: 'failed';
			readonly id: number;
			/** `null` for what nobody has foreseen. */
			readonly code: ExportErrorCode | null;
			readonly message: string;
	  };
