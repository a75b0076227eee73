import { format } from '../path.ts';

/** What to do with the numbers of a command of SVG path data: `a` is a place across, `r` a way across, `-` neither. */
const NUMBERS: Readonly<Record<string, string>> = {
	M: 'a-',
	L: 'a-',
	C: 'a-a-a-',
	Q: 'a-a-',
	H: 'a',
	V: '-',
	h: 'r',
	v: '-',
	Z: '',
	z: ''
};

/** Mirrors path data between the edges of a picture: `M`, `L`, `C`, `Q`, `H`, `V`, `h`, `v` and `z`; others throw. */
export const mirrorPath = (path: string, width: number): string =>
	path.replace(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
		const kinds = NUMBERS[command];
		if (kinds === undefined) throw new Error(`Path data of another kind: ${command}${rest}`);
		let at = 0;
		const numbers = rest.replace(/-?[\d.]+/g, (digits) => {
			const kind = kinds.charAt(at++ % kinds.length);
			if (kind === '-') return digits;
			return format(kind === 'a' ? width - Number(digits) : -Number(digits));
		});
		return command + numbers;
	});
