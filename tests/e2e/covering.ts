/** The values of each factor. */
type Factors<Row> = { readonly [Name in keyof Row]: readonly Row[Name][] };

/** Every combination of the values. */
export const everyRow = <Row extends object>(factors: Factors<Row>): Row[] => {
	const names = Object.keys(factors) as (keyof Row)[];
	return names.reduce<Row[]>(
		(rows, name) =>
			rows.flatMap((row) => factors[name].map((value) => ({ ...row, [name]: value }))),
		[{} as Row]
	);
};

const pairsOf = (row: object): string[] => {
	const values = Object.entries(row).map(([name, value]) => `${name}=${String(value)}`);
	return values.flatMap((a, i) => values.slice(i + 1).map((b) => `${a} ${b}`));
};

/**
 * Few of the rows in which any two values that meet in some row meet in one: faults come from one value or from two far
 * more often than from three. Takes the row that brings most new pairs until none is left.
 */
export const coverPairs = <Row extends object>(rows: readonly Row[]): Row[] => {
	const left = new Set(rows.flatMap(pairsOf));
	const gain = (row: Row): number => pairsOf(row).filter((pair) => left.has(pair)).length;
	const taken: Row[] = [];
	while (left.size > 0) {
		const best = rows.reduce((a, b) => (gain(b) > gain(a) ? b : a));
		for (const pair of pairsOf(best)) left.delete(pair);
		taken.push(best);
	}
	return taken;
};
