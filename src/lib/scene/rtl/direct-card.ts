import type { StoryIndex } from '../../core/story/index-story.ts';
import type { Statement } from '../../core/story/story.ts';
import { CARD_PADDING } from '../card.ts';
import { FONTS } from '../fonts.ts';
import type { CardMark, Measure, TextRun } from '../scene.ts';
import { directRun } from './direct-text.ts';
import { isRtlText } from './direction.ts';
import { lineOf } from './hit-line.ts';
import { placeHits } from './place-hits.ts';

const ARABIC = /^\P{L}*\p{Script=Arabic}/u;

const isMark = ({ font, text }: TextRun): boolean => font.size === FONTS.mark.size && text === '“';

/** Whether a run is of what is said; names and what stands beside them are smaller. */
const isSaid = (run: TextRun): boolean =>
	!isMark(run) && (run.font.family === 'serif' || run.font.size >= FONTS.reported.size);

/** The direction of a statement as a paragraph: that of the words it begins with. */
const isRtlStatement = ({ lead, text }: Statement, otherwise: boolean): boolean =>
	isRtlText(lead ?? text, otherwise);

/** The direction of a run of a card: quoted words have that of the whole quote, whatever their line begins with. */
const isRtlRun = (run: TextRun, statement: Statement, otherwise: boolean): boolean => {
	if (isMark(run)) return isRtlText(statement.text, otherwise);
	if (!isSaid(run)) return isRtlText(run.text, otherwise);
	const { mode, lead, tail, text } = statement;
	return isRtlText(
		mode === 'quote' && run.font.family === 'sans' ? (lead ?? tail ?? text) : text,
		otherwise
	);
};

/**
 * Sets what is said against the direction of the picture from the other edge of its card, line by line.
 * @param rtl the direction of the picture
 */
export const alignCard = (
	card: CardMark,
	index: StoryIndex,
	rtl: boolean,
	measure: Measure
): CardMark => {
	const statement = index.statement.get(card.id);
	const said = card.texts.filter(isSaid);
	const lines = new Set(said.map(({ y }) => y)).size;
	if (!statement || lines < 2 || isRtlStatement(statement, rtl) === rtl) return card;
	const left = Math.min(...said.map(({ x }) => x));
	const ends = 2 * left + card.box.width - CARD_PADDING;
	const shiftOf = (run: TextRun): number => ends - 2 * run.x - measure(run.text, run.font);
	return {
		...card,
		texts: card.texts.map((run) => (isSaid(run) ? { ...run, x: run.x + shiftOf(run) } : run)),
		hits: card.hits.map((hit) => {
			const run = lineOf(hit, said, measure)?.run;
			return run ? { ...hit, x: hit.x + shiftOf(run) } : hit;
		})
	};
};

/** The quotation marks around a quote, as CLDR has them for Hebrew and Arabic; those of English around others. */
export const marksOf = (text: string): readonly [open: string, close: string] => {
	if (!isRtlText(text)) return ['“', '”'];
	return ARABIC.test(text) ? ['”', '“'] : ['”', '”'];
};

/** The quotation marks of words from right to left, in place of the ones that all quotes get. */
const withOwnMarks = (texts: readonly TextRun[], statement: Statement): readonly TextRun[] => {
	if (statement.mode !== 'quote' || !isRtlText(statement.text)) return texts;
	const [open, close] = marksOf(statement.text);
	const quoted = texts.filter((run) => isSaid(run) && run.font.family === 'serif');
	return texts.map((run) => {
		if (isMark(run)) return { ...run, text: open };
		const opened = run === quoted[0] ? run.text.replace(/^“/, open) : run.text;
		const text = run === quoted.at(-1) ? opened.replace(/”$/, close) : opened;
		return text === run.text ? run : { ...run, text };
	});
};

/** Places the words of a card that stands where it belongs. */
export const directCard = (
	card: CardMark,
	index: StoryIndex,
	rtl: boolean,
	measure: Measure
): CardMark => {
	const statement = index.statement.get(card.id);
	if (!statement) return card;
	const texts = withOwnMarks(card.texts, statement).map((run) =>
		directRun(run, isRtlRun(run, statement, rtl), measure)
	);
	return { ...card, texts, hits: placeHits(card.hits, texts, measure) };
};
