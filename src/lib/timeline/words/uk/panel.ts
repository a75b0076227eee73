import type { PanelWords } from '../panel-words.ts';

export const PANEL_UK: PanelWords = { language: 'uk' };
