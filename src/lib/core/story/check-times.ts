import { EdtfError } from '../time/edtf-error.ts';
import { OrderError } from '../time/order-error.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { placeEvents } from '../time/place-events.ts';
import type { TimeSpan } from '../time/time-span.ts';
import type { IssueList } from './issue.ts';
import { showValue, toPointer } from './issue.ts';
import type { Story, When } from './story.ts';

type Path = readonly (string | number)[];

const readDate = (edtf: string | undefined, path: Path, issues: IssueList): TimeSpan | null => {
	if (edtf === undefined) return null;
	try {
		return parseEdtf(edtf);
	} catch (error) {
		if (!(error instanceof EdtfError)) throw error;
		issues.error({
			code: 'invalid-date',
			pointer: toPointer(path),
			expected: 'a date in EDTF, such as "2023-12-30" or "2023-12-29~"',
			found: showValue(edtf),
			message: error.message
		});
		return null;
	}
};

const readWhen = (when: When | undefined, path: Path, issues: IssueList): TimeSpan | null => {
	if (!when) return null;
	if (when.basis === 'outside' && !when.note) {
		issues.error({
			code: 'outside-without-note',
			pointer: toPointer([...path, 'note']),
			expected: 'a note that says where the date comes from and what the source itself gives',
			found: 'nothing',
			message: 'A date from outside the source needs a note.'
		});
	}
	return readDate(when.edtf, [...path, 'edtf'], issues);
};

const checkOrder = (story: Story, spans: readonly (TimeSpan | null)[], issues: IssueList): void => {
	const known = new Set(story.events.map(({ id }) => id));
	const placeable = story.events.flatMap(({ id, after = [], before = [] }, i) => {
		const span = spans[i];
		// Unknown ids are told elsewhere; here they would only get in the way.
		const only = (ids: readonly string[]) => ids.filter((other) => known.has(other));
		return span ? [{ id, span, after: only(after), before: only(before) }] : [];
	});
	if (placeable.length !== known.size) return;
	try {
		placeEvents(placeable);
	} catch (error) {
		if (!(error instanceof OrderError)) throw error;
		// Where the contradiction was written: an event of the circle that names another one of it.
		const index = story.events.findIndex(
			({ id, after = [], before = [] }) =>
				error.ids.includes(id) && [...after, ...before].some((other) => error.ids.includes(other))
		);
		const event = story.events[index];
		const key = event?.after?.some((id) => error.ids.includes(id)) ? 'after' : 'before';
		issues.error({
			code: error.code,
			pointer: toPointer(['events', Math.max(0, index), key]),
			expected: 'an order of events that is possible',
			found: error.ids.map((id) => `"${id}"`).join(', '),
			message: error.message
		});
	}
};

/** Checks every date and the known order of the events, and warns of dates that look like a slip. */
export const checkTimes = (story: Story, issues: IssueList): void => {
	const published = story.sources.map((source, i) => {
		const from = readDate(source.published, ['sources', i, 'published'], issues);
		const to = readDate(source.updated, ['sources', i, 'updated'], issues);
		if (from && to && to.latest < from.earliest) {
			issues.warn({
				code: 'update-before-published',
				pointer: toPointer(['sources', i, 'updated']),
				expected: `a date not before ${from.edtf}`,
				found: showValue(to.edtf),
				message: `The source "${source.id}" was updated before it was published.`
			});
		}
		const last = [from, to].filter((span) => span !== null).map((span) => span.latest);
		return { id: source.id, latest: last.length > 0 ? Math.max(...last) : Infinity };
	});
	const spans = story.events.map((event, i) => readWhen(event.when, ['events', i, 'when'], issues));
	checkOrder(story, spans, issues);
	story.statements.forEach((statement, i) => {
		const said = readWhen(statement.said, ['statements', i, 'said'], issues);
		if (!said) return;
		const path = toPointer(['statements', i, 'said', 'edtf']);
		const event = story.events.findIndex(({ id }) => id === statement.about[0]);
		const span = spans[event];
		if (span && said.latest < span.earliest) {
			issues.warn({
				code: 'said-before-event',
				pointer: path,
				expected: `a date not before ${span.edtf}`,
				found: showValue(said.edtf),
				message: `The statement "${statement.id}" was made before the event it is about.`
			});
		}
		const source = published.find(({ id }) => id === statement.anchors[0]?.source);
		if (source && said.earliest > source.latest) {
			issues.warn({
				code: 'published-before-said',
				pointer: path,
				expected: `a date before the source "${source.id}" was published`,
				found: showValue(said.edtf),
				message: `The statement "${statement.id}" was made after its source was published.`
			});
		}
	});
};
