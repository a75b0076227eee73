import { LANGUAGES as ALL_LANGUAGES } from '../../core/language.ts';
import type { FileRequest } from '../../export/export-messages.ts';
import type { Preset, PresetId } from '../../scene/picture/sizes.ts';
import { PRESETS, SCALES } from '../../scene/picture/sizes.ts';
import type { PictureLanguage } from '../../scene/picture/picture.ts';
import type { PictureTheme } from '../../scene/theme.ts';

/** Which part of the story is wanted. */
export type ScopeChoice = 'story' | 'window' | 'selected' | 'events';

/** Kinds of file that a picture can become. */
export type ExportFormat = FileRequest['format'];

/** What the reader chose about a picture and what is kept for the next one: nothing of it belongs to one story. */
export interface ExportChoice {
	readonly preset: PresetId | 'custom';
	/** Pixels of a custom size at 1×; `NaN` while the field holds no number. */
	readonly width: number;
	readonly height: number;
	/** Whether a custom size is as high as all words need. */
	readonly autoHeight: boolean;
	readonly format: ExportFormat;
	/** Pixels of a PNG per pixel of the size; `null` is what the size offers first. */
	readonly scale: number | null;
	readonly theme: PictureTheme;
	readonly transparent: boolean;
	/** `null` is the language of the page. */
	readonly lang: PictureLanguage | null;
	/** Title and standfirst. */
	readonly header: boolean;
	/** Sources and counts. */
	readonly footer: boolean;
	readonly statements: boolean;
	readonly arcs: boolean;
	/** Whether the file carries the story, so that it opens again. */
	readonly embed: boolean;
	/** Whether the letters of an SVG are outlines instead of text with its fonts. */
	readonly outlines: boolean;
}

/** A value that can be chosen, and how it is called in every language. */
interface Offer<Value> {
	readonly value: Value;
	readonly label: string;
	/** Language of the label if it is not the page’s. */
	readonly lang?: string;
}

/** The formats in the order they are offered. */
export const FORMATS: readonly Offer<ExportFormat>[] = [
	{ value: 'png', label: 'PNG' },
	{ value: 'svg', label: 'SVG' },
	{ value: 'pdf', label: 'PDF' }
];

/** The themes in the order they are offered. */
export const THEMES: readonly PictureTheme[] = ['light', 'dark', 'print'];

/** The languages in the order they are offered, each by its own name. */
export const LANGUAGES: readonly Offer<PictureLanguage>[] = ALL_LANGUAGES.map(({ code, name }) => ({
	value: code,
	label: name,
	lang: code
}));

/** What is offered to who has chosen nothing yet. */
export const FIRST_CHOICE: ExportChoice = {
	preset: 'landscape',
	width: 1600,
	height: 1000,
	autoHeight: false,
	format: 'png',
	scale: null,
	theme: 'light',
	transparent: false,
	lang: null,
	header: true,
	footer: true,
	statements: true,
	arcs: true,
	embed: true,
	outlines: false
};

/** The named size that is chosen; `undefined` for a custom one. */
export const presetOf = (choice: ExportChoice): Preset | undefined =>
	PRESETS.find(({ id }) => id === choice.preset);

const KEY = 'onrecord-export';

const oneOf = <T>(value: unknown, allowed: readonly T[], otherwise: T): T =>
	allowed.find((one) => one === value) ?? otherwise;

const valuesOf = <T>(offers: readonly Offer<T>[]): readonly T[] =>
	offers.map((offer) => offer.value);

/** A choice out of anything: what is not one of its values is as at first. */
export const readChoice = (found: unknown): ExportChoice => {
	const from = new Map(typeof found === 'object' && found !== null ? Object.entries(found) : []);
	const flag = (key: keyof ExportChoice, otherwise: boolean) =>
		oneOf(from.get(key), [true, false], otherwise);
	const pixels = (key: 'width' | 'height') => {
		const value: unknown = from.get(key);
		return typeof value === 'number' && Number.isSafeInteger(value) ? value : FIRST_CHOICE[key];
	};
	const first = FIRST_CHOICE;
	return {
		preset: oneOf<ExportChoice['preset']>(
			from.get('preset'),
			[...PRESETS.map(({ id }) => id), 'custom'],
			first.preset
		),
		width: pixels('width'),
		height: pixels('height'),
		autoHeight: flag('autoHeight', first.autoHeight),
		format: oneOf(from.get('format'), valuesOf(FORMATS), first.format),
		scale: oneOf<number | null>(from.get('scale'), SCALES, first.scale),
		theme: oneOf(from.get('theme'), THEMES, first.theme),
		transparent: flag('transparent', first.transparent),
		lang: oneOf<PictureLanguage | null>(from.get('lang'), valuesOf(LANGUAGES), first.lang),
		header: flag('header', first.header),
		footer: flag('footer', first.footer),
		statements: flag('statements', first.statements),
		arcs: flag('arcs', first.arcs),
		embed: flag('embed', first.embed),
		outlines: flag('outlines', first.outlines)
	};
};

/** What this browser remembers; the first choice where it remembers nothing or storage is blocked. */
export const loadChoice = (): ExportChoice => {
	try {
		return readChoice(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
	} catch {
		return FIRST_CHOICE;
	}
};

/** Keeps a choice for the next picture, where storage lets us. */
export const storeChoice = (choice: ExportChoice): void => {
	try {
		localStorage.setItem(KEY, JSON.stringify(choice));
	} catch {
		// Storage throws where it is blocked or full; the choice then lasts for the visit.
	}
};
