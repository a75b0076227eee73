import type { PlacedRows } from './place-rows.ts';

/** The memory of a long story, to be handed over with it; each piece once. */
export const rowBuffers = ({ rows, columns, orders }: PlacedRows): ArrayBuffer[] => {
	const { dates, titles, texts, earliest, latest, precisions, kinds, speakers, modes } = rows;
	const packed = [dates.texts, titles, texts].flatMap((one) =>
		'bytes' in one ? [one.bytes, one.ends] : []
	);
	const columnRows: readonly ArrayBufferView[] = Object.values<ArrayBufferView>({ ...columns });
	const all: readonly ArrayBufferView[] = [
		orders,
		...packed,
		...[dates.rows, dates.open, earliest, latest, precisions, kinds, speakers, modes],
		...columnRows
	];
	// None of it is shared between threads.
	return [...new Set(all.map(({ buffer }) => buffer as ArrayBuffer))];
};
