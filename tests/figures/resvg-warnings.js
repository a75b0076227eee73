// Reads SVG documents, as a JSON list on standard input, with resvg's native build, which tells on standard error of
// everything that it cannot draw; the build for browsers keeps silent about it. The arguments are font files.
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

for (const document of JSON.parse(readFileSync(0, 'utf8'))) {
	new Resvg(document, {
		logLevel: 'warn',
		font: {
			fontFiles: process.argv.slice(2),
			loadSystemFonts: false,
			defaultFontFamily: 'Inter',
			sansSerifFamily: 'Inter',
			serifFamily: 'Literata'
		}
	});
}
