import type { SchemaElement } from 'hyparquet';
import { damaged, type ParquetPlace } from './parquet-error.ts';
import type { Raw } from './raw-values.ts';

/** What a value becomes as a cell of a table. @throws TypeError where it is no text */
export type CellText = (value: Raw) => string;

const DAY = 86_400_000n;
const SECOND_PARTS = { MILLIS: 3, MICROS: 6, NANOS: 9 } as const;
type Unit = keyof typeof SECOND_PARTS;

const numberOf = (value: Raw): bigint => {
	if (typeof value === 'bigint') return value;
	return typeof value === 'number' ? BigInt(value) : 0n;
};

/** A day as text; the number of it where it is beyond what years of four digits have. */
const dayText = (days: bigint): string => {
	if (days < -719_528n || days > 2_932_896n) return String(days);
	return new Date(Number(days * DAY)).toISOString().slice(0, 10);
};

const floor = (value: bigint, by: bigint): readonly [whole: bigint, rest: bigint] => {
	const rest = ((value % by) + by) % by;
	return [(value - rest) / by, rest];
};

/** A clock time as text, with the parts of a second only if there are any. */
const clockText = (value: bigint, unit: Unit): string => {
	const digits = SECOND_PARTS[unit];
	const [seconds, parts] = floor(value, 10n ** BigInt(digits));
	const two = (number: bigint): string => String(number).padStart(2, '0');
	const clock = `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
	return parts === 0n
		? clock
		: `${clock}.${String(parts).padStart(digits, '0').replace(/0+$/, '')}`;
};

const timestampText = (value: bigint, unit: Unit, isUtc: boolean): string => {
	const [days, rest] = floor(value, 86_400n * 10n ** BigInt(SECOND_PARTS[unit]));
	return `${dayText(days)}T${clockText(rest, unit)}${isUtc ? 'Z' : ''}`;
};

/** Days since 4713 BC and nanoseconds of the day, as Hive and Impala wrote times; their zone is not known. */
const int96Text = (bytes: Uint8Array): string => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
	const days = BigInt(view.getUint32(8, true)) - 2_440_588n;
	return timestampText(days * 86_400_000_000_000n + view.getBigInt64(0, true), 'NANOS', false);
};

/** Bytes of the longest decimal number: 150 digits. */
const MAX_DECIMAL = 64;

const bigEndian = (bytes: Uint8Array): bigint => {
	if (bytes.length > MAX_DECIMAL) {
		throw damaged(`a number of at most ${MAX_DECIMAL} bytes`, `${bytes.length}`);
	}
	let value = 0n;
	for (const byte of bytes) value = (value << 8n) | BigInt(byte);
	return BigInt.asIntN(bytes.length * 8, value);
};

/** A number with so many digits after its point, exactly. */
const decimalText = (value: bigint, scale: number): string => {
	if (scale === 0) return String(value);
	const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
	const sign = value < 0n ? '-' : '';
	return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
};

/** The shortest text of a number of 32 bits. */
const floatText = (value: number): string => {
	for (let digits = 6; digits < 9; digits++) {
		const short = Number(value.toPrecision(digits));
		if (Math.fround(short) === value) return String(short);
	}
	return String(value);
};

const float16 = ([low = 0, high = 0]: Uint8Array): number => {
	const bits = low | (high << 8);
	const sign = bits >> 15 === 1 ? -1 : 1;
	const exponent = (bits >> 10) & 31;
	const fraction = (bits & 1023) / 1024;
	if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
	return exponent === 0 ? sign * fraction * 2 ** -14 : sign * (1 + fraction) * 2 ** (exponent - 15);
};

const uuidText = (bytes: Uint8Array): string => {
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const ofBytes =
	(text: (bytes: Uint8Array) => string): CellText =>
	(value) =>
		value instanceof Uint8Array ? text(value) : '';
const ofInteger =
	(text: (value: bigint) => string): CellText =>
	(value) =>
		text(numberOf(value));

const TEXTS = ['UTF8', 'STRING', 'ENUM', 'JSON'];
const UNITS: Readonly<Record<string, Unit>> = {
	TIMESTAMP_MILLIS: 'MILLIS',
	TIMESTAMP_MICROS: 'MICROS',
	TIME_MILLIS: 'MILLIS',
	TIME_MICROS: 'MICROS'
};

/** Digits after the point of a decimal number. @throws TableError where there cannot be so many */
const scaleOf = ({ scale, logical_type: logical }: SchemaElement, place: ParquetPlace): number => {
	const found = scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0);
	if (Number.isInteger(found) && found >= 0 && found <= 100) return found;
	throw damaged('at most 100 digits after the point', String(found), place);
};

const ofNumbers = (element: SchemaElement): CellText | null => {
	const { type, converted_type: converted = '', logical_type: logical } = element;
	const isInt = type === 'INT32' || type === 'INT64';
	if (logical?.type === 'DATE' || converted === 'DATE') {
		return type === 'INT32' ? ofInteger(dayText) : null;
	}
	if (logical?.type === 'TIMESTAMP' || converted.startsWith('TIMESTAMP_')) {
		const { unit, isAdjustedToUTC } =
			logical?.type === 'TIMESTAMP' ? logical : { unit: UNITS[converted], isAdjustedToUTC: true };
		if (type !== 'INT64' || unit === undefined) return null;
		return ofInteger((value) => timestampText(value, unit, isAdjustedToUTC));
	}
	if (logical?.type === 'TIME' || converted.startsWith('TIME_')) {
		const unit = logical?.type === 'TIME' ? logical.unit : UNITS[converted];
		return isInt && unit !== undefined ? ofInteger((value) => clockText(value, unit)) : null;
	}
	const isUnsigned =
		converted.startsWith('UINT_') || (logical?.type === 'INTEGER' && !logical.isSigned);
	if (!isInt) return null;
	const bits = type === 'INT32' ? 32 : 64;
	return ofInteger((value) => String(isUnsigned ? BigInt.asUintN(bits, value) : value));
};

/**
 * How values of a column become cells: texts as they are; dates and times in ISO 8601, with a `Z` where they are times
 * of the world and without a zone where they are local; numbers exactly, decimal ones with all their digits.
 * @returns null for a column of bytes that are none of these
 */
export const cellTextOf = (element: SchemaElement, place: ParquetPlace): CellText | null => {
	const { type, converted_type: converted = '', logical_type: logical, type_length } = element;
	if (logical?.type === 'DECIMAL' || converted === 'DECIMAL') {
		const scale = scaleOf(element, place);
		return (value) =>
			decimalText(value instanceof Uint8Array ? bigEndian(value) : numberOf(value), scale);
	}
	switch (type) {
		case 'BOOLEAN':
			return (value) => String(value === true);
		case 'INT32':
		case 'INT64':
			return ofNumbers(element);
		case 'INT96':
			return ofBytes(int96Text);
		case 'FLOAT':
			return (value) => floatText(Number(value));
		case 'DOUBLE':
			return (value) => String(Number(value));
		case 'FIXED_LEN_BYTE_ARRAY':
			if (logical?.type === 'UUID' && type_length === 16) return ofBytes(uuidText);
			if (logical?.type === 'FLOAT16' && type_length === 2) {
				return ofBytes((bytes) => String(float16(bytes)));
			}
			return null;
		case 'BYTE_ARRAY':
			return TEXTS.includes(converted) || TEXTS.includes(logical?.type ?? '')
				? ofBytes((bytes) => decoder.decode(bytes))
				: null;
		case undefined:
			break;
	}
	return null;
};
