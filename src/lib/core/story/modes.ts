import type { Mode } from './story.ts';

/** Every mode, in the order that filters and addresses list them in. */
export const MODES: readonly Mode[] = ['quote', 'report', 'silence'];
