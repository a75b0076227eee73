/** Most statements of a story file. */
export const MOST_STATEMENTS = 10_000;

interface WithStatements {
	readonly story: { readonly statements: ArrayLike<unknown> };
}

/** Whether a story has more statements than a file of one may hold: it never stands in a page before its program runs. */
export const isLong = ({ story }: WithStatements): boolean =>
	story.statements.length > MOST_STATEMENTS;
