/** A text, or where its bytes stop to be UTF-8. */
export type Decoded =
	| { readonly ok: true; readonly text: string }
	| {
			readonly ok: false;
			/** Index of the first byte of what is no character. */
			readonly at: number;
			/** What the file is instead, as a phrase. */
			readonly found: string;
	  };

/** How many bytes follow a first byte, and what the second may be (Unicode 16, table 3-7); `null` where none may stand first. */
const followers = (first: number): readonly [count: number, low: number, high: number] | null => {
	if (first < 0x80) return [0, 0, 0];
	if (first < 0xc2 || first > 0xf4) return null;
	if (first < 0xe0) return [1, 0x80, 0xbf];
	if (first < 0xf0) return [2, first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf];
	return [3, first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf];
};

/** Whether a whole character stands at `at`, and of how many bytes; 0 if there is none. */
const sizeAt = (bytes: Uint8Array, at: number): number => {
	const rule = followers(bytes[at] ?? 0);
	if (!rule) return 0;
	const [count, low, high] = rule;
	for (let i = 1; i <= count; i++) {
		const byte = bytes[at + i] ?? 0;
		if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return 0;
	}
	return count + 1;
};

/** Index of the first byte of what is no UTF-8; the length if there is no such place. */
const firstWrong = (bytes: Uint8Array): number => {
	let at = 0;
	while (at < bytes.length) {
		const size = sizeAt(bytes, at);
		if (size === 0) return at;
		at += size;
	}
	return at;
};

const isUtf16 = (bytes: Uint8Array): boolean => {
	const [first = -1, second = -1, third = -1, fourth = -1] = bytes;
	const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	// Without its mark: every other byte of what is mostly ASCII is zero.
	return (
		marked || (first > 0 && second === 0 && third > 0) || (first === 0 && second > 0 && fourth > 0)
	);
};

/** Bytes of a file as UTF-8 text, its byte order mark left out; or why they are none. Takes linear time. */
export const decodeUtf8 = (bytes: Uint8Array): Decoded => {
	if (isUtf16(bytes)) return { ok: false, at: 0, found: 'UTF-16' };
	try {
		return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		const at = firstWrong(bytes);
		const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
		return { ok: false, at, found: `the byte 0x${byte}` };
	}
};
