import type * as v from 'valibot';
import type {
	AnchorSchema,
	DetailSchema,
	EventSchema,
	LinkSchema,
	PlaceSchema,
	SideSchema,
	SourceSchema,
	SpeakerSchema,
	StatementSchema,
	StorySchema,
	WhenSchema
} from './schema.ts';

/** A validated story, as its file has it. See docs/story-format.md. */
export type Story = v.InferOutput<typeof StorySchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Side = v.InferOutput<typeof SideSchema>;
export type Speaker = v.InferOutput<typeof SpeakerSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
export type StoryEvent = v.InferOutput<typeof EventSchema>;
export type Statement = v.InferOutput<typeof StatementSchema>;
export type Detail = v.InferOutput<typeof DetailSchema>;
export type Link = v.InferOutput<typeof LinkSchema>;
export type Anchor = v.InferOutput<typeof AnchorSchema>;
export type When = v.InferOutput<typeof WhenSchema>;

export type Lane = Side['lane'];
export type Mode = Statement['mode'];
export type Silence = NonNullable<Statement['silence']>;
export type DetailKind = Detail['kind'];
export type LinkKind = Link['kind'];

/** The result of holding an anchor against the source text. Only `exact` is ever shown as verified. */
export type CheckResult = 'exact' | 'moved' | 'altered' | 'missing';
