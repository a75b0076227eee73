import type { StoryIndex } from '../story/index-story.ts';
import { safeUrl } from '../story/safe-url.ts';
import type { Statement } from '../story/story.ts';
import { formatSpan } from '../time/format-time.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import type { TimeWords } from '../time/time-words.ts';

/**
 * A statement as plain text to be pasted elsewhere: the words (in quotation marks only if they are a quote), who said
 * them, the chain they came by and the source, so that they never travel without their attribution.
 */
export const citation = (index: StoryIndex, statement: Statement, words: TimeWords): string => {
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
	const origin = [
		...(source?.author === undefined ? [] : [source.author]),
		...(source ? [`“${source.title}”`] : []),
		...(source?.publisher === undefined ? [] : [source.publisher]),
		...(source?.published === undefined ? [] : [formatSpan(parseEdtf(source.published), words)]),
		...(url === null ? [] : [url])
	].join(', ');
	const lead = statement.mode === 'quote' && statement.lead ? `[${statement.lead}] ` : '';
	const tail = statement.mode === 'quote' && statement.tail ? ` [${statement.tail}]` : '';
	const via = chain === '' ? '' : ` (${chain})`;
	return `${lead}${quoted}${tail} — ${who}${via}. Source: ${origin}`;
};
