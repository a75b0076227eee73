import { expect, it } from 'vitest';
import { testStory } from '../../core/claims/test-story.ts';
import { indexStory } from '../../core/story/index-story.ts';
import { HOME_VIEW } from '../../core/view/view.ts';
import { svgDocument } from '../../export/svg-document.ts';
import { svgMetadata } from '../../export/svg-metadata.ts';
import { sampleMetadata } from '../../export/test-picture.ts';
import { readPicture } from './read-picture.ts';

const STORY = testStory();
const INDEX = indexStory(STORY);

const pictureOf = (story: unknown, view = ''): Blob => {
	const metadata = svgMetadata(sampleMetadata({ story: { story: story as typeof STORY, view } }));
	return new Blob([svgDocument({ name: 'svg', attributes: {}, children: [] }, { metadata })]);
};

it('gives the view of a picture of the story on screen', async () => {
	const { version, id, ...rest } = STORY;
	expect(
		await readPicture(pictureOf({ ...rest, id, version }, 'event=fire&q=shed'), INDEX)
	).toEqual({
		kind: 'same',
		view: {
			...HOME_VIEW,
			selection: { kind: 'event', id: 'fire' },
			filter: { ...HOME_VIEW.filter, query: 'shed' }
		}
	});
});

it('gives another story, if only one word differs', async () => {
	const other = { ...STORY, title: 'The fire in the harbor' };
	expect(await readPicture(pictureOf(other), INDEX)).toMatchObject({ kind: 'other', story: other });
});

it('gives the issues of a story with errors', async () => {
	expect(await readPicture(pictureOf({ ...STORY, colour: 'red' }), INDEX)).toMatchObject({
		kind: 'faulty',
		issues: [{ code: 'unknown-key', severity: 'error' }]
	});
});

/** A file of a size, which says whether it was read. */
const sized = (size: number): { file: Blob; read: () => boolean } => {
	let read = false;
	const file = new Blob([]);
	Object.defineProperty(file, 'size', { value: size });
	file.arrayBuffer = () => {
		read = true;
		return Promise.reject(new DOMException('It is a folder.', 'NotReadableError'));
	};
	return { file, read: () => read };
};

it.each([
	[25_000_001, false, { kind: 'refused', issue: { code: 'file-too-large' } }],
	[25_000_000, true, { kind: 'unreadable' }]
])('reads a file of %i bytes: %s', async (size, read, expected) => {
	const one = sized(size);
	const found = await readPicture(one.file, INDEX);
	expect(found).toMatchObject(expected);
	expect(one.read()).toBe(read);
});

it('says why a file holds no story', async () => {
	expect(await readPicture(new Blob(['words']), INDEX)).toMatchObject({
		kind: 'refused',
		issue: { code: 'not-a-picture' }
	});
});
