import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('#lib/core/story/story.ts').Story} Story */

/** @param {string} text */
const escaped = (text) =>
	text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

/**
 * The first day that a date can mean, as TimelineJS takes it: the year alone, or year, month and day.
 *
 * @param {string} edtf
 */
const dateOf = (edtf) => {
	const [year, month, day] = (/\d{4}(-\d\d){0,2}/.exec(edtf)?.[0] ?? '').split('-');
	return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
};

/**
 * A statement with its speaker, as a paragraph of HTML.
 *
 * @param {Story} story
 * @param {Story['statements'][number]} statement
 */
const paragraph = (story, statement) => {
	const speaker = story.speakers.find(({ id }) => id === statement.speaker);
	const exact = statement.anchors?.[0]?.quote?.exact;
	const words = [
		statement.lead,
		statement.mode === 'quote' ? `“${statement.text ?? exact ?? ''}”` : statement.text,
		statement.tail
	];
	const who = [speaker?.name, speaker?.role].filter(Boolean).join(', ');
	return `<p><strong>${escaped(who)}</strong><br>${escaped(words.filter(Boolean).join(' '))}</p>`;
};

/**
 * The story as TimelineJS takes it: a slide for its title and one for each event, with all that is said about it.
 *
 * @param {Story} story
 */
const slidesOf = (story) => ({
	title: { text: { headline: escaped(story.title), text: escaped(story.standfirst ?? '') } },
	events: story.events.map((event) => ({
		unique_id: event.id,
		start_date: dateOf(event.when.edtf),
		text: {
			headline: escaped(event.title),
			text: story.statements
				.filter(({ about }) => about[0] === event.id)
				.map((statement) => paragraph(story, statement))
				.join('')
		}
	}))
});

/**
 * Its page as its manual writes it, but that nothing comes from elsewhere: the story stands in the page, and the fonts are
 * those of the device.
 *
 * @param {Story} story
 */
const page = (story) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(story.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="css/timeline.css">
<style>html, body { height: 100%; margin: 0 } #timeline { height: 100% }</style>
</head>
<body>
<div id="timeline"></div>
<script src="js/timeline.js"></script>
<script>
const story = ${JSON.stringify(slidesOf(story)).replaceAll('<', '\\u003c')};
new TL.Timeline('timeline', story, { font: null, script_path: new URL('js/', location.href).href });
</script>
</body>
</html>
`;

/**
 * Writes the folder of a page that shows a story by TimelineJS.
 *
 * @param {{ peers: string, folder: string, story: Story }} options `peers`: where the package is installed; `folder`: written anew
 * @returns {string | undefined} the version of TimelineJS; undefined if it is not installed
 */
export const writeTimelineJsPage = ({ peers, folder, story }) => {
	const home = join(peers, 'node_modules/@knight-lab/timelinejs');
	if (!existsSync(join(home, 'dist/js/timeline.js'))) return undefined;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const part of ['js/timeline.js', 'css/timeline.css', 'css/icons']) {
		cpSync(join(home, 'dist', part), join(folder, part), { recursive: true });
	}
	writeFileSync(join(folder, 'index.html'), page(story));
	/** @type {{ version: string }} */
	const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
	return version;
};
