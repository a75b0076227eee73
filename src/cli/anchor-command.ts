import { markText } from '#lib/core/claims/check-story.ts';
import { findCandidate } from '#lib/core/claims/find-candidate.ts';
import { makeQuoteAnchors, makeSpanAnchor } from '#lib/core/claims/make-anchor.ts';
import { normaliseText } from '#lib/core/claims/normalise-text.ts';
import { quoteParts } from '#lib/core/claims/quote-parts.ts';
import { UsageError } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { printable } from './paint.ts';
import { readOptions } from './read-options.ts';
import { readText } from './read-text.ts';

const ANCHOR_HELP = `Usage: onrecord anchor <text file> [--quote <words> | --passage <words> | --span <start>:<end>] [--source <id>]

Prints, as JSON, what a story file needs to point into the text of a source.

  --quote <words>       anchors for quoted words; cuts are written […]
  --passage <words>     an anchor for a paraphrased passage: place and hash, none of its words
  --span <start>:<end>  the same by position in the normalised text
  --source <id>         the id of the source in the story ("article" unless told)
  --help                print this help

With none of the three it prints the hash and the length that the source's entry needs.
Exit: 0 found, 1 the words are not in the text or stand there more than once, 2 could not run.

Examples:
  onrecord anchor article.txt
  onrecord anchor article.txt --quote "Doctors are providing the victims with all the necessary assistance."
  onrecord anchor article.txt --quote "the first words […] the last words" --source article
  onrecord anchor article.txt --span 120:245
`;

const print = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

const notFound = (text: string, words: string): string => {
	const candidate = findCandidate(normaliseText(text), normaliseText(words));
	return (
		`onrecord: the words are not in the text: “${printable(words)}”.\n` +
		(candidate
			? `  The most similar ones, at ${candidate.start}:${candidate.end}: “${printable(candidate.text)}”.\n`
			: '')
	);
};

const ambiguous = (words: string, starts: readonly number[]): string =>
	`onrecord: the words stand in the text ${starts.length} times, at ${starts.join(', ')}: “${printable(words)}”.\n` +
	'  Choose one of the anchors printed, or give more words.\n';

const anchorQuote = (source: string, text: string, words: string): Outcome => {
	const parts = quoteParts(words).map((part) => ({
		part,
		anchors: makeQuoteAnchors(source, text, part)
	}));
	const problems = parts.flatMap(({ part, anchors }) =>
		anchors.length === 0
			? [notFound(text, part)]
			: anchors.length > 1
				? [
						ambiguous(
							part,
							anchors.map(({ position }) => position.start)
						)
					]
				: []
	);
	const anchors = parts.flatMap((one) => one.anchors);
	return {
		code: problems.length > 0 ? 1 : 0,
		stdout: anchors.length > 0 ? print(anchors) : '',
		stderr: problems.join('')
	};
};

const anchorPassage = (source: string, text: string, words: string): Outcome => {
	const places = makeQuoteAnchors(source, text, words).map(({ position }) => position);
	if (places.length === 0) return { code: 1, stdout: '', stderr: notFound(text, words) };
	return {
		code: places.length > 1 ? 1 : 0,
		stdout: print(places.map(({ start, end }) => makeSpanAnchor(source, text, start, end))),
		stderr:
			places.length > 1
				? ambiguous(
						words,
						places.map(({ start }) => start)
					)
				: ''
	};
};

const anchorSpan = (source: string, text: string, span: string): Outcome => {
	const match = /^(\d{1,9}):(\d{1,9})$/u.exec(span);
	if (!match) throw new UsageError(`--span needs <start>:<end>, found "${span}".`);
	try {
		const anchor = makeSpanAnchor(source, text, Number(match[1]), Number(match[2]));
		return { code: 0, stdout: print([anchor]), stderr: '' };
	} catch (error) {
		if (error instanceof RangeError) throw new UsageError(error.message);
		throw error;
	}
};

/** `onrecord anchor`. */
export const anchorCommand = (args: readonly string[]): Outcome => {
	const options = readOptions(args, {
		quote: { type: 'string' },
		passage: { type: 'string' },
		span: { type: 'string' },
		source: { type: 'string' },
		help: { type: 'boolean', short: 'h' }
	});
	if (options.has('help')) return { code: 0, stdout: ANCHOR_HELP, stderr: '' };
	const [file, ...more] = options.files;
	if (file === undefined || more.length > 0) {
		throw new UsageError('anchor needs one text file. See: onrecord anchor --help');
	}
	const ways = ['quote', 'passage', 'span'].filter(options.has);
	if (ways.length > 1) throw new UsageError('give only one of --quote, --passage and --span.');
	const text = readText(file, 'the text file');
	const [source = 'article'] = options.all('source');
	const [wanted = ''] = ways.flatMap(options.all);
	if (options.has('quote')) return anchorQuote(source, text, wanted);
	if (options.has('passage')) return anchorPassage(source, text, wanted);
	if (options.has('span')) return anchorSpan(source, text, wanted);
	return { code: 0, stdout: print(markText(text)), stderr: '' };
};
