import * as v from 'valibot';
import { LANGUAGES } from '../core/language.ts';
import type { PlacedRows } from '../core/story/place-rows.ts';
import { MAX_STORY_BYTES } from '../core/story/parse-story-text.ts';

import { arePlacedRows } from './are-placed-rows.ts';

/** Longest query of a view that either side takes over, in UTF-16 code units. */
export const MAX_QUERY = 4_000;
/** Most bytes of one font. */
const MAX_FONT_BYTES = 200_000;
const MAX_FONTS = 24;
const MAX_CHECKS = 10_000;

const language = v.picklist(LANGUAGES.map(({ code }) => code));
const theme = v.nullable(v.picklist(['light', 'dark']));
const query = v.pipe(v.string(), v.maxLength(MAX_QUERY));
const fontBytes = v.pipe(
	v.instance(ArrayBuffer),
	v.check(({ byteLength }) => byteLength <= MAX_FONT_BYTES)
);

const checksSchema = v.pipe(
	v.record(
		v.pipe(v.string(), v.maxLength(200)),
		v.picklist(['exact', 'moved', 'altered', 'missing', 'unchecked', 'claimed'])
	),
	v.check((checks) => Object.keys(checks).length <= MAX_CHECKS)
);

const faceSchema = v.strictObject({
	family: v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z ]{1,40}$/)),
	weight: v.picklist([400, 600]),
	italic: v.boolean(),
	bytes: fontBytes
});

const toViewer = v.variant('type', [
	v.strictObject({
		type: v.literal('show'),
		/** The story as JSON; the viewer parses it anew. */
		text: v.pipe(v.string(), v.maxLength(MAX_STORY_BYTES)),
		/** Query of the view to open it with. */
		view: query,
		language,
		theme,
		checks: checksSchema
	}),
	v.strictObject({
		type: v.literal('rows'),
		/** A long story, whose memory is handed over. */
		placed: v.custom<PlacedRows>(arePlacedRows),
		/** Whether any of its words is written from right to left. */
		hasRtl: v.boolean(),
		view: query,
		language,
		theme
	}),
	v.strictObject({ type: v.literal('checks'), checks: checksSchema }),
	v.strictObject({
		type: v.literal('fonts'),
		faces: v.pipe(v.array(faceSchema), v.maxLength(MAX_FONTS))
	})
]);

const fromViewer = v.variant('type', [
	v.strictObject({ type: v.literal('shown') }),
	v.strictObject({ type: v.literal('view'), query }),
	v.strictObject({ type: v.literal('drag') }),
	v.strictObject({ type: v.literal('error') })
]);

const readySchema = v.strictObject({ type: v.literal('ready') });
const portSchema = v.strictObject({ type: v.literal('port') });

/** What the page tells the viewer through its port. */
export type ToViewer = v.InferOutput<typeof toViewer>;
/** A font for the viewer, which has no address of its own to fetch it with. */
export type ViewerFace = v.InferOutput<typeof faceSchema>;
/** By statement id, what is shown of its check. */
export type ViewerChecks = v.InferOutput<typeof checksSchema>;
/** What the viewer tells the page through its port: it is drawn, its view changed, a file hovers over it, it failed. */
export type FromViewer = v.InferOutput<typeof fromViewer>;

const read = <T>(schema: v.GenericSchema<unknown, T>, data: unknown): T | null => {
	try {
		const result = v.safeParse(schema, data);
		return result.success ? result.output : null;
	} catch {
		// An object that throws when it is looked at.
		return null;
	}
};

/** A message of the page to the viewer as a fresh object, `null` for anything else. Never throws. */
export const readToViewer = (data: unknown): ToViewer | null => read(toViewer, data);

/** A message of the viewer to the page as a fresh object, `null` for anything else. Never throws. */
export const readFromViewer = (data: unknown): FromViewer | null => read(fromViewer, data);

/** Whether this is the one message that a viewer without a port sends. */
export const isReady = (data: unknown): boolean => read(readySchema, data) !== null;

/** Whether this is the message that brings the viewer its port. */
export const isPortMessage = (data: unknown): boolean => read(portSchema, data) !== null;
