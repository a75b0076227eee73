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

const pictureOf = (story: unknown, view = ''): File => {
	const metadata = svgMetadata(sampleMetadata({ story: { story: story as typeof STORY, view } }));
	return new File(
		[svgDocument({ name: 'svg', attributes: {}, children: [] }, { metadata })],
		'a.svg'
	);
};

it('gives the view of a picture of the story on screen', async () => {
	const { version, id, ...rest } = STORY;
	expect(
		await readPicture(pictureOf({ ...rest, id, version }, 'event=fire&q=shed'), INDEX)
	).toEqual({
		kind: 'same',
		isPicture: true,
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

it('knows the file of the story on screen', async () => {
	expect(await readPicture(new File([JSON.stringify(STORY)], 'story.json'), INDEX)).toEqual({
		kind: 'same',
		isPicture: false,
		view: HOME_VIEW
	});
});

it('gives the issues of a story with errors', async () => {
	expect(await readPicture(pictureOf({ ...STORY, colour: 'red' }), INDEX)).toMatchObject({
		kind: 'faulty',
		issues: [{ code: 'unknown-key', severity: 'error' }]
	});
});

/** A file of a size, which says whether it was read. */
const sized = (size: number): { file: File; read: () => boolean } => {
	let read = false;
	const file = new File([], 'a.png');
	const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	file.slice = () => new Blob([bytes]);
	Object.defineProperty(file, 'size', { value: size });
	file.arrayBuffer = () => {
		read = true;
		return Promise.reject(new DOMException('It is a folder.', 'NotReadableError'));
	};
	return { file, read: () => read };
};

it.each([
	[25_000_001, false, { kind: 'faulty', issues: [{ code: 'too-large' }] }],
	[25_000_000, true, { kind: 'unreadable' }]
])('reads a file of %i bytes: %s', async (size, read, expected) => {
	const one = sized(size);
	const found = await readPicture(one.file, INDEX);
	expect(found).toMatchObject(expected);
	expect(one.read()).toBe(read);
});

it('says why a file holds no story', async () => {
	expect(await readPicture(new File(['words'], 'a.txt'), INDEX)).toMatchObject({
		kind: 'faulty',
		issues: [{ code: 'not-json', place: { line: 1, column: 1 } }]
	});
	const bare = svgDocument({ name: 'svg', attributes: {}, children: [] }, {});
	expect(await readPicture(new File([bare], 'a.svg'), INDEX)).toMatchObject({
		kind: 'refused',
		issue: { code: 'no-story' }
	});
});

it('knows a table, of which a story can be made elsewhere', async () => {
	const file = new File(['date;title\n2024-01-01;A fire\n'], 'fires.csv');
	expect(await readPicture(file, INDEX)).toEqual({ kind: 'table', file });
});
