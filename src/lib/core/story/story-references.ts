import { checkAnchors } from './check-anchors.ts';
import { checkTimes } from './check-times.ts';
import { closest } from './closest.ts';
import type { IssueList } from './issue.ts';
import { showValue, toPointer } from './issue.ts';
import { safeUrl } from './safe-url.ts';
import type { Statement, Story } from './story.ts';

type Path = readonly (string | number)[];

const KINDS = ['sources', 'sides', 'speakers', 'places', 'events', 'statements', 'links'] as const;
type Kind = (typeof KINDS)[number];

const SINGULAR: Record<Kind, string> = {
	sources: 'source',
	sides: 'side',
	speakers: 'speaker',
	places: 'place',
	events: 'event',
	statements: 'statement',
	links: 'link'
};

/** The ids of a story by kind, and which of them are referred to. */
class Ids {
	readonly #known: Record<Kind, Set<string>>;
	readonly #used = new Set<string>();
	readonly #issues: IssueList;

	constructor(story: Story, issues: IssueList) {
		this.#issues = issues;
		this.#known = {
			sources: new Set(),
			sides: new Set(),
			speakers: new Set(),
			places: new Set(),
			events: new Set(),
			statements: new Set(),
			links: new Set()
		};
		for (const kind of KINDS) {
			story[kind].forEach(({ id }, i) => {
				if (this.#known[kind].has(id)) {
					issues.error({
						code: 'duplicate-id',
						pointer: toPointer([kind, i, 'id']),
						expected: `an id that no other ${SINGULAR[kind]} has`,
						found: showValue(id),
						message: `Two ${kind} have the id "${id}".`
					});
				}
				this.#known[kind].add(id);
			});
		}
	}

	/** Follows a reference; tells when it leads nowhere. */
	follow(kind: Kind, id: string, path: Path): void {
		this.#used.add(`${kind} ${id}`);
		const known = this.#known[kind];
		if (known.has(id)) return;
		const meant = closest(id, known);
		this.#issues.error({
			code: 'unknown-id',
			pointer: toPointer(path),
			expected: `the id of a ${SINGULAR[kind]}`,
			found: showValue(id),
			message: `There is no ${SINGULAR[kind]} with the id "${id}".`,
			...(meant ? { hint: `Did you mean "${meant}"?` } : {})
		});
	}

	/** Follows a list of references to events and tells repeated ones. */
	followEvents(ids: readonly string[], path: Path): void {
		ids.forEach((id, i) => {
			this.follow('events', id, [...path, i]);
			if (ids.indexOf(id) !== i) {
				this.#issues.error({
					code: 'duplicate-item',
					pointer: toPointer([...path, i]),
					expected: 'each event once',
					found: showValue(id),
					message: `The event "${id}" is named twice.`
				});
			}
		});
	}

	/** Warns of what nothing refers to. */
	warnUnused(story: Story): void {
		// Before the first statement is written everything is unused.
		if (story.statements.length === 0) return;
		for (const kind of ['sources', 'sides', 'speakers', 'places'] as const) {
			story[kind].forEach(({ id }, i) => {
				if (this.#used.has(`${kind} ${id}`)) return;
				this.#issues.warn({
					code: 'unused-item',
					pointer: toPointer([kind, i]),
					expected: `a ${SINGULAR[kind]} that something refers to`,
					found: showValue(id),
					message: `Nothing refers to the ${SINGULAR[kind]} "${id}".`,
					hint: 'Readers will not see it; use it or take it out.'
				});
			});
		}
	}
}

const checkUrl = (url: string | undefined, path: Path, issues: IssueList): void => {
	if (url === undefined || safeUrl(url) !== null) return;
	issues.error({
		code: 'unsafe-url',
		pointer: toPointer(path),
		expected: 'an http or https address without user name or control characters',
		found: showValue(url),
		message: 'The address is not one that readers can be sent to.'
	});
};

const checkStatement = (statement: Statement, i: number, ids: Ids, issues: IssueList): void => {
	const at = (...path: (string | number)[]) => ['statements', i, ...path];
	ids.follow('speakers', statement.speaker, at('speaker'));
	ids.followEvents(statement.about, at('about'));
	if (statement.about.length === 0) {
		issues.error({
			code: 'statement-about-nothing',
			pointer: toPointer(at('about')),
			expected: 'the id of at least one event',
			found: 'an empty list',
			message: `The statement "${statement.id}" is about no event, so it has no place in the picture.`
		});
	}
	if (statement.mode === 'silence' && !statement.silence) {
		issues.error({
			code: 'silence-without-kind',
			pointer: toPointer(at('silence')),
			expected: '"no-comment", "no-reply" or "not-mentioned"',
			found: 'nothing',
			message: `The statement "${statement.id}" is a silence and does not say which kind.`
		});
	}
	if (statement.mode !== 'silence' && statement.silence) {
		issues.error({
			code: 'kind-without-silence',
			pointer: toPointer(at('silence')),
			expected: 'nothing, because the mode is not "silence"',
			found: showValue(statement.silence),
			message: `The statement "${statement.id}" has a kind of silence, yet it says something.`
		});
	}
	statement.details?.forEach(({ event }, j) => {
		if (event === undefined) return;
		ids.follow('events', event, at('details', j, 'event'));
		if (statement.about.includes(event)) return;
		issues.error({
			code: 'detail-outside-about',
			pointer: toPointer(at('details', j, 'event')),
			expected: 'an event that the statement is about',
			found: showValue(event),
			message: `The detail belongs to "${event}", which the statement "${statement.id}" is not about.`
		});
	});
	statement.chain?.forEach(({ url }, j) => checkUrl(url, at('chain', j, 'url'), issues));
	statement.anchors.forEach(({ source }, j) =>
		ids.follow('sources', source, at('anchors', j, 'source'))
	);
};

/**
 * The second pass over a story whose structure is right: ids, references, modes, addresses, anchors, dates and order;
 * and warnings about what is allowed but looks like a slip.
 */
export const checkReferences = (story: Story, issues: IssueList): void => {
	const ids = new Ids(story, issues);
	checkUrl(story.url, ['url'], issues);
	story.sources.forEach(({ url }, i) => checkUrl(url, ['sources', i, 'url'], issues));
	story.speakers.forEach(({ side }, i) => ids.follow('sides', side, ['speakers', i, 'side']));
	story.events.forEach((event, i) => {
		if (event.place !== undefined) ids.follow('places', event.place, ['events', i, 'place']);
		ids.followEvents(event.after ?? [], ['events', i, 'after']);
		ids.followEvents(event.before ?? [], ['events', i, 'before']);
	});
	story.statements.forEach((statement, i) => checkStatement(statement, i, ids, issues));
	story.links.forEach((link, i) => {
		ids.follow('events', link.from, ['links', i, 'from']);
		ids.follow('events', link.to, ['links', i, 'to']);
		if (link.by !== undefined) ids.follow('statements', link.by, ['links', i, 'by']);
		link.anchors?.forEach(({ source }, j) =>
			ids.follow('sources', source, ['links', i, 'anchors', j, 'source'])
		);
		if (link.from !== link.to) return;
		issues.error({
			code: 'link-to-itself',
			pointer: toPointer(['links', i, 'to']),
			expected: 'another event than "from"',
			found: showValue(link.to),
			message: `The link "${link.id}" leads from an event to itself.`
		});
	});
	checkAnchors(story, issues);
	checkTimes(story, issues);
	ids.warnUnused(story);
};
