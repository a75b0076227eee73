const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** Bytes of the white space beyond ASCII that begins at an index; 0 if there is none. As `String.prototype.trim` has it. */
const wideSpace = (bytes: Uint8Array, at: number): number => {
	const first = bytes[at] ?? 0;
	const second = bytes[at + 1] ?? 0;
	if (first === 0xc2) return second === 0xa0 ? 2 : 0;
	if (first !== 0xe1 && first !== 0xe2 && first !== 0xe3 && first !== 0xef) return 0;
	const third = bytes[at + 2] ?? 0;
	const isWide =
		(first === 0xe2 &&
			((second === 0x80 && (third <= 0x8a || third === 0xa8 || third === 0xa9 || third === 0xaf)) ||
				(second === 0x81 && third === 0x9f))) ||
		(first === 0xe1 && second === 0x9a && third === 0x80) ||
		(first === 0xe3 && second === 0x80 && third === 0x80) ||
		(first === 0xef && second === 0xbb && third === 0xbf);
	return isWide ? 3 : 0;
};

/** Where a text in UTF-8 begins without the white space in front of it. */
export const trimmedStart = (bytes: Uint8Array, from: number, to: number): number => {
	let at = from;
	while (at < to) {
		const byte = bytes[at] ?? 0;
		const size = byte < 0x80 ? Number(isSpace(byte)) : wideSpace(bytes, at);
		if (size === 0) return at;
		at += size;
	}
	return at;
};

/** Where a text in UTF-8 ends without the white space after it. */
export const trimmedEnd = (bytes: Uint8Array, from: number, to: number): number => {
	let at = to;
	while (at > from) {
		const byte = bytes[at - 1] ?? 0;
		if (byte < 0x80) {
			if (!isSpace(byte)) return at;
			at--;
		} else if (at - 3 >= from && wideSpace(bytes, at - 3) === 3) at -= 3;
		else if (at - 2 >= from && wideSpace(bytes, at - 2) === 2) at -= 2;
		else return at;
	}
	return at;
};
