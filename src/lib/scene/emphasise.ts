import type { Emphasis, Scene } from './scene.ts';

/** What stays while the rest recedes. */
export interface Focus {
	readonly events: ReadonlySet<string>;
	readonly statements: ReadonlySet<string>;
}

/**
 * The last step of a picture: lets everything recede that has nothing to do with what is pointed at. Nothing moves.
 * @param focus `null` leaves the scene as it is.
 */
export const emphasise = (scene: Scene, focus: Focus | null): Scene => {
	if (!focus) return scene;
	const either = (stays: boolean): Emphasis => (stays ? 'strong' : 'dim');
	const byEvents = <T extends { readonly events: readonly string[] }>(mark: T): T => ({
		...mark,
		emphasis: either(mark.events.some((id) => focus.events.has(id)))
	});
	return {
		...scene,
		spans: scene.spans.map(byEvents),
		nodes: scene.nodes.map(byEvents),
		labels: scene.labels.map(byEvents),
		arcs: scene.arcs.map((arc) => ({
			...arc,
			emphasis: either(arc.events.every((id) => focus.events.has(id)))
		})),
		cards: scene.cards.map((card) => ({
			...card,
			emphasis: either(focus.statements.has(card.id))
		})),
		columns: scene.columns.map((column) => ({
			...column,
			emphasis: either(column.statements.some((id) => focus.statements.has(id)))
		})),
		poles: scene.poles.map((pole) => ({
			...pole,
			emphasis: either(pole.statements.some((id) => focus.statements.has(id)))
		}))
	};
};
