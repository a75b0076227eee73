/** What a command gives back: nothing is printed and nothing exits before `main.ts` has it. */
export interface Outcome {
	/** `0`: all well; `1`: there are problems in what was looked at; `2`: the command could not run. */
	readonly code: 0 | 1 | 2;
	/** Text, or the bytes of a picture. */
	readonly stdout: string | Uint8Array;
	readonly stderr: string;
}

/** A reason why a command could not run, told to people: exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** The outcome of a command that could not run. */
export const refuse = (message: string): Outcome => ({
	code: 2,
	stdout: '',
	stderr: `onrecord: ${message}\n`
});
