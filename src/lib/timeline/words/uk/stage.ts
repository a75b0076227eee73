import { outOfUk, partOfUk } from '../../../core/out-of.ts';
import { counted, pluralUk } from '../../../core/plural.ts';
import { STORY_WORDS_UK } from '../../../core/view/story-words-uk.ts';
import type { StageWords } from '../stage-words.ts';

const FOLDED = {
	one: 'згорнуте висловлювання',
	few: 'згорнуті висловлювання',
	many: 'згорнутих висловлювань',
	other: 'згорнутого висловлювання'
} as const;

/** The words of the stage in Ukrainian. */
export const STAGE_UK: StageWords = {
	timeline: 'Хронологія',
	stops: 'Події та висловлювання',
	range: (from, to) => `${from} – ${to}`,
	steps: {
		inOrder: 'Події в часовій послідовності',
		previous: 'Попередня',
		next: 'Наступна',
		event: 'подія',
		toPrevious: '← Попередня',
		toNext: 'Наступна →'
	},
	scale: {
		name: 'Шкала часу',
		labels: { story: 'За подіями', true: 'Рівномірна' },
		hints: {
			story:
				'Кожному проміжку часу – стільки місця, скільки потребують висловлювання; порожні згорнуто',
			true: 'Однаковим проміжкам часу – однакова ширина'
		}
	},
	zoomIn: 'Збільшити масштаб',
	zoomOut: 'Зменшити масштаб',
	showWhole: 'Показати всю хронологію',
	overview: { whole: 'Уся хронологія', window: 'Показаний проміжок хронології' },
	names: {
		event: (order, total) => `подія ${partOfUk(order, total)}`,
		statement: partOfUk,
		folded: (statements) => counted(statements, FOLDED, pluralUk),
		zoomIn: 'збільшити масштаб'
	},
	changes: {
		nothing: 'Нічого не вибрано',
		event: (title, time, statements) => `Вибрано: ${title}, ${time}, ${statements}`,
		statement: (mode, speaker) => `Вибрано: ${mode}, ${speaker}`,
		speaker: (name) => `Вибрано: ${name}`,
		whole: (events) => `Показано всю хронологію, ${STORY_WORDS_UK.counted.events(events)}`,
		window: (range, inside, total) =>
			`Показано: ${range}, ${outOfUk(inside, total, 'події', 'подій')}`,
		scale: { story: 'Шкала за подіями', true: 'Рівномірна шкала' }
	},
	keys: {
		button: 'Клавіші керування',
		title: 'Керування хронологією з клавіатури',
		note: 'Ці клавіші діють, коли фокус клавіатури на хронології. Перейти до неї можна клавішею Tab.',
		does: {
			along: 'Раніше, пізніше',
			across: 'Між лінією та висловлюваннями на ній',
			ends: 'На початок, у кінець',
			select: 'Вибрати й прочитати на панелі',
			clear: 'Скасувати вибір; ще раз – вийти з хронології',
			zoom: 'Збільшити, зменшити масштаб',
			whole: 'Показати всю хронологію',
			help: 'Показати ці клавіші'
		},
		close: 'Закрити'
	},
	howToRead: {
		lanes: (above, below) => {
			if (above === null) return `Під лінією – ${below ?? ''}`;
			return `Над лінією – ${above}${below === null ? '' : `; під нею – ${below}`}`;
		},
		signs: {
			quote: 'Шрифт із засічками в лапках: слова самого мовця',
			report: 'Звичайний шрифт: сказане в нашому переказі',
			silence: 'Курсив у пунктирній рамці: нічого не сказано, і це зазначено в джерелі',
			span: 'Смуга на лінії: проміжок, у який це могло статися; точне місце позначки умовне',
			fold: 'Розрив лінії: довгий проміжок без подій, згорнуто',
			claim: 'Пунктирна дуга: зв’язок за словами лише однієї сторони, її кольором'
		},
		letters: 'абв'
	}
};
