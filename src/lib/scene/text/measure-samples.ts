/** Texts that tests of text measuring compare with a shaper: scripts, digits, quotes, ligatures and accents. */
export const MEASURE_SAMPLES: readonly string[] = [
	'The ministry says its aircraft stayed on the ground until noon.',
	'“We saw two flashes over the river,” a shopkeeper told reporters.',
	'AVATAR WAVE To. Yes, Tyre: LAW & TAX; P.O. Box 17, VAT 7,7 %',
	'Officials filed five affidavits after the difficult flight; staff shuffled off.',
	'1 234 567,89 € — 12:45, 31.12.2023 (№ 7), 50 % of £300 ≈ $390',
	'Łódź, Kraków, Besançon, Malmö, Győr, Šiauliai and Çeşme answered.',
	'Мешканці чули вибухи; їх було щонайменше п’ять, каже ґазда з Буринської вулиці.',
	'«Ми бачили уламки біля зупинки», — розповіла вчителька.',
	'УКРАЇНА ТА ЇЇ СУСІДИ: ГЄТЬМАНЩИНА, ҐАЛАҐАН',
	'Представитель области сообщил, что тревогу объявили в 15:10.',
	'«Такого гула мы раньше не слышали», — сказал водитель автобуса.',
	'Ту-154, С-300, РСЗО «Град»: ТАБЛО, УДАР, ГРУДА',
	'Ўрад Беларусі; ћирилица, љубав, џеп, ѓон, ќе',
	'узнаю́т, за́мок — замо́к'
];
