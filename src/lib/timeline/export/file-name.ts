/** Longest name without its ending, in UTF-16 code units: file systems take 255 bytes, and a letter may have four. */
const LONGEST = 60;

/** Signs that some file system refuses or that mean a place and not a name, and all that cannot be seen. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;

/** Names that Windows keeps for itself, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name that every file system takes, without an ending; `otherwise` where nothing is left of it. */
export const safeFileName = (text: string, otherwise: string): string => {
	const [...letters] = text.normalize('NFC').replace(UNFIT, '-').replace(/\s+/gu, ' ').trim();
	let name = '';
	for (const letter of letters) {
		if (name.length + letter.length > LONGEST) break;
		name += letter;
	}
	name = name.replace(/^[.\s-]+|[.\s-]+$/gu, '');
	return name === '' || RESERVED.test(name) ? otherwise : name;
};

/** `2026-01-31`, by the reader’s own calendar. */
export const localDay = (now: Date): string => {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** `<story>-<size>-<day>`. */
export const datedFileName = (story: string, size: string, day: string): string =>
	`${safeFileName(story, 'story').slice(0, LONGEST - 26)}-${size}-${day}`;
