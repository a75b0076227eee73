import { tryParseEdtf } from '#lib/core/time/parse-edtf.ts';
import { readEdtf } from '#lib/core/time/read-edtf.ts';
import type { TimeWindow } from '#lib/core/view/view.ts';
import { UsageError } from './outcome.ts';

/**
 * Reads a window of time: a date or two with a slash between, in UTC. A day, month or year at the end is inside, a time of
 * day is where the window ends.
 * @throws UsageError
 */
export const readWindow = (text: string): TimeWindow => {
	const refused = (reason: string): UsageError =>
		new UsageError(
			`--window needs two dates such as 2023-12-29/2023-12-31 or one, found "${text}"${reason}.`
		);
	const parsed = tryParseEdtf(text);
	if ('error' in parsed) throw refused(`: ${parsed.error.message.replace(/\.$/u, '')}`);
	const { span } = parsed;
	if (span.shape === 'one-of' || span.openStart || span.openEnd) throw refused('');
	const end = readEdtf(text).ranges.at(-1)?.to;
	const isClock = end?.precision === 'minute' || end?.precision === 'second';
	const to = isClock && span.shape === 'interval' ? end.earliest : span.latest + 1;
	if (to <= span.earliest) throw refused(': the first is not before the second');
	return [span.earliest, to];
};
