import { outOfRu, partOfRu } from '../../../core/out-of.ts';
import { counted, pluralRu } from '../../../core/plural.ts';
import { STORY_WORDS_RU } from '../../../core/view/story-words-ru.ts';
import type { StageWords } from '../stage-words.ts';

const FOLDED = {
	one: 'свёрнутое высказывание',
	few: 'свёрнутых высказывания',
	many: 'свёрнутых высказываний',
	other: 'свёрнутого высказывания'
} as const;

/** The words of the stage in Russian. */
export const STAGE_RU: StageWords = {
	timeline: 'Хронология',
	stops: 'События и высказывания',
	range: (from, to) => `${from} — ${to}`,
	steps: {
		inOrder: 'События по порядку времени',
		previous: 'Предыдущее',
		next: 'Следующее',
		event: 'событие',
		toPrevious: '← Предыдущее',
		toNext: 'Следующее →'
	},
	scale: {
		name: 'Шкала времени',
		labels: { story: 'По событиям', true: 'Равномерная' },
		hints: {
			story:
				'Каждому промежутку времени — столько места, сколько нужно высказываниям; пустые свёрнуты',
			true: 'Одинаковым промежуткам времени — одинаковая ширина'
		}
	},
	zoomIn: 'Увеличить масштаб',
	zoomOut: 'Уменьшить масштаб',
	showWhole: 'Показать всю хронологию',
	overview: { whole: 'Вся хронология', window: 'Показанный промежуток хронологии' },
	names: {
		event: (order, total) => `событие ${partOfRu(order, total)}`,
		statement: partOfRu,
		folded: (statements) => counted(statements, FOLDED, pluralRu),
		zoomIn: 'увеличить масштаб'
	},
	changes: {
		nothing: 'Ничего не выбрано',
		event: (title, time, statements) => `Выбрано: ${title}, ${time}, ${statements}`,
		statement: (mode, speaker) => `Выбрано: ${mode}, ${speaker}`,
		speaker: (name) => `Выбрано: ${name}`,
		whole: (events) => `Показана вся хронология, ${STORY_WORDS_RU.counted.events(events)}`,
		window: (range, inside, total) =>
			`Показано: ${range}, ${outOfRu(inside, total, 'события', 'событий')}`,
		scale: { story: 'Шкала по событиям', true: 'Равномерная шкала' }
	},
	keys: {
		button: 'Клавиши управления',
		title: 'Управление хронологией с клавиатуры',
		note: 'Эти клавиши действуют, когда фокус клавиатуры на хронологии. Перейти к ней можно клавишей Tab.',
		does: {
			along: 'Раньше, позже',
			across: 'Между линией и высказываниями на ней',
			ends: 'В начало, в конец',
			select: 'Выбрать и прочитать на панели',
			clear: 'Отменить выбор; ещё раз — выйти из хронологии',
			zoom: 'Увеличить, уменьшить масштаб',
			whole: 'Показать всю хронологию',
			help: 'Показать эти клавиши'
		},
		close: 'Закрыть'
	},
	howToRead: {
		lanes: (above, below) => {
			if (above === null) return `Под линией — ${below ?? ''}`;
			return `Над линией — ${above}${below === null ? '' : `; под ней — ${below}`}`;
		},
		signs: {
			quote: 'Шрифт с засечками в кавычках: слова самого говорящего',
			report: 'Обычный шрифт: сказанное в нашем пересказе',
			silence: 'Курсив в пунктирной рамке: ничего не сказано, и это отмечено в источнике',
			span: 'Полоса на линии: промежуток, когда это могло произойти; точное место отметки условно',
			fold: 'Разрыв линии: долгий промежуток без событий, свёрнут',
			claim: 'Пунктирная дуга: связь по словам только одной стороны, её цветом'
		},
		letters: 'абв'
	}
};
