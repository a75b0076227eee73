import type { PictureMetadata } from './picture-metadata.ts';
import type { SvgElement } from './svg-element.ts';

/** An element in short. */
export const svg = (
	name: string,
	attributes: Readonly<Record<string, string | number>> = {},
	...children: SvgElement['children']
): SvgElement => ({
	name,
	attributes: Object.fromEntries(
		Object.entries(attributes).map(([key, value]) => [key, String(value)])
	),
	children
});

/** A drawing of 400 × 300 units. */
export const drawing = (...children: SvgElement[]): SvgElement =>
	svg('svg', { width: 400, height: 300, viewBox: '0 0 400 300', lang: 'en' }, ...children);

/** A text; `more` overrides what most of them share. */
export const words = (
	x: number,
	y: number,
	text: string,
	more: Readonly<Record<string, string | number>> = {}
): SvgElement =>
	svg(
		'text',
		{
			x,
			y,
			fill: '#1a1a1a',
			'font-family': 'Inter, Inter-fallback, sans-serif',
			'font-size': 16,
			'font-weight': 400,
			...more
		},
		text
	);

const SERIF = { 'font-family': 'Literata, Literata-fallback, serif' };

/** A drawing with every element that pictures have, as they have it. */
export const EVERYTHING = drawing(
	svg('title', {}, 'A title'),
	svg('desc', {}, 'A description'),
	svg('rect', { x: 0, y: 0, width: 400, height: 300, fill: '#faf7f2' }),
	svg('g', { id: 'header' }, words(20, 30, 'AVATAR To. You', { 'font-weight': 600 })),
	svg(
		'g',
		{ id: 'figure', transform: 'translate(20 40)' },
		svg('line', { x1: 0, x2: 360, y1: 10, y2: 10, stroke: '#1a1a1a', 'stroke-width': 1.75 }),
		svg(
			'linearGradient',
			{ id: 'fade', gradientUnits: 'userSpaceOnUse', x1: 10, x2: 210, y1: 0, y2: 0 },
			svg('stop', { offset: 0, 'stop-color': '#2a5a9a', 'stop-opacity': 0 }),
			svg('stop', { offset: 0.3, 'stop-color': '#2a5a9a' }),
			svg('stop', { offset: 0.7, 'stop-color': '#2a5a9a' }),
			svg('stop', { offset: 1, 'stop-color': '#2a5a9a', 'stop-opacity': 0 })
		),
		svg('rect', { x: 10, y: 20, width: 200, height: 12, rx: 3, fill: 'url(#fade)' }),
		svg('path', {
			d: 'M10,60C60,30 110,30 160,60',
			fill: 'none',
			stroke: '#a4451d',
			'stroke-width': 1.75,
			'stroke-dasharray': '5 4'
		}),
		svg('path', { d: 'M160,60L150,50L148,62Z', fill: '#a4451d' }),
		svg('path', { d: 'M220,20h20v12h-20z', fill: '#a4451d' }),
		svg('path', { d: 'M250,20V60H270', fill: 'none', stroke: '#1a1a1a', opacity: 0.42 }),
		svg('circle', {
			cx: 300,
			cy: 30,
			r: 8,
			fill: '#ffffff',
			stroke: '#1a1a1a',
			'stroke-width': 2.5
		}),
		svg(
			'g',
			{ id: 'card' },
			svg('rect', {
				x: 0.5,
				y: 80.5,
				width: 179,
				height: 59,
				rx: 2,
				fill: '#ffffff',
				stroke: '#1a1a1a',
				'stroke-dasharray': '4 3'
			}),
			words(10, 100, 'Хтось сказав:', { lang: 'uk' }),
			words(10, 122, '«Щось об’єднує» fi', { lang: 'uk', ...SERIF })
		),
		svg(
			'g',
			{ id: 'faded', opacity: 0.42, transform: 'translate(190 0)' },
			svg('rect', { x: 0, y: 80, width: 170, height: 60, fill: '#ffffff', stroke: '#1a1a1a' }),
			svg(
				'linearGradient',
				{ id: 'fade-2', gradientUnits: 'userSpaceOnUse', x1: 10, x2: 160, y1: 0, y2: 0 },
				svg('stop', { offset: 0, 'stop-color': '#a4451d', 'stop-opacity': 0 }),
				svg('stop', { offset: 1, 'stop-color': '#a4451d' })
			),
			svg('rect', { x: 10, y: 128, width: 150, height: 8, fill: 'url(#fade-2)' }),
			svg('rect', { x: -10, y: 76, width: 60, height: 20, fill: '#2a5a9a' }),
			words(10, 110, 'receding', { 'font-style': 'italic' })
		),
		words(0, 170, 'before 🎉 and 漢字 after'),
		words(0, 195, 'комп\u02BCютер, комп\u2019ютер, a\u00A0b')
	)
);

/** What an exported picture tells; `more` overrides it. */
export const metadata = (more: Partial<PictureMetadata> = {}): PictureMetadata => ({
	lang: 'en',
	title: 'Two accounts & <one> night',
	alt: 'A timeline of “two” accounts.',
	description: 'At length.',
	source: 'A source',
	license: null,
	url: null,
	story: null,
	...more
});
