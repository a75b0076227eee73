import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateNames } from '../../../../scripts/build-names.ts';

const ROOT = new URL('../../../../', import.meta.url);

describe('the names of months and days', () => {
	it.each([...generateNames()])('in %s are those of date-fns', (path, text) => {
		expect(readFileSync(new URL(path, ROOT), 'utf8')).toBe(text);
	});
});
