import type { PanelWords } from '../panel-words.ts';

export const PANEL_EN: PanelWords = { language: 'en' };
