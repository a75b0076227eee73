import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaText } from './schema-command.ts';

test('data/schema/story.schema.json is what the format’s definition gives; else run: npm run schema', () => {
	expect(readFileSync('data/schema/story.schema.json', 'utf8')).toBe(schemaText());
});
