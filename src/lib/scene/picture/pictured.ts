import type { Scene } from '../scene.ts';

/** What of a story is on a scene: drawn, or counted because it had no room. */
export interface Pictured {
	/** Ids of events. */
	readonly events: readonly string[];
	/** Ids of statements. */
	readonly statements: ReadonlySet<string>;
}

/** Reads off a scene what is on it; a window and a filter have taken the rest away. */
export const picturedOn = ({ nodes, cards, columns }: Scene): Pictured => ({
	events: nodes.flatMap(({ events }) => events),
	statements: new Set([
		...cards.map(({ id }) => id),
		...columns.flatMap(({ statements }) => statements)
	])
});
