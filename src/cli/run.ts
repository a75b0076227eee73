import { closest } from '#lib/core/story/closest.ts';
import { anchorCommand } from './anchor-command.ts';
import { checkCommand } from './check-command.ts';
import { refuse, UsageError } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Paint } from './paint.ts';
import { schemaCommand } from './schema-command.ts';

const HELP = `Usage: onrecord <command> …

Contested events on a timeline where every statement stays attributed.

  check   tell what is wrong with story files and hold their quotes against the sources
  anchor  print what points from a story into the text of a source
  schema  print the JSON Schema of the story format

  --help     print this help; after a command, that command's help with examples
  --version  print the version

Exit: 0 all well, 1 problems found, 2 could not run.
`;

/** What a command needs to know of the world. */
export interface Surroundings {
	readonly paint: Paint;
	/** Today’s date, such as `2024-01-31`. */
	readonly today: string;
	readonly version: string;
}

const COMMANDS: Readonly<
	Record<string, (args: readonly string[], world: Surroundings) => Outcome>
> = {
	check: (args, { paint, today }) => checkCommand(args, paint, today),
	anchor: (args) => anchorCommand(args),
	schema: (args) => schemaCommand(args)
};

/** Runs what stands on the command line and gives back what to print and how to exit. */
export const run = (args: readonly string[], world: Surroundings): Outcome => {
	const [name, ...rest] = args;
	if (name === undefined) return { code: 2, stdout: '', stderr: HELP };
	if (name === '--help' || name === '-h' || name === 'help')
		return { code: 0, stdout: HELP, stderr: '' };
	if (name === '--version') return { code: 0, stdout: `${world.version}\n`, stderr: '' };
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) {
		const meant = closest(name, [...Object.keys(COMMANDS), '--help', '--version']);
		return refuse(
			`there is no command "${name}".` +
				(meant ? ` Did you mean "${meant}"?` : ' See: onrecord --help')
		);
	}
	try {
		return command(rest, world);
	} catch (error) {
		if (error instanceof UsageError) return refuse(error.message);
		throw error;
	}
};
