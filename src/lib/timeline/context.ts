import { createContext } from 'svelte';
import type { TimelineState } from './timeline-state.svelte.ts';

/** The reader's state, for every component below the one that called `setTimeline`. */
export const [getTimeline, setTimeline] = createContext<TimelineState>();
