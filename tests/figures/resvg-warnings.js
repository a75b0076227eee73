// Draws the SVG from standard input with resvg's native build, which tells of everything it cannot draw on standard
// error; the build for browsers keeps silent about it. Prints the hash of the PNG.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const resvg = new Resvg(readFileSync(0, 'utf8'), {
	logLevel: 'warn',
	font: {
		fontFiles: process.argv.slice(2),
		loadSystemFonts: false,
		defaultFontFamily: 'Inter',
		sansSerifFamily: 'Inter',
		serifFamily: 'Literata'
	}
});
console.log(createHash('sha256').update(resvg.render().asPng()).digest('hex'));
