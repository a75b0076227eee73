/** What a value of words is, as far as it has to be the same in every language. */
const kindOf = (value: unknown): string => {
	// A language may need fewer parameters than another, but one that takes none has forgotten them.
	if (typeof value === 'function') return value.length === 0 ? 'fixed function' : 'function';
	if (Array.isArray(value)) return `list of ${value.length}`;
	return value === null ? 'null' : typeof value;
};

const faultsOf = (expected: unknown, found: unknown, path: string): string[] => {
	if (expected === undefined) return [`${path} is not in the first language`];
	if (found === undefined) return [`${path} is missing`];
	const [wanted, kind] = [kindOf(expected), kindOf(found)];
	if (wanted !== kind) return [`${path} is a ${kind}, not a ${wanted}`];
	if (typeof found === 'string') return found.trim() === '' ? [`${path} is empty`] : [];
	if (typeof expected !== 'object' || typeof found !== 'object' || !expected || !found) return [];
	const [ours, theirs] = [new Map(Object.entries(expected)), new Map(Object.entries(found))];
	return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) =>
		faultsOf(ours.get(key), theirs.get(key), `${path}.${key}`)
	);
};

/**
 * Holds the words of a language against those of another: the same keys of the same kinds, none of the
 * functions without the parameters that it has elsewhere, no text empty.
 * @param name what the faults begin with
 * @throws Error that names every fault, so that a missing message stops the build
 */
export const checkWords = (expected: unknown, found: unknown, name: string): void => {
	const faults = faultsOf(expected, found, name);
	if (faults.length > 0) throw new Error(faults.join('\n'));
};
