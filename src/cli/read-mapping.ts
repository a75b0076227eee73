import { closest } from '#lib/core/story/closest.ts';
import type { Mapping } from '#lib/core/table/mapping.ts';
import { FIELDS, isField } from '#lib/core/table/mapping.ts';
import { withField } from '#lib/core/table/with-field.ts';
import { UsageError } from './outcome.ts';

/** Parts `a=b,c=d` only at commas before a field, since names of columns may hold commas. */
const pairsOf = (value: string): string[] => value.split(/,(?=\s*[a-z]+=)/u);

/**
 * What was found of a table’s columns, changed by `field=column` pairs: an empty column takes the field away, `note` keeps
 * a column in the notes of events.
 * @throws UsageError for what is no pair and for fields that there are not
 */
export const readMapping = (found: Mapping, values: readonly string[]): Mapping => {
	let mapping = found;
	const notes = [...found.notes];
	for (const pair of values.flatMap(pairsOf)) {
		const at = pair.indexOf('=');
		if (at <= 0) throw new UsageError(`--map needs <field>=<column>, found "${pair}".`);
		const field = pair.slice(0, at).trim();
		const column = pair.slice(at + 1).trim();
		if (field === 'note') {
			if (column !== '') notes.push(column);
		} else if (isField(field)) {
			mapping = withField(mapping, field, column === '' ? null : column);
		} else {
			const meant = closest(field, [...FIELDS, 'note']);
			throw new UsageError(
				`there is no field "${field}".` +
					(meant ? ` Did you mean "${meant}"?` : ` The fields are ${FIELDS.join(', ')}, note.`)
			);
		}
	}
	return { ...mapping, notes: [...new Set(notes)] };
};
