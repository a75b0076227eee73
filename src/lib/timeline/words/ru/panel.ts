import type { PanelWords } from '../panel-words.ts';

export const PANEL_RU: PanelWords = { language: 'ru' };
