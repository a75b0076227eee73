import { beforeAll, describe, expect, it } from 'vitest';
import { FONT_FACES } from '../../fonts/font-faces.ts';
import { MEASURE_SAMPLES } from './measure-samples.ts';
import { measureText } from './measure-text.ts';

const urls = import.meta.glob<string>('../../fonts/*.woff2', {
	eager: true,
	query: '?url',
	import: 'default'
});

const MEASURED = FONT_FACES.filter(({ key }) => key !== 'serif-600');
const SVG = 'http://www.w3.org/2000/svg';

describe('measureText in a browser', () => {
	let text: SVGTextElement;

	beforeAll(async () => {
		await Promise.all(
			MEASURED.map(async ({ name, weight, italic, file }) => {
				const url = urls[`../../fonts/${file}.woff2`] ?? '';
				const style = italic ? 'italic' : 'normal';
				const face = new FontFace(name, `url(${url})`, { weight: String(weight), style });
				document.fonts.add(await face.load());
			})
		);
		const svg = document.createElementNS(SVG, 'svg');
		text = document.createElementNS(SVG, 'text');
		svg.append(text);
		document.body.append(svg);
	});

	it.each(MEASURED)('is within 0.5 % of SVG text in $file', (face) => {
		text.setAttribute('font-family', face.name);
		text.setAttribute('font-weight', String(face.weight));
		text.setAttribute('font-style', face.italic ? 'italic' : 'normal');
		const off: string[] = [];
		for (const size of [11, 12, 13.5, 14, 16, 20, 24, 32]) {
			text.setAttribute('font-size', String(size));
			for (const sample of MEASURE_SAMPLES) {
				text.textContent = sample;
				const drawn = text.getComputedTextLength();
				const error = measureText(sample, { ...face, size }) / drawn - 1;
				expect(drawn).toBeGreaterThan(100);
				if (Math.abs(error) > 0.005)
					off.push(`${size} px, ${(error * 100).toFixed(2)} %: ${sample}`);
			}
		}
		expect(off).toEqual([]);
	});
});
