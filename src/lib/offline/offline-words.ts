/** What is said of a page that is not kept, and of a newer version. */
export interface OfflineWords {
	/** Title of the page that stands in for one that is not kept. */
	readonly title: string;
	/** Why the page cannot be shown, and what can. */
	readonly explanation: string;
	/** Stands over the links to the pages that are kept. */
	readonly kept: string;
	/** Link to the same address again. */
	readonly again: string;
	/** That a newer version waits. */
	readonly newer: string;
	/** Button that takes the newer version. */
	readonly reload: string;
	/** Button that puts the notice away. */
	readonly later: string;
}

const EN: OfflineWords = {
	title: 'You are offline',
	explanation:
		'This page has not been read on this device yet, so it cannot be shown without a network.',
	kept: 'What you have read is still here:',
	again: 'Try again',
	newer: 'A newer version is ready.',
	reload: 'Reload',
	later: 'Later'
};

const UK: OfflineWords = {
	title: 'Немає з’єднання з мережею',
	explanation:
		'Цю сторінку ще не відкривали на цьому пристрої, тому без мережі показати її неможливо.',
	kept: 'Те, що ви вже читали, доступне й далі:',
	again: 'Спробувати ще раз',
	newer: 'Готова новіша версія.',
	reload: 'Оновити',
	later: 'Пізніше'
};

const RU: OfflineWords = {
	title: 'Нет подключения к сети',
	explanation:
		'Эту страницу ещё не открывали на этом устройстве, поэтому без сети показать её невозможно.',
	kept: 'То, что вы уже читали, по-прежнему доступно:',
	again: 'Попробовать ещё раз',
	newer: 'Готова новая версия.',
	reload: 'Обновить',
	later: 'Позже'
};

const WORDS: Readonly<Record<string, OfflineWords>> = { en: EN, uk: UK, ru: RU };

/** The words in a language; in English where there are none. */
export const offlineWords = (language: string): OfflineWords => WORDS[language] ?? EN;
