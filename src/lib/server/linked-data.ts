import type { Language } from '../core/language.ts';
import { indexStory, type StoryIndex } from '../core/story/index-story.ts';
import { safeUrl } from '../core/story/safe-url.ts';
import type { Source, Speaker, Statement, Story } from '../core/story/story.ts';

type Json = Readonly<Record<string, unknown>>;

const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Fields without those that are not known. */
const known = (fields: Json): Json =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const webUrl = (url: string | undefined): string | undefined =>
	url === undefined ? undefined : (safeUrl(url) ?? undefined);

const sourceData = ({ id, title, author, publisher, published, url, lang }: Source): Json =>
	known({
		'@type': 'Article',
		'@id': `#source-${id}`,
		headline: title,
		author: author === undefined ? undefined : { '@type': 'Person', name: author },
		publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
		datePublished: published,
		inLanguage: lang,
		url: webUrl(url)
	});

const speakerData = ({ kind, name, role }: Speaker): Json =>
	known({
		'@type': kind === 'person' ? 'Person' : 'Organization',
		name,
		...(kind === 'person' ? { jobTitle: role } : {})
	});

/** The days that an event may have happened on; an open end stays unsaid. */
const eventData = (index: StoryIndex): Json[] =>
	index.events.map(({ event, span }) => {
		const place = index.place.get(event.place ?? '');
		return known({
			'@type': 'Event',
			'@id': `#event-${event.id}`,
			name: event.title,
			startDate: span.openStart ? undefined : day(span.earliest),
			endDate: span.openEnd ? undefined : day(span.latest),
			location:
				place && known({ '@type': 'Place', name: place.name, containedInPlace: place.within })
		});
	});

/** Quoted words are a Quotation, what is only reported is a Claim; nobody said a silence. */
const statementData = (index: StoryIndex, statement: Statement): Json[] => {
	const speaker = index.speaker.get(statement.speaker);
	if (!speaker || statement.mode === 'silence') return [];
	const common = {
		'@id': `#statement-${statement.id}`,
		text: statement.text,
		about: statement.about.map((id) => ({ '@id': `#event-${id}` }))
	};
	const sources = [...new Set(statement.anchors.map(({ source }) => source))].map((id) => ({
		'@id': `#source-${id}`
	}));
	return statement.mode === 'quote'
		? [
				known({
					'@type': 'Quotation',
					...common,
					spokenByCharacter: speakerData(speaker),
					inLanguage: statement.lang,
					isBasedOn: sources
				})
			]
		: [
				{
					'@type': 'Claim',
					...common,
					author: speakerData(speaker),
					inLanguage: index.story.lang,
					appearance: sources
				}
			];
};

/**
 * A story in the words of schema.org, for machines that read pages: its events, quotations and claims.
 * @param image address of its picture
 * @param language of the page that the story stands in
 */
export const linkedData = (story: Story, image: string, language: Language): Json => {
	const index = indexStory(story);
	return {
		'@context': 'https://schema.org',
		'@graph': [
			known({
				'@type': 'CreativeWork',
				name: story.title,
				description: story.standfirst,
				abstract: story.summary,
				inLanguage: story.lang,
				mainEntityOfPage: { '@type': 'WebPage', inLanguage: language },
				image,
				license: story.license,
				url: webUrl(story.url),
				isBasedOn: story.sources.map(({ id }) => ({ '@id': `#source-${id}` }))
			}),
			...story.sources.map(sourceData),
			...eventData(index),
			...story.statements.flatMap((statement) => statementData(index, statement))
		]
	};
};
