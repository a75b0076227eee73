import type { CheckResult, Source, Story } from '../story/story.ts';
import { checkAnchor } from './check-anchor.ts';
import type { AnchorCheck } from './check-anchor.ts';
import { checkStatement } from './check-statement.ts';
import type { StatementCheck } from './check-statement.ts';
import { normaliseText } from './normalise-text.ts';
import { sha256Hex } from './sha256-hex.ts';
import { worstResult } from './worst-result.ts';

/** Hash and length of a source’s normalised text. */
export interface TextMark {
	/** SHA-256 of the normalised text in UTF-8, 64 lower-case hexadecimal digits. */
	readonly sha256: string;
	/** Length of the normalised text in UTF-16 code units. */
	readonly length: number;
}

/** Whether the text that was given is the one the story was written from. */
export interface SourceCheck {
	/** Id of the source. */
	readonly source: string;
	/** `changed`: another text than the recorded one; `not-given`: no text to compare. */
	readonly result: 'same' | 'changed' | 'not-given';
	/** What the story records. */
	readonly expected: TextMark;
	/** What the given text has. */
	readonly found?: TextMark;
}

/** What holding a link’s anchors against the sources gave. */
export interface LinkCheck {
	/** Id of the link. */
	readonly link: string;
	/** The worst result of its anchors. */
	readonly result: CheckResult | 'unchecked';
	/** One per anchor, in their order. */
	readonly anchors: readonly AnchorCheck[];
}

/** The check of a whole story. */
export interface StoryCheck {
	/** One per source, in the order of the file. */
	readonly sources: readonly SourceCheck[];
	/** One per statement, in the order of the file. */
	readonly statements: readonly StatementCheck[];
	/** One per link that has anchors, in the order of the file. */
	readonly links: readonly LinkCheck[];
}

/** Hash and length of a text after normalisation, as a source records them. */
export const markText = (sourceText: string): TextMark => {
	const text = normaliseText(sourceText);
	return { sha256: sha256Hex(text), length: text.length };
};

const checkSource = (source: Source, text: string | undefined): SourceCheck => {
	const expected = { sha256: source.sha256, length: source.length };
	if (text === undefined) return { source: source.id, result: 'not-given', expected };
	const found = { sha256: sha256Hex(text), length: text.length };
	const same = found.sha256 === expected.sha256 && found.length === expected.length;
	return { source: source.id, result: same ? 'same' : 'changed', expected, found };
};

/**
 * Holds every statement and link of a story against its sources’ texts (raw, by source id). What has no text stays
 * `unchecked`. Only `exact` may ever be shown as verified.
 */
export const checkStory = (story: Story, sourceTexts: ReadonlyMap<string, string>): StoryCheck => {
	const texts = new Map([...sourceTexts].map(([id, text]) => [id, normaliseText(text)] as const));
	return {
		sources: story.sources.map((source) => checkSource(source, texts.get(source.id))),
		statements: story.statements.map((statement) => checkStatement(statement, texts)),
		links: story.links.flatMap((link) => {
			if (!link.anchors || link.anchors.length === 0) return [];
			const anchors = link.anchors.map((anchor) => checkAnchor(anchor, texts.get(anchor.source)));
			return { link: link.id, result: worstResult(anchors.map((a) => a.result)), anchors };
		})
	};
};
