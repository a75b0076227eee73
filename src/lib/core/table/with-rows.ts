import type { Issue } from '../story/issue.ts';

const PART = /^\/(?<list>events|statements)\/(?<index>\d+)(?:\/|$)/;

/** Issues of a story that was made of a table, with the row that each event and statement came from. */
export const withRows = (
	issues: readonly Issue[],
	rows: { readonly events: readonly number[]; readonly statements: readonly number[] }
): Issue[] =>
	issues.map((issue) => {
		const found = PART.exec(issue.pointer)?.groups;
		if (!found) return issue;
		const row = rows[found.list as 'events' | 'statements'][Number(found.index)];
		if (row === undefined) return issue;
		const hint = `Row ${row} of the table.`;
		return { ...issue, hint: issue.hint === undefined ? hint : `${hint} ${issue.hint}` };
	});
