import type { KnownTable, Mapping } from './mapping.ts';

interface Known {
	/** Columns that tell it from other tables: all must be there. */
	readonly marks: readonly string[];
	readonly columns: Mapping['columns'];
	readonly notes: readonly string[];
}

/**
 * The columns of ACLED’s and of UCDP GED’s downloads, by their codebooks. Both record events with the parties to them and
 * the outlets that reported; neither says that a party said anything, so the parties become notes and never sides.
 */
export const KNOWN_TABLES: Readonly<Record<KnownTable, Known>> = {
	acled: {
		marks: ['event_date', 'event_type', 'sub_event_type', 'actor1', 'notes'],
		columns: {
			date: 'event_date',
			precision: 'time_precision',
			event: 'event_id_cnty',
			title: 'sub_event_type',
			kind: 'event_type',
			place: 'location',
			within: 'admin1',
			speaker: 'source',
			text: 'notes',
			killed: 'fatalities'
		},
		notes: ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2', 'civilian_targeting', 'country']
	},
	ged: {
		marks: ['date_start', 'date_end', 'date_prec', 'side_a', 'side_b'],
		columns: {
			date: 'date_start',
			end: 'date_end',
			precision: 'date_prec',
			event: 'id',
			title: 'dyad_name',
			place: 'where_coordinates',
			within: 'adm_1',
			speaker: 'source_office',
			text: 'source_headline',
			killed: 'best'
		},
		notes: ['side_a', 'side_b', 'where_description', 'country', 'source_article', 'low', 'high']
	}
};
