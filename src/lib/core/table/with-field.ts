import type { Field, Mapping } from './mapping.ts';

/** A mapping in which a field is taken from a column, which no other field is taken from any more; null takes it away. */
export const withField = (mapping: Mapping, field: Field, column: string | null): Mapping => {
	const others = Object.entries(mapping.columns).filter(
		([name, taken]) => name !== field && taken !== column
	);
	const columns: Mapping['columns'] = {
		...Object.fromEntries(others),
		...(column === null ? {} : { [field]: column })
	};
	return { ...mapping, columns };
};
