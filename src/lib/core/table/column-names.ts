/** Names of columns, each once: an empty one becomes its number, a repeated one gets a number behind it. */
export const columnNames = (cells: readonly string[]): string[] => {
	const taken = new Set<string>();
	return cells.map((cell, i) => {
		const name = cell.trim() === '' ? `column ${i + 1}` : cell.trim();
		let unique = name;
		for (let count = 2; taken.has(unique); count++) unique = `${name} (${count})`;
		taken.add(unique);
		return unique;
	});
};
