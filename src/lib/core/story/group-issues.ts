/** What of an issue groups look at; `Issue` has it, and so have issues of files of other kinds. */
interface Grouped {
	readonly code: string;
	readonly severity: 'error' | 'warning';
}

/** Issues of one code and severity. */
export interface IssueGroup<T extends Grouped> {
	readonly code: T['code'];
	readonly severity: 'error' | 'warning';
	/** At least one, in the order of the list they come from. */
	readonly issues: readonly T[];
}

/** Groups issues by severity and code: errors before warnings, groups in the order in which they first occur. */
export const groupIssues = <T extends Grouped>(issues: readonly T[]): readonly IssueGroup<T>[] =>
	(['error', 'warning'] as const).flatMap((severity) => {
		const groups = new Map<string, [T, ...T[]]>();
		for (const issue of issues) {
			if (issue.severity !== severity) continue;
			const group = groups.get(issue.code);
			if (group) group.push(issue);
			else groups.set(issue.code, [issue]);
		}
		return [...groups.values()].map((group) => ({
			code: group[0].code,
			severity,
			issues: group
		}));
	});
