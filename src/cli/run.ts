import { closest } from '#lib/core/story/closest.ts';
import { anchorCommand } from './anchor-command.ts';
import { checkCommand } from './check-command.ts';
import { refuse, UsageError } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { schemaCommand } from './schema-command.ts';
import type { Surroundings } from './surroundings.ts';

const HELP = `Usage: onrecord <command> …

Contested events on a timeline where every statement stays attributed.

  check   tell what is wrong with story files and hold their quotes against the sources
  render  draw stories as PNG, SVG or PDF
  open    take the story out of a picture that was exported
  import  make a story of a table: CSV or newline-delimited JSON
  anchor  print what points from a story into the text of a source
  schema  print the JSON Schema of the story format
  help    print the help of a command

  --help     print this help; after a command, that command's help with examples
  --version  print the version

Exit: 0 all well, 1 problems found, 2 could not run.

Examples:
  onrecord check story.json --source article=article.txt
  onrecord render story.json -o picture.png --size social
  onrecord open picture.png -o story.json
  onrecord import table.csv -o story.json
  onrecord help render
`;

type Command = (args: readonly string[], world: Surroundings) => Outcome | Promise<Outcome>;

const COMMANDS: Readonly<Record<string, Command>> = {
	check: (args, { paint, today }) => checkCommand(args, paint, today),
	render: async (args, world) => {
		const { renderCommand } = await import('./render-command.ts');
		return renderCommand(args, world);
	},
	open: async (args, { paint }) => {
		const { openCommand } = await import('./open-command.ts');
		return openCommand(args, paint);
	},
	import: async (args, { paint }) => {
		const { importCommand } = await import('./import-command.ts');
		return importCommand(args, paint);
	},
	anchor: (args) => anchorCommand(args),
	schema: (args) => schemaCommand(args)
};

const HELP_WORDS = new Set(['--help', '-h', 'help']);

const dispatch = async (
	name: string,
	args: readonly string[],
	world: Surroundings
): Promise<Outcome> => {
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (command) return command(args, world);
	const meant = closest(name, [...Object.keys(COMMANDS), 'help', '--help', '--version']);
	return refuse(
		`there is no command "${name}".` +
			(meant ? ` Did you mean "${meant}"?` : ' See: onrecord --help')
	);
};

/** Runs what stands on the command line and gives back what to print and how to exit. */
export const run = async (args: readonly string[], world: Surroundings): Promise<Outcome> => {
	const [name, ...rest] = args;
	if (name === undefined) return { code: 2, stdout: '', stderr: HELP };
	if (name === '--version') return { code: 0, stdout: `${world.version}\n`, stderr: '' };
	try {
		if (!HELP_WORDS.has(name)) return await dispatch(name, rest, world);
		const [about] = rest;
		if (about !== undefined) return await dispatch(about, ['--help'], world);
		return { code: 0, stdout: HELP, stderr: '' };
	} catch (error) {
		if (error instanceof UsageError) return refuse(error.message);
		throw error;
	}
};
