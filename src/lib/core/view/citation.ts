import type { StoryIndex } from '../story/index-story.ts';
import { safeUrl } from '../story/safe-url.ts';
import type { Statement } from '../story/story.ts';

/** What a citation says besides what the story has, in one language. */
export interface CitationWords {
	/** Our own quotation marks around the title of a source. */
	readonly quoted: (title: string) => string;
	/** The attribution behind the words: “ — Ada Quay, harbour master”. */
	readonly by: (who: string) => string;
	/** “Source: A. Pilot, “A letter””; no full stop. */
	readonly source: (origin: string) => string;
}

/**
 * A statement as plain text to be pasted elsewhere: the words (in quotation marks only if they are a quote, and in the
 * same ones wherever they are shown), who said them, the chain they came by and the source, so that they never travel
 * without their attribution.
 */
export const citation = (index: StoryIndex, statement: Statement, words: CitationWords): string => {
	const speaker = index.speaker.get(statement.speaker);
	const side = index.side.get(speaker?.side ?? '');
	const quoted = statement.mode === 'quote' ? `“${statement.text}”` : statement.text;
	const who = [
		...(speaker ? [speaker.name] : []),
		...(speaker?.role === undefined ? [] : [speaker.role]),
		...(side && side.name !== speaker?.name ? [side.name] : [])
	].join(', ');
	const chain = (statement.chain ?? []).map((step) => step.name).join(', ');
	const source = index.source.get(statement.anchors[0]?.source ?? '');
	const url = source?.url === undefined ? null : safeUrl(source.url);
	const published = index.dates.get(source?.published ?? '');
	const origin = [
		...(source?.author === undefined ? [] : [source.author]),
		...(source ? [words.quoted(source.title)] : []),
		...(source?.publisher === undefined ? [] : [source.publisher]),
		...(published === undefined ? [] : [published]),
		...(url === null ? [] : [url])
	].join(', ');
	const lead = statement.mode === 'quote' && statement.lead ? `[${statement.lead}] ` : '';
	const tail = statement.mode === 'quote' && statement.tail ? ` [${statement.tail}]` : '';
	const via = chain === '' ? '' : ` (${chain})`;
	return `${lead}${quoted}${tail}${words.by(`${who}${via}`)}. ${words.source(origin)}`;
};
