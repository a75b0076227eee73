import type { TimeWindow } from '#lib/core/view/view.ts';
import { checkSize, parseSize, PRESETS } from '#lib/scene/picture/sizes.ts';
import type { PictureSize } from '#lib/scene/picture/sizes.ts';
import type { PictureLanguage } from '#lib/scene/picture/picture.ts';
import type { PictureTheme } from '#lib/scene/theme.ts';
import { closest } from '#lib/core/story/closest.ts';
import { listed, listedOf, oneOf } from './list-options.ts';
import { UsageError } from './outcome.ts';
import { FORMATS, formatsFor, readTarget } from './output-target.ts';
import type { Format, OutputTarget } from './output-target.ts';
import type { Arguments } from './read-options.ts';
import { readWindow } from './read-window.ts';

/** A size as it was asked for. */
export interface NamedSize extends PictureSize {
	/** As it stands in the name of a file. */
	readonly name: string;
	/** The scale of a PNG unless one is asked for. */
	readonly scale: number;
}

/** What `onrecord render` was asked for, before any story is read. */
export interface RenderRequest {
	readonly files: readonly string[];
	readonly target: OutputTarget;
	readonly formats: readonly Format[];
	readonly sizes: readonly NamedSize[];
	/** Empty: the usual one of each size. */
	readonly scales: readonly number[];
	/** Empty: what the view asks for, or light. */
	readonly themes: readonly PictureTheme[];
	readonly languages: readonly PictureLanguage[];
	readonly scope: 'story' | 'window' | 'events' | null;
	readonly window: TimeWindow | null;
	readonly events: readonly string[];
	readonly hide: readonly string[];
	/** A query without its question mark; `null` for the one that the story comes with. */
	readonly view: string | null;
	readonly transparent: boolean;
	readonly header: boolean;
	readonly footer: boolean;
	readonly statements: boolean;
	readonly arcs: boolean;
	readonly story: boolean;
	readonly text: 'fonts' | 'paths';
	readonly alt: string | null;
	readonly json: boolean;
}

const readSize = (text: string): NamedSize => {
	const name = text.toLowerCase().replace('×', 'x');
	const size = parseSize(name);
	if (size) return { ...size, name, scale: PRESETS.find(({ id }) => id === name)?.scale ?? 1 };
	const names = PRESETS.map(({ id }) => id);
	const meant = closest(name, names);
	throw new UsageError(
		`there is no size "${text}".` +
			(meant
				? ` Did you mean "${meant}"?`
				: ` It is ${names.join(', ')}, or <width>x<height> such as 1600x900.`)
	);
};

const readScale = (text: string): number => {
	if (/^[1-4]$/u.test(text)) return Number(text);
	throw new UsageError(`--scale is 1, 2, 3 or 4, found "${text}".`);
};

const SCOPES = ['story', 'window', 'events'] as const;

const readScope = (options: Arguments): RenderRequest['scope'] => {
	const [word] = options.all('scope');
	const scope = word === undefined ? null : oneOf('scope', word, SCOPES);
	if (scope === 'events' && !options.has('events')) {
		throw new UsageError('--scope events needs --events <ids>.');
	}
	if (options.has('events') && scope !== null && scope !== 'events') {
		throw new UsageError(`--events and --scope ${scope} do not go together.`);
	}
	if (options.has('window') && scope === 'story') {
		throw new UsageError('--window and --scope story do not go together.');
	}
	return scope ?? (options.has('events') ? 'events' : options.has('window') ? 'window' : null);
};

/** The query of an address, which may also be given alone. */
const queryOf = (text: string): string => {
	const at = text.indexOf('?');
	if (at < 0 && /^[a-z][a-z\d+.-]*:\/\//iu.test(text)) return '';
	return text.slice(at + 1).replace(/#.*$/su, '');
};

/** What the options of `onrecord render` ask for. @throws UsageError */
export const readRenderRequest = (options: Arguments): RenderRequest => {
	if (options.files.length === 0) {
		throw new UsageError('render needs a story file. See: onrecord render --help');
	}
	const [output] = options.all('output');
	if (output === undefined) {
		throw new UsageError('render needs -o <file or folder>, or -o - for standard output.');
	}
	const target = readTarget(output);
	if (target.kind === 'stdout' && options.has('json')) {
		throw new UsageError('-o - and --json both need standard output.');
	}
	const formats = formatsFor(target, listedOf(options, 'format', FORMATS, []));
	const scales = listed(options, 'scale').map(readScale);
	const given = listed(options, 'size').map(readSize);
	const sizes = given.length > 0 ? given : [readSize('landscape')];
	for (const size of sizes) {
		// Only pixels have a scale.
		const drawn = !formats.includes('png') ? [1] : scales.length > 0 ? scales : [size.scale];
		for (const scale of drawn) {
			const fault = checkSize(size, scale);
			if (fault) throw new UsageError(fault.message);
		}
	}
	const [window] = options.all('window');
	const [view] = options.all('view');
	const [alt] = options.all('alt');
	const [text = 'fonts'] = options.all('text');
	return {
		files: options.files,
		target,
		formats,
		sizes,
		scales,
		themes: listedOf(options, 'theme', ['light', 'dark', 'print'], []),
		languages: listedOf(options, 'lang', ['en', 'uk', 'ru'], ['en']),
		scope: readScope(options),
		window: window === undefined ? null : readWindow(window),
		events: listed(options, 'events'),
		hide: listed(options, 'hide'),
		view: view === undefined ? null : queryOf(view),
		transparent: options.has('transparent'),
		header: !options.has('no-header'),
		footer: !options.has('no-footer'),
		statements: !options.has('no-statements'),
		arcs: !options.has('no-arcs'),
		story: !options.has('no-story'),
		text: oneOf('text', text, ['fonts', 'paths']),
		alt: alt ?? null,
		json: options.has('json')
	};
};
