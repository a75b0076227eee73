import { recordedCheck } from '../../core/claims/check-digest.ts';
import type { StoryIndex } from '../../core/story/index-story.ts';
import type { Source, Story } from '../../core/story/story.ts';
import { safeUrl } from '../../core/story/safe-url.ts';
import type { Filter } from '../../core/view/view.ts';
import { isolateRtl } from '../rtl/direction.ts';
import type { Scene } from '../scene.ts';
import { picturedOn } from './pictured.ts';
import type { SaidCounts } from './said.ts';
import type { Hidden, PictureWords } from './words/picture-words.ts';

const ZONE = 'UTC';

const namesOf = (
	items: readonly { readonly id: string; readonly name: string }[],
	ids: readonly string[]
): string[] => items.filter(({ id }) => ids.includes(id)).map(({ name }) => isolateRtl(name));

const hiddenBy = ({ sides, speakers }: Story, filter: Filter): Hidden => ({
	sides: namesOf(sides, filter.hiddenSides),
	speakers: namesOf(speakers, filter.hiddenSpeakers),
	modes: filter.hiddenModes,
	query: isolateRtl(filter.query.trim())
});

/** The latest date that a source bears: what came after it is not in the picture. */
const asOf = (sources: readonly Source[]): string | undefined =>
	sources
		.flatMap(({ published, updated }) => updated ?? published ?? [])
		.sort()
		.at(-1);

/**
 * Writes the footer, a paragraph each: what a picture rests on, how many of its quotes are checked, and what it does not show. The second tells how far
 * the picture can be trusted; the first gives way to it.
 * @param story the whole story, of which `index` may hold a part
 */
export const footerText = (
	story: Story,
	index: StoryIndex,
	scene: Scene,
	said: SaidCounts,
	filter: Filter,
	words: PictureWords
): readonly string[] => {
	const { counts } = scene;
	const pictured = picturedOn(scene).statements;
	const drawn = story.statements.filter(({ id }) => pictured.has(id));
	const quotes = drawn.filter(({ mode }) => mode === 'quote');
	const exact = quotes.filter((quote) => recordedCheck(story, quote) === 'exact').length;
	const hidden = hiddenBy(story, filter);
	const isFiltered = [...hidden.sides, ...hidden.speakers, ...hidden.modes, hidden.query].some(
		(part) => part !== ''
	);
	const { footer } = words;
	const total = story.statements.length;
	const date = asOf(story.sources);
	const url = story.url === undefined ? null : safeUrl(story.url);
	return [
		footer.source(
			story.sources.map(({ author, title, publisher, published }) => ({
				author: author === undefined ? null : isolateRtl(author),
				title: isolateRtl(title),
				publisher: publisher === undefined ? null : isolateRtl(publisher),
				published: published === undefined ? null : (index.dates.get(published) ?? published)
			}))
		),
		[
			...(quotes.length > 0 ? [footer.checked(exact, quotes.length)] : []),
			...(isFiltered || counts.total < total
				? [footer.shown({ shown: counts.shown, total }, hidden)]
				: []),
			...(said.shortened + said.named + said.counted > 0 ? [footer.reduced(said)] : []),
			...(counts.before + counts.after > 0 ? [footer.outside(counts.before, counts.after)] : []),
			...(date === undefined ? [] : [footer.asOf(index.dates.get(date) ?? date, ZONE)]),
			...(story.license === undefined ? [] : [footer.license(isolateRtl(story.license))]),
			...(url === null ? [] : [footer.seeAt(url)])
		].join(' ')
	].filter((paragraph) => paragraph !== '');
};
