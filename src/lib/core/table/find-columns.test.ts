import { describe, expect, test } from 'vitest';
import { findColumns } from './find-columns.ts';
import { withField } from './with-field.ts';

const ACLED =
	'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';
const GED =
	'id,relid,year,active_year,code_status,type_of_violence,conflict_name,dyad_name,side_a,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,best,high,low,country';

describe('findColumns', () => {
	test('finds columns without regard to case, spaces, hyphens and underscores', () => {
		const { table, columns } = findColumns([
			'Event Date',
			'SPEAKER',
			'source_url',
			'Event-ID',
			'Text'
		]);
		expect(table).toBeNull();
		expect(columns).toEqual({
			date: 'Event Date',
			speaker: 'SPEAKER',
			url: 'source_url',
			event: 'Event-ID',
			text: 'Text'
		});
	});

	test('finds Ukrainian and Russian names', () => {
		expect(findColumns(['Дата', 'Сторона', 'Цитата', 'Источник']).columns).toEqual({
			date: 'Дата',
			side: 'Сторона',
			quote: 'Цитата',
			source: 'Источник'
		});
	});

	test('takes the most telling of several names, and a column for one field only', () => {
		const { columns } = findColumns(['when', 'date', 'notes', 'text', '__proto__', 'constructor']);
		expect(columns).toEqual({ date: 'date', text: 'text' });
		const { columns: doubled } = findColumns(['event_date', 'location', 'event']);
		expect(new Set(Object.values(doubled)).size).toBe(Object.values(doubled).length);
	});

	test('recognises ACLED, and makes no side of its actors', () => {
		const { table, columns, notes } = findColumns(ACLED.split(','));
		expect(table).toBe('acled');
		expect(columns).toMatchObject({
			date: 'event_date',
			precision: 'time_precision',
			text: 'notes',
			speaker: 'source'
		});
		expect(columns.side).toBeUndefined();
		expect(notes).toContain('actor1');
	});

	test('recognises UCDP GED, and makes no side of its parties', () => {
		const { table, columns, notes } = findColumns(GED.toUpperCase().split(','));
		expect(table).toBe('ged');
		expect(columns).toMatchObject({
			date: 'DATE_START',
			end: 'DATE_END',
			event: 'ID',
			killed: 'BEST'
		});
		expect(columns.side).toBeUndefined();
		expect(notes).toContain('SIDE_B');
	});

	test('a table that has some of their columns is not theirs', () => {
		expect(findColumns(['event_date', 'event_type', 'notes']).table).toBeNull();
	});
});

test('a column that is given to a field is taken from the field that had it', () => {
	const found = findColumns(['day', 'said']);
	expect(found.columns).toEqual({ date: 'day', said: 'said' });
	expect(withField(found, 'text', 'said').columns).toEqual({ date: 'day', text: 'said' });
	expect(withField(found, 'date', null).columns).toEqual({ said: 'said' });
});
