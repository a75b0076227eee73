import * as v from 'valibot';
import { MOST_STATEMENTS } from './is-long.ts';

/** Longest plain-text field, in UTF-16 code units. Statements may be longer than titles. */
const MAX_TEXT = 5_000;
const MAX_NAME = 300;
/** Most items of a list inside an event, a statement or a link. */
const MAX_LIST = 100;

const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80));
const Edtf = v.pipe(v.string(), v.minLength(4), v.maxLength(200));
const Lang = v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/));
const WebUrl = v.pipe(v.string(), v.maxLength(2_048));
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** When something is said to have happened, or was said. */
export const WhenSchema = v.strictObject({
	/** Extended Date/Time Format, level 0, level 1, one-of sets and intervals. */
	edtf: Edtf,
	/** `source`: the source gives it; `outside`: it comes from elsewhere, and `note` says what the source itself gives. */
	basis: v.picklist(['source', 'outside']),
	/** The source's own wording of the time, a few words at the most. */
	wording: v.optional(text(MAX_NAME)),
	note: v.optional(text(MAX_TEXT))
});

/** A document that the story rests on. */
export const SourceSchema = v.strictObject({
	id: Id,
	title: text(MAX_NAME),
	author: v.optional(text(MAX_NAME)),
	publisher: v.optional(text(MAX_NAME)),
	published: v.optional(Edtf),
	updated: v.optional(Edtf),
	url: v.optional(WebUrl),
	lang: v.optional(Lang),
	/** SHA-256 of the normalised text in UTF-8, lower-case hexadecimal. */
	sha256: Sha256,
	/** Length of the normalised text in UTF-16 code units. */
	length: Count,
	note: v.optional(text(MAX_TEXT))
});

/** Whose account it is, and where its lane lies. */
export const SideSchema = v.strictObject({
	id: Id,
	name: text(80),
	/** The label of its lane: “Russia’s account”. */
	account: text(120),
	lane: v.picklist(['above', 'below', 'line'])
});

export const SpeakerSchema = v.strictObject({
	id: Id,
	name: text(MAX_NAME),
	/** A shorter form of the name for narrow cards. */
	short: v.optional(text(80)),
	role: v.optional(text(MAX_NAME)),
	side: Id,
	kind: v.picklist(['person', 'institution']),
	anonymous: v.optional(v.boolean())
});

export const PlaceSchema = v.strictObject({
	id: Id,
	name: text(MAX_NAME),
	/** The larger area: “Belgorod region, Russia”. */
	within: v.optional(text(MAX_NAME))
});

/** W3C Web Annotation `TextPositionSelector`: half-open range in UTF-16 code units of the normalised source. */
const PositionSchema = v.strictObject({ start: Count, end: Count });

/** Where in a source the words stand. A quote has `quote`; a report has `span`, so that no sentence of the source is kept. */
export const AnchorSchema = v.strictObject({
	source: Id,
	position: PositionSchema,
	/** W3C Web Annotation `TextQuoteSelector`. */
	quote: v.optional(
		v.strictObject({
			exact: text(MAX_TEXT),
			prefix: v.optional(v.pipe(v.string(), v.maxLength(64))),
			suffix: v.optional(v.pipe(v.string(), v.maxLength(64)))
		})
	),
	/** SHA-256 of the normalised span, for words that are paraphrased and not quoted. */
	span: v.optional(v.strictObject({ sha256: Sha256 })),
	/** Written by `onrecord check --record`; void as soon as words, place or source change (the digest no longer fits). */
	checked: v.optional(
		v.strictObject({
			result: v.picklist(['exact', 'moved', 'altered', 'missing']),
			on: v.pipe(v.string(), v.isoDate()),
			digest: Sha256
		})
	)
});

export const EventSchema = v.strictObject({
	id: Id,
	title: text(160),
	/** A shorter title for narrow places. */
	short: v.optional(text(60)),
	kind: v.picklist(['attack', 'meeting', 'background', 'other']),
	when: WhenSchema,
	/** Events that are known to come before this one, though no clock says so. */
	after: v.optional(v.pipe(v.array(Id), v.maxLength(MAX_LIST))),
	/** Events that are known to come after this one. */
	before: v.optional(v.pipe(v.array(Id), v.maxLength(MAX_LIST))),
	place: v.optional(Id),
	note: v.optional(text(MAX_TEXT))
});

/** One step on the way of the words from the speaker to the source. */
const ChainStepSchema = v.strictObject({
	kind: v.picklist(['channel', 'outlet']),
	name: text(MAX_NAME),
	url: v.optional(WebUrl)
});

/** A checkable particular inside a statement. */
export const DetailSchema = v.strictObject({
	kind: v.picklist([
		'killed',
		'children-killed',
		'injured',
		'children-injured',
		'responsible',
		'weapon',
		'target',
		'damage',
		'reason',
		'response'
	]),
	/** A number for counts, otherwise a few neutral words. */
	value: v.union([v.pipe(v.number(), v.finite()), text(MAX_NAME)]),
	/** The event it is a particular of; the first of `about` if absent. */
	event: v.optional(Id)
});

export const StatementSchema = v.strictObject({
	id: Id,
	mode: v.picklist(['quote', 'report', 'silence']),
	/** Only for `mode: silence`. */
	silence: v.optional(v.picklist(['no-comment', 'no-reply', 'not-mentioned'])),
	speaker: Id,
	/** The events it is about; it hangs on the first. */
	about: v.pipe(v.array(Id), v.maxLength(MAX_LIST)),
	/** Our words before the quoted ones: “Accuses Ukraine of a”. */
	lead: v.optional(text(MAX_NAME)),
	/** `quote`: the exact words, without the outer quotation marks, cuts shown as `[…]`. Otherwise our paraphrase. */
	text: text(MAX_TEXT),
	/** Our words after the quoted ones. */
	tail: v.optional(text(MAX_NAME)),
	lang: v.optional(Lang),
	/** When the statement was made: the second clock. */
	said: v.optional(WhenSchema),
	/** Speaker → channel → outlet → (source, from the anchor). */
	chain: v.optional(v.pipe(v.array(ChainStepSchema), v.maxLength(MAX_LIST))),
	details: v.optional(v.pipe(v.array(DetailSchema), v.maxLength(MAX_LIST))),
	/** One for each run of words between cuts `[…]`. */
	anchors: v.pipe(v.array(AnchorSchema), v.minLength(1), v.maxLength(MAX_LIST)),
	note: v.optional(text(MAX_TEXT))
});

/** A relation between two events. With `by` it is that statement's claim, without it the source states it. */
export const LinkSchema = v.strictObject({
	id: Id,
	kind: v.picklist(['follows', 'responds-to', 'about']),
	/** The later, answering or commenting event. */
	from: Id,
	/** The earlier event, answered or commented on. */
	to: Id,
	/** The statement that claims it. */
	by: v.optional(Id),
	anchors: v.optional(v.pipe(v.array(AnchorSchema), v.maxLength(MAX_LIST))),
	note: v.optional(text(MAX_TEXT))
});

/** Version 1 of the story format: the one definition of types, validation and JSON Schema. */
export const StorySchema = v.strictObject({
	$schema: v.optional(v.string()),
	version: v.literal(1),
	id: Id,
	lang: Lang,
	title: text(160),
	standfirst: text(400),
	/** One paragraph, in our own words. */
	summary: text(2_000),
	/** Licence of the story's own words and data. */
	license: v.optional(text(MAX_NAME)),
	url: v.optional(WebUrl),
	sources: v.pipe(v.array(SourceSchema), v.minLength(1), v.maxLength(200)),
	sides: v.pipe(v.array(SideSchema), v.minLength(1), v.maxLength(12)),
	speakers: v.pipe(v.array(SpeakerSchema), v.maxLength(2_000)),
	places: v.pipe(v.array(PlaceSchema), v.maxLength(2_000)),
	events: v.pipe(v.array(EventSchema), v.minLength(1), v.maxLength(2_000)),
	statements: v.pipe(v.array(StatementSchema), v.maxLength(MOST_STATEMENTS)),
	links: v.pipe(v.array(LinkSchema), v.maxLength(5_000))
});
