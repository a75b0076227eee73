import type { ExpectedWords } from './expected.ts';

/** What may stand in a parameter of an address, in Ukrainian. */
export const EXPECTED_UK: ExpectedWords = {
	time: 'час за UTC, наприклад 2023-12-29T06:00Z',
	bothTimes: 'і from, і to, причому перше раніше за друге',
	timeInStory: (first, last) =>
		`час у межах хронології: ${first === last ? first : `${first} – ${last}`}`,
	id: {
		event: 'ідентифікатор однієї з подій',
		statement: 'ідентифікатор одного з висловлювань',
		speaker: 'ідентифікатор одного з мовців'
	},
	oneSelection: 'щось одне: event, quote або speaker',
	sideIds: 'ідентифікатори сторін',
	speakerIds: 'ідентифікатори мовців',
	some: (values) => `одне чи кілька значень із переліку ${values.join(', ')} або none`,
	one: (values) => values.join(' або ')
};
