import type { PackedText } from '../core/story/packed-text.ts';
import type { PlacedRows } from '../core/story/place-rows.ts';
import type { Precision } from '../core/time/time-span.ts';
import { PRECISIONS } from '../core/time/time-span.ts';
import { MAX_LONG_ROWS } from '../core/table/limits.ts';

type Keys = Readonly<Record<string, unknown>>;
type Kind = new (...given: never[]) => ArrayBufferView & { readonly length: number };

const hasKeys = (value: unknown, keys: readonly string[]): value is Keys =>
	typeof value === 'object' &&
	value !== null &&
	Object.keys(value).length === keys.length &&
	keys.every((key) => Object.hasOwn(value, key));

const isRow = (value: unknown, kind: Kind, length: number): boolean =>
	value instanceof kind && value.length === length;

const isPacked = (value: unknown, length: number): value is PackedText => {
	if (!hasKeys(value, ['bytes', 'ends']) || !isRow(value.ends, Uint32Array, length)) return false;
	const { bytes, ends } = value as unknown as PackedText;
	return bytes instanceof Uint8Array && (ends.at(-1) ?? 0) === bytes.length;
};

const isPair = (value: unknown, isPart: (part: unknown) => boolean): boolean =>
	Array.isArray(value) && value.length === 2 && value.every(isPart);

const arePrecisions = (value: unknown): boolean =>
	Array.isArray(value) &&
	value.length <= PRECISIONS.length &&
	value.every((one) => PRECISIONS.includes(one as Precision));

const areDates = (value: unknown): boolean => {
	if (!hasKeys(value, ['rows', 'texts', 'open']) || !(value.rows instanceof Uint32Array)) {
		return false;
	}
	const { length } = value.rows;
	return isPacked(value.texts, length) && isRow(value.open, Uint8Array, length);
};

const ROWS = 'head,earliest,latest,precisions,dates,kinds,titles,speakers,modes,texts'.split(',');
const COLUMNS = 'positions,earliest,latest,traits,hanging,starts,speakers,modes,relayed'.split(',');

const areRows = (value: unknown, count: number): boolean =>
	hasKeys(value, ROWS) &&
	typeof value.head === 'object' &&
	isRow(value.earliest, Float64Array, count) &&
	isRow(value.latest, Float64Array, count) &&
	isRow(value.precisions, Uint8Array, count) &&
	areDates(value.dates) &&
	isRow(value.kinds, Uint8Array, count) &&
	isPacked(value.titles, count) &&
	isRow(value.speakers, Uint16Array, count) &&
	isRow(value.modes, Uint8Array, count) &&
	isPacked(value.texts, count);

const areColumns = (value: unknown, count: number): boolean =>
	hasKeys(value, COLUMNS) &&
	isRow(value.positions, Float64Array, count) &&
	isRow(value.earliest, Float64Array, count) &&
	isRow(value.latest, Float64Array, count) &&
	isRow(value.traits, Uint8Array, count) &&
	isRow(value.hanging, Uint32Array, count) &&
	isRow(value.starts, Uint32Array, count + 1) &&
	isRow(value.speakers, Uint16Array, count) &&
	isRow(value.modes, Uint8Array, count) &&
	isRow(value.relayed, Uint8Array, count);

/**
 * Whether something handed over is a long story that can be read: the kinds of its arrays and their lengths agree. What
 * stands in them is looked at when it is shown; its head is held against the format by `parseHead`.
 */
export const arePlacedRows = (value: unknown): value is PlacedRows => {
	if (!hasKeys(value, ['rows', 'columns', 'orders', 'extent', 'ends'])) return false;
	if (!(value.orders instanceof Uint32Array)) return false;
	const { length } = value.orders;
	return (
		length > 0 &&
		length <= MAX_LONG_ROWS &&
		areRows(value.rows, length) &&
		areColumns(value.columns, length) &&
		isPair(value.extent, Number.isFinite) &&
		isPair(value.ends, arePrecisions)
	);
};
