/** Words in a row with a conjunction before the last: “a, b and c”. */
export const listed = (words: readonly string[], and: string): string =>
	words.length < 2
		? words.join('')
		: `${words.slice(0, -1).join(', ')} ${and} ${words.slice(-1).join('')}`;
