import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseStory } from '#lib/core/story/parse-story.ts';
import { HOME_VIEW } from '#lib/core/view/view.ts';
import { drawPicture } from '#lib/export/figure-markup.server.ts';
import { svgDocument } from '#lib/export/svg-document.ts';
import { BUNDLED_FACES } from '#lib/fonts/bundled-faces.ts';
import { pictureOf } from '#lib/scene/picture/picture-of.ts';
import { WHOLE_STORY, type PictureLanguage } from '#lib/scene/picture/picture.ts';
import { PRESETS } from '#lib/scene/picture/sizes.ts';
import type { PictureTheme } from '#lib/scene/theme.ts';

const SCRIPT = fileURLToPath(new URL('./resvg-warnings.js', import.meta.url));

const FIRST = 'data/stories/belgorod-kharkiv-2023/story.json';

const draw = (theme: PictureTheme, lang: PictureLanguage, file = FIRST): string[] =>
	PRESETS.map(({ width, height }) => {
		const { story } = parseStory(JSON.parse(readFileSync(file, 'utf8')));
		if (!story) throw new Error(`${file} cannot be read.`);
		const options = {
			width,
			height,
			...WHOLE_STORY,
			theme
		};
		return svgDocument(drawPicture(pictureOf(story, HOME_VIEW, options, lang)));
	});

/** What resvg says that it cannot draw of some documents. */
const warningsOf = (documents: readonly string[]): string => {
	const fonts = BUNDLED_FACES.map(({ file }) => `src/lib/fonts/${file}.ttf`);
	const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...fonts], {
		input: JSON.stringify(documents),
		encoding: 'utf8'
	});
	return status === 0 ? stderr : `Ended with ${status}: ${stderr}`;
};

describe('pictures of the first story in every size', () => {
	it.each(['light', 'dark', 'print'] as const)('are drawn whole in the theme %s', (theme) => {
		expect(warningsOf([...draw(theme, 'en'), ...draw(theme, 'uk')])).toBe('');
	});

	it.each(['hebrew', 'arabic'])('are drawn whole in %s too', (name) => {
		expect(warningsOf(draw('light', 'uk', `tests/fixtures/stories/${name}.json`))).toBe('');
	});

	it.each([
		['a colour that is none', 'fill="#', 'fill="var(--a)#', 'Failed to parse fill'],
		['a character that no font has', '>Belgorod', '>漢', 'No fonts with'],
		['a box without a size', / height="[^"]+"(?=[^>]*\/>)/, ' height="0"', "invalid 'height'"]
	])('would not be with %s', (_, part, other, warning) => {
		const [document = ''] = draw('light', 'en');
		const [head = '', ...body] = document.split('<g id="picture-header">');
		const broken = body.join('<g id="picture-header">').replace(part, other);
		expect(warningsOf([`${head}<g id="picture-header">${broken}`])).toContain(warning);
	});
});
