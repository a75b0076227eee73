import { MAX_PIXELS } from '../../../scene/picture/sizes.ts';
import type { ExportWords } from './export-words.ts';

const RETRY = 'Check the connection and try again.';
const NOT_MADE = 'The picture could not be made. Try another size or format.';

const millimetres = (width: number, height: number): string => `${width} × ${height} mm`;

/** Everything that the dialog for images writes in English. */
export const EXPORT_WORDS_EN: ExportWords = {
	title: 'Save as an image',
	close: 'Close',
	closeWithKey: 'Close (Esc)',
	size: {
		legend: 'Size',
		presets: {
			landscape: 'Landscape',
			social: 'Link preview',
			square: 'Square',
			portrait: 'Portrait',
			story: 'Phone story',
			slide: 'Slide',
			a4: 'A4 landscape',
			'a4-portrait': 'A4 portrait',
			column: 'Column'
		},
		label: ({ width, height, mm }) => {
			if (mm) return millimetres(...mm);
			return height === 'auto' ? `${width} wide` : `${width} × ${height}`;
		},
		custom: 'Custom',
		customSize: 'Custom size',
		customHint: 'Any width and height',
		width: 'Width',
		height: 'Height',
		asHighAsNeeded: 'As high as needed'
	},
	file: {
		format: 'Format',
		scale: 'Scale',
		tooFine: `More than ${MAX_PIXELS / 1e6} megapixels at this size`,
		letters: 'Letters',
		asFonts: 'Text with its fonts',
		asOutlines: 'Outlines',
		name: 'File name',
		savedAs: (name) => `Saved as ${name}`,
		alt: 'Alt text',
		altHint: 'Read out to who can’t see the picture. It travels inside the file.',
		useGenerated: 'Use the generated text',
		embed: 'Story inside the file',
		embedHint: 'The saved picture opens again as this timeline.'
	},
	look: {
		theme: 'Theme',
		themes: { light: 'Light', dark: 'Dark', print: 'Print' },
		printHint: 'Black on white, sides told apart by patterns',
		language: 'Language of the picture',
		transparent: 'Transparent background',
		parts: 'In the picture',
		header: 'Title',
		footer: 'Sources',
		statements: 'Statements',
		arcs: 'Arcs of links'
	},
	scope: {
		legend: 'Part of the story',
		scopes: {
			story: 'The whole story',
			window: 'What is on screen',
			selected: 'The selected event',
			events: 'Chosen events'
		},
		events: 'Events in the picture',
		filtered: 'The filter of the page holds for the picture too, which says so.'
	},
	preview: {
		name: 'Preview',
		layingOut: 'Laying the picture out…',
		tryAgain: 'Try again',
		pixels: (width, height) => `${width} × ${height} pixels`,
		megapixels: (pixels) => `${(pixels / 1e6).toFixed(1)} megapixels`,
		millimetres,
		sharp: 'sharp at any size',
		dots: (dots) => `${dots} dpi`,
		bytes: (bytes) => {
			if (bytes < 1_000) return `${bytes} bytes`;
			if (bytes < 999_500) return `${Math.round(bytes / 1_000)} kB`;
			return `${(bytes / 1_000_000).toFixed(1)} MB`;
		},
		shown: (total, { whole, shortened, named, counted }) => {
			const shown = whole + shortened + named + counted;
			if (total === 0) return 'The story has no statements.';
			if (shown === 0) return `No statement of ${total} is in the picture.`;
			const all = shown === total ? `All ${total} statements` : `${shown} of ${total} statements`;
			if (whole === shown) return `${all} are in the picture.`;
			const parts = [
				`${whole} in full`,
				...(shortened > 0 ? [`${shortened} cut short`] : []),
				...(named > 0 ? [`${named} with the speaker alone`] : []),
				...(counted > 0 ? [`${counted} only counted`] : [])
			];
			return `${all} are in the picture: ${parts.join(', ')}.`;
		}
	},
	actions: {
		copy: 'Copy',
		image: { label: 'Image', name: 'Copy image', done: 'Image copied.' },
		svg: { label: 'SVG', name: 'Copy SVG', done: 'SVG copied.' },
		alt: { label: 'Alt text', name: 'Copy alt text', done: 'Alt text copied.' },
		link: { label: 'Link', name: 'Copy link', done: 'Link copied.' },
		linkToWhole: 'Link copied. It shows the whole story.',
		share: 'Share',
		shared: 'Shared.',
		download: (format) => `Download ${format}`,
		saved: (name, bytes) => `${name} saved, ${bytes}.`,
		cancel: 'Cancel',
		cancelled: 'Cancelled.',
		making: (format) => `Making the ${format}`,
		makingImage: 'Making the image',
		copying: 'Copying'
	},
	faults: {
		notWhole: 'Give the width and the height as whole numbers of pixels.',
		noEvent: 'Choose at least one event.',
		size: ({ message }) => message,
		problem: ({ kind, message }) => {
			switch (kind) {
				case 'unknown':
					return NOT_MADE;
				case 'not-allowed':
					return 'The browser did not let us do that. Allow it for this page, or download the file instead.';
				case 'not-loaded':
					return message.endsWith('again.') ? message : `${message} ${RETRY}`;
				case 'too-large':
				case 'not-drawn':
					return message;
			}
		}
	}
};
