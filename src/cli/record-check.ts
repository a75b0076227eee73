import { checkDigest } from '#lib/core/claims/check-digest.ts';
import type { StoryCheck } from '#lib/core/claims/check-story.ts';
import type { Anchor, Statement, Story } from '#lib/core/story/story.ts';
import { jsonPlaces } from '#lib/core/story/json-places.ts';

type Checked = NonNullable<Anchor['checked']>;

/** A piece of the file’s text that is replaced; an empty range inserts. */
interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const checkedOf = (
	story: Story,
	statement: Statement,
	anchor: Anchor,
	result: string,
	today: string
): Checked | null => {
	const source = story.sources.find(({ id }) => id === anchor.source);
	if (!source || result === 'unchecked') return null;
	const digest = checkDigest(source, statement, anchor);
	const old = anchor.checked;
	// The same result about the same words keeps its date, so that checking again changes no file.
	const isSame = old?.digest === digest && old.result === result;
	return { result: result as Checked['result'], on: isSame ? old.on : today, digest };
};

/**
 * The text of a story file with the results of a check written into its anchors. Everything else stays as it was
 * written, byte for byte. Anchors that were not checked keep what they have.
 */
export const recordCheck = (
	text: string,
	story: Story,
	check: StoryCheck,
	today: string
): string => {
	const places = jsonPlaces(
		text,
		story.statements.flatMap(({ anchors }, i) =>
			anchors.map((_, j) => `/statements/${i}/anchors/${j}/checked`)
		)
	);
	const edits: Edit[] = [];
	story.statements.forEach((statement, i) => {
		statement.anchors.forEach((anchor, j) => {
			const result = check.statements[i]?.anchors[j]?.result ?? 'unchecked';
			const checked = checkedOf(story, statement, anchor, result, today);
			const pointer = `/statements/${i}/anchors/${j}`;
			const whole = places.get(pointer);
			if (!checked || !whole) return;
			const old = places.get(`${pointer}/checked`);
			// The indentation of the anchor’s first line is that of its closing brace.
			const line = text.slice(text.lastIndexOf('\n', whole.start) + 1, whole.start);
			const indent = /^[\t ]*/u.exec(line)?.[0] ?? '';
			const step = indent.startsWith(' ') ? '  ' : '\t';
			const value = JSON.stringify(checked, null, step).replaceAll('\n', `\n${indent}${step}`);
			if (old) {
				const same = JSON.stringify(anchor.checked) === JSON.stringify(checked);
				if (!same) edits.push({ ...old, text: value });
			} else {
				const last = text.slice(0, whole.end - 1).trimEnd().length;
				const gap = text.slice(last, whole.end - 1).includes('\n') ? '' : `\n${indent}`;
				edits.push({
					start: last,
					end: last,
					text: `,\n${indent}${step}"checked": ${value}${gap}`
				});
			}
		});
	});
	return edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((out, edit) => out.slice(0, edit.start) + edit.text + out.slice(edit.end), text);
};
