import type { Story } from '../core/story/story.ts';

/** What travels inside an exported file beside the picture. */
export interface PictureMetadata {
	readonly lang: string;
	readonly title: string;
	/** IPTC `AltTextAccessibility`: one or two sentences. */
	readonly alt: string;
	/** IPTC `ExtDescrAccessibility`. */
	readonly description: string;
	/** The sources, one line each. */
	readonly source: string;
	readonly license: string | null;
	/** Where the story stands, an http or https address. */
	readonly url: string | null;
	/** The story with the view it was drawn with, so that the file opens again; `null` if it is left out. */
	readonly story: EmbeddedStory | null;
}

/** A story with the view that its picture shows. */
export interface EmbeddedStory {
	readonly story: Story;
	/** The query of the view’s address, such as `hide=russia&w=…`; empty for the whole story. */
	readonly view: string;
}
