import { expect, it } from 'vitest';
import { checkAllWords } from './check-all-words.ts';

it('finds every word in every language', async () => {
	await expect(checkAllWords()).resolves.toBeUndefined();
});
