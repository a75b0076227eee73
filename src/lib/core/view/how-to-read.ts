import type { Side } from '../story/story.ts';
import { capital, listed } from './describe.ts';

/** One entry of the key: what is drawn, and what it means. */
export interface KeyEntry {
	readonly sign: 'lanes' | 'quote' | 'report' | 'silence' | 'span' | 'fold' | 'claim';
	readonly text: string;
}

const inLane = (sides: readonly Side[], lane: Side['lane']): string =>
	listed(sides.filter((side) => side.lane === lane).map((side) => side.account));

/** How the picture is read, for the key beside it and for the text in its place. */
export const howToRead = (sides: readonly Side[]): KeyEntry[] => {
	const above = inLane(sides, 'above');
	const below = inLane(sides, 'below');
	const lanes = [
		...(above === '' ? [] : [`above the line, ${above}`]),
		...(below === '' ? [] : [`below it, ${below}`])
	].join('; ');
	return [
		...(lanes === '' ? [] : [{ sign: 'lanes', text: capital(lanes) } as const]),
		{ sign: 'quote', text: 'Serif between quotation marks: the speaker’s own words' },
		{ sign: 'report', text: 'Plain letters: what was said, in our words' },
		{ sign: 'silence', text: 'Italics, dashed: nothing was said, and the source says so' },
		{
			sign: 'span',
			text: 'Bar on the line: the time it may have happened in; the exact place is a convention'
		},
		{ sign: 'fold', text: 'Break in the line: a long time without events, folded' },
		{ sign: 'claim', text: 'Dashed arc: a link that only one side states, in its colour' }
	];
};
