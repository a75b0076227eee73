import type { CardMark, LaneMark, Scene } from '../scene.ts';
import { mirrorsOf } from './mirror-marks.ts';

const TURNED: Readonly<Record<string, string>> = { '←': '→', '→': '←' };

/** Mirrors a finished scene from left to right; twice gives the same scene again, but for the parts of its runs. */
export const mirrorScene = (scene: Scene): Scene => {
	const { x, box, path, stripe, run } = mirrorsOf(scene.width);
	const down = scene.direction === 'down';
	const card = (mark: CardMark): CardMark => ({
		...mark,
		box: box(mark.box),
		edge: stripe(mark.edge),
		hits: mark.hits.map(box),
		texts: mark.texts.map(run)
	});
	const lane = (mark: LaneMark): LaneMark => ({
		...mark,
		box: box(mark.box),
		labels: mark.labels.map((label) => ({
			...run(label),
			text: label.text.replace(/[←→]/g, (arrow) => TURNED[arrow] ?? arrow)
		}))
	});
	const { mirrored, ...rest } = scene;
	return {
		...rest,
		...(mirrored ? {} : { mirrored: true }),
		lanes: scene.lanes.map(lane),
		ticks: scene.ticks.map((tick) => ({
			...tick,
			x: x(tick.x),
			label: tick.label && run(tick.label)
		})),
		line: { ...scene.line, x1: x(scene.line.x2), x2: x(scene.line.x1) },
		breaks: scene.breaks.map((mark) => ({ ...mark, x: x(mark.x) })),
		spans: scene.spans.map((span) => ({
			...span,
			box: box(span.box),
			...(down ? {} : { fadeStart: span.fadeEnd, fadeEnd: span.fadeStart })
		})),
		arcs: scene.arcs.map((arc) => ({ ...arc, path: path(arc.path), head: path(arc.head) })),
		poles: scene.poles.map((pole) => ({
			...pole,
			x: x(pole.x),
			twigs: pole.twigs.map((twig) => ({ ...twig, x2: x(twig.x2) }))
		})),
		columns: scene.columns.map((column) => ({
			...column,
			box: box(column.box),
			segments: column.segments.map(stripe),
			label: run(column.label)
		})),
		cards: scene.cards.map(card),
		nodes: scene.nodes.map((node) => ({
			...node,
			x: x(node.x),
			count: node.count && run(node.count)
		})),
		labels: scene.labels.map((label) => ({
			...label,
			box: box(label.box),
			texts: label.texts.map(run)
		})),
		raised: scene.raised && card(scene.raised)
	};
};
