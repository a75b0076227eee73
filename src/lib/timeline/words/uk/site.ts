import type { SiteWords } from '../site-words.ts';

/** The words of the pages around the reader, in Ukrainian. */
export const SITE_UK: SiteWords = {
	about: 'Спірні події: за кожним висловлюванням зазначено, чиє воно.',
	aboutAtLength:
		'Спірні події: за кожним висловлюванням зазначено, хто це сказав, від якої сторони та якими словами.',
	noStory: 'Хронологій ще немає.',
	asData: 'Ця хронологія як дані',
	skip: 'Перейти до всіх висловлювань за порядком',
	openingNotLoaded: 'Не вдалося завантажити засіб для відкривання зображень.',
	missing: {
		title: 'Не знайдено',
		heading: 'Такої сторінки немає.',
		text: 'Можливо, в адресі є помилка або хронологію перенесено.'
	},
	broken: {
		title: 'Сталася помилка',
		heading: 'Сталася помилка.',
		text: 'Не вдалося показати сторінку.'
	},
	toTimeline: 'Перейти до хронології'
};
