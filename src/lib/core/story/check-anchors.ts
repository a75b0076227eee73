import { normaliseText } from '../claims/normalise-text.ts';
import { CUT, quoteParts } from '../claims/quote-parts.ts';
import type { IssueList } from './issue.ts';
import { showValue, toPointer } from './issue.ts';
import type { Anchor, Statement, Story } from './story.ts';

type Path = readonly (string | number)[];

const checkRange = (anchor: Anchor, path: Path, story: Story, issues: IssueList): void => {
	const { start, end } = anchor.position;
	if (end <= start) {
		issues.error({
			code: 'empty-range',
			pointer: toPointer([...path, 'position', 'end']),
			expected: `a number above ${start}`,
			found: String(end),
			message: 'The range ends where or before it starts.'
		});
	}
	const source = story.sources.find(({ id }) => id === anchor.source);
	if (source && end > source.length) {
		issues.error({
			code: 'range-outside-source',
			pointer: toPointer([...path, 'position', 'end']),
			expected: `at most ${source.length}, the length of the source`,
			found: String(end),
			message: `The range reaches beyond the end of the source "${source.id}".`
		});
	}
};

const checkKind = (
	anchor: Anchor,
	mode: Statement['mode'] | null,
	path: Path,
	issues: IssueList
) => {
	const quoted = mode === 'quote';
	const wanted = quoted ? 'quote' : 'span';
	const unwanted = quoted ? 'span' : 'quote';
	const whose = mode === null ? 'link' : mode;
	if (!anchor[wanted]) {
		issues.error({
			code: quoted ? 'anchor-without-quote' : 'anchor-without-span',
			pointer: toPointer([...path, wanted]),
			expected: quoted ? 'the exact words' : 'the hash of the span',
			found: 'nothing',
			message: `The anchor of a ${whose} needs "${wanted}".`,
			hint: 'Make it with: onrecord anchor'
		});
	}
	if (anchor[unwanted]) {
		issues.error({
			code: quoted ? 'anchor-with-span' : 'anchor-with-quote',
			pointer: toPointer([...path, unwanted]),
			expected: 'nothing',
			found: 'an object',
			message: quoted
				? 'The anchor of a quote keeps the words themselves, not a hash of them.'
				: `The anchor of a ${whose} keeps no words of the source, only the hash of the span.`
		});
	}
};

const checkWords = (statement: Statement, i: number, issues: IssueList): void => {
	const parts = quoteParts(statement.text);
	const { anchors } = statement;
	const emptyPart = parts.includes('');
	if (parts.length !== anchors.length || emptyPart) {
		issues.error({
			code: 'cuts-and-anchors',
			pointer: toPointer(['statements', i, emptyPart ? 'text' : 'anchors']),
			expected: emptyPart ? `words before and after each ${CUT}` : `${parts.length} anchors`,
			found: emptyPart ? `a ${CUT} at an end or beside another` : `${anchors.length}`,
			message: `The quote "${statement.id}" needs one anchor for each run of words between cuts ${CUT}.`,
			...(statement.text.includes('[...]')
				? { hint: `A cut is written ${CUT}, with one character for the dots.` }
				: {})
		});
		return;
	}
	anchors.forEach((anchor, j) => {
		const previous = anchors[j - 1];
		if (previous?.source === anchor.source && previous.position.end > anchor.position.start) {
			issues.error({
				code: 'anchors-out-of-order',
				pointer: toPointer(['statements', i, 'anchors', j, 'position', 'start']),
				expected: `at least ${previous.position.end}, where the words before it end`,
				found: String(anchor.position.start),
				message: `The words of the quote "${statement.id}" do not stand in the order of the source.`
			});
		}
		if (anchor.quote && normaliseText(anchor.quote.exact) !== parts[j]) {
			issues.warn({
				code: 'words-differ',
				pointer: toPointer(['statements', i, 'text']),
				expected: showValue(anchor.quote.exact),
				found: showValue(parts[j]),
				message: `The words of the quote "${statement.id}" are not those of its anchor.`
			});
		}
	});
};

/** Checks that every anchor fits its statement’s mode, its source’s length and the words shown. */
export const checkAnchors = (story: Story, issues: IssueList): void => {
	story.statements.forEach((statement, i) => {
		statement.anchors.forEach((anchor, j) => {
			checkRange(anchor, ['statements', i, 'anchors', j], story, issues);
			checkKind(anchor, statement.mode, ['statements', i, 'anchors', j], issues);
		});
		if (statement.mode === 'quote') checkWords(statement, i, issues);
	});
	story.links.forEach((link, i) => {
		link.anchors?.forEach((anchor, j) => {
			checkRange(anchor, ['links', i, 'anchors', j], story, issues);
			checkKind(anchor, null, ['links', i, 'anchors', j], issues);
		});
	});
};
