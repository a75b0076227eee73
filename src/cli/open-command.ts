import path from 'node:path';
import { describeProblems } from './load-story.ts';
import type { LoadedStory } from './load-story.ts';
import { UsageError } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { printable } from './paint.ts';
import type { Paint } from './paint.ts';
import { readBytes } from './read-bytes.ts';
import { readOptions } from './read-options.ts';
import { isPicture, readPicture } from './read-picture.ts';
import { reasonOf } from './reason-of.ts';
import { storyLimit } from './story-limit.ts';
import { writeAtomically } from './write-atomically.ts';

const OPEN_HELP = `Usage: onrecord open <picture.png|picture.svg> [-o <story.json|->] [--view]

Takes the story out of a picture that was exported with it, checks it as any stranger's
file, and prints it. The view that the picture shows goes to standard error.

  -o, --output <file>  write the story to a file instead; - is standard output
  --view               print the view instead, as the query of an address
  --help               print this help

Exit: 0 a sound story, 1 there is none in the picture or it has errors, 2 could not run.

Examples:
  onrecord open picture.png
  onrecord open picture.png -o story.json
  onrecord open picture.svg --view
`;

/** `onrecord open`. */
export const openCommand = (args: readonly string[], paint: Paint): Outcome => {
	const options = readOptions(args, {
		output: { type: 'string', short: 'o' },
		view: { type: 'boolean' },
		help: { type: 'boolean', short: 'h' }
	});
	if (options.has('help')) return { code: 0, stdout: OPEN_HELP, stderr: '' };
	const [file, ...more] = options.files;
	if (file === undefined || more.length > 0) {
		throw new UsageError('open needs one picture. See: onrecord open --help');
	}
	const [target] = options.all('output');
	const output = target === '-' ? undefined : target;
	if (output !== undefined && path.resolve(output) === path.resolve(file)) {
		throw new UsageError('-o would write over the picture itself.');
	}
	const bytes = readBytes(file, 'the picture', storyLimit);
	if (!isPicture(bytes)) throw new UsageError(`${file} is neither a PNG nor an SVG.`);
	const loaded: LoadedStory = { file, ...readPicture(bytes) };
	const { story, view } = loaded;
	const problems = describeProblems(loaded, paint).map((line) => `${line}\n`);
	if (!story) return { code: 1, stdout: '', stderr: problems.join('') };
	const json = `${JSON.stringify(story, null, '\t')}\n`;
	if (output !== undefined) {
		try {
			writeAtomically(output, json);
		} catch (error) {
			throw new UsageError(`cannot write ${output}: ${reasonOf(error)}.`);
		}
	}
	if (options.has('view')) {
		return { code: 0, stdout: `${printable(view)}\n`, stderr: problems.join('') };
	}
	const shown = view === '' ? '' : `view: ?${printable(view)}\n`;
	const stderr = `${problems.join('')}${shown}`;
	return { code: 0, stdout: output === undefined ? json : '', stderr };
};
