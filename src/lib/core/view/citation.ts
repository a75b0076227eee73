import type { StoryIndex } from '../story/index-story.ts';
import { safeUrl } from '../story/safe-url.ts';
import type { Statement } from '../story/story.ts';

/**
 * A statement as plain text to be pasted elsewhere: the words (in quotation marks only if they are a quote), who said
 * them, the chain they came by and the source, so that they never travel without their attribution.
 */
export const citation = (index: StoryIndex, statement: Statement): string => {
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
		...(source ? [`“${source.title}”`] : []),
		...(source?.publisher === undefined ? [] : [source.publisher]),
		...(published === undefined ? [] : [published]),
		...(url === null ? [] : [url])
	].join(', ');
	const lead = statement.mode === 'quote' && statement.lead ? `[${statement.lead}] ` : '';
	const tail = statement.mode === 'quote' && statement.tail ? ` [${statement.tail}]` : '';
	const via = chain === '' ? '' : ` (${chain})`;
	return `${lead}${quoted}${tail} — ${who}${via}. Source: ${origin}`;
};
