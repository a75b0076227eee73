import type { Lane, Place, Side, Speaker, StoryEvent } from '../story/story.ts';
import { jsonBytes } from './json-bytes.ts';
import type { Field, KnownTable } from './mapping.ts';
import type { RowCells } from './row-cells.ts';
import { LONGEST, MOST } from './story-limits.ts';
import type { TableWords } from './words/table-words.ts';

const LANES: readonly Lane[] = ['above', 'below', 'line'];

type Kind = 'sides' | 'speakers' | 'places' | 'events';

const FIELD_OF: Readonly<Record<Kind, Field>> = {
	sides: 'side',
	speakers: 'speaker',
	places: 'place',
	events: 'event'
};

/** Items of one kind, each once, in the order in which rows bring them. */
class Once<T> {
	readonly items: T[] = [];
	/** Of all items as JSON, in bytes. */
	bytes = 0;
	/** Whether there was no room for one. */
	isFull = false;
	readonly #byKey = new Map<string, T>();
	readonly #kind: Kind;

	constructor(kind: Kind) {
		this.#kind = kind;
	}

	/** The item of a key, made if there is none yet. @throws RowRefused if the story would hold too many. */
	get(key: string, cells: RowCells, make: (number: number) => T): T {
		const known = this.#byKey.get(key);
		if (known !== undefined) return known;
		if (this.items.length >= MOST[this.#kind]) {
			const most = MOST[this.#kind];
			this.isFull = true;
			cells.refuse(FIELD_OF[this.#kind], `at most ${most} ${this.#kind} in a story`, 'more');
		}
		const made = make(this.items.length + 1);
		this.#byKey.set(key, made);
		this.items.push(made);
		this.bytes += jsonBytes(made);
		return made;
	}
}

/** The sides, speakers, places and events of a story, as the rows of a table bring them. */
export class StoryParts {
	readonly #words: TableWords;
	readonly #sides = new Once<Side>('sides');
	readonly #speakers = new Once<Speaker>('speakers');
	readonly #places = new Once<Place>('places');
	readonly #events = new Once<StoryEvent>('events');

	constructor(words: TableWords) {
		this.#words = words;
	}

	/** Of all of them as JSON, in bytes. */
	get bytes(): number {
		return [this.#sides, this.#speakers, this.#places, this.#events]
			.map(({ bytes }) => bytes)
			.reduce((a, b) => a + b);
	}
	/** Whether there was no room for an event. */
	get isFull(): boolean {
		return this.#events.isFull;
	}
	get sides(): readonly Side[] {
		return this.#sides.items;
	}
	get speakers(): readonly Speaker[] {
		return this.#speakers.items;
	}
	get places(): readonly Place[] {
		return this.#places.items;
	}
	get events(): readonly StoryEvent[] {
		return this.#events.items;
	}

	/** The side of a row; rows that give none have one of their own, on the line. */
	side(cells: RowCells): Side {
		const name = cells.text('side', LONGEST.side);
		const asked = cells.text('lane').toLowerCase();
		const lane = LANES.find((one) => one === asked);
		if (asked !== '' && lane === undefined) cells.refuse('lane', LANES.join(', '));
		return this.#sides.get(name, cells, (number) =>
			name === ''
				? {
						id: `side-${number}`,
						name: this.#words.noSide,
						account: this.#words.noSideAccount,
						lane: lane ?? 'line'
					}
				: {
						id: `side-${number}`,
						name,
						account: this.#words.account(name),
						// One over the line, the next under it: the table says no more.
						lane: lane ?? (this.#sides.items.length % 2 === 0 ? 'above' : 'below')
					}
		);
	}

	/** The speaker of a row, who speaks for one side: a name on two sides is two speakers. */
	speaker(cells: RowCells): Speaker {
		const side = this.side(cells);
		const named = cells.text('speaker', LONGEST.name);
		const name = named === '' ? cells.text('source', LONGEST.name) : named;
		const role = cells.text('role', LONGEST.name);
		const speaker = this.#speakers.get(`${side.id} ${name}`, cells, (number) => ({
			id: `speaker-${number}`,
			name: name === '' ? this.#words.unnamed : name,
			...(role === '' ? {} : { role }),
			side: side.id,
			kind: role === '' ? 'institution' : 'person',
			...(name === '' ? { anonymous: true } : {})
		}));
		if (role !== '' && role !== speaker.role) {
			cells.change(
				'role',
				`the role of the speaker’s first row${speaker.role === undefined ? '' : `, ${speaker.role}`}`
			);
		}
		return speaker;
	}

	/** The place of a row, if it names one. */
	place(cells: RowCells): Place | null {
		const name = cells.text('place', LONGEST.name);
		const within = cells.text('within', LONGEST.name);
		if (name === '' && within === '') return null;
		return this.#places.get(JSON.stringify([name, within]), cells, (number) => ({
			id: `place-${number}`,
			name: name === '' ? within : name,
			...(name === '' || within === '' ? {} : { within })
		}));
	}

	/** The event with a key, made of this row if it is the first one. */
	event(key: string, cells: RowCells, make: (id: string) => StoryEvent): StoryEvent {
		return this.#events.get(key, cells, (number) => make(`event-${number}`));
	}
}

/** What kind of event a row has. GED records violence only; of ACLED’s kinds three are violent. */
export const eventKind = (cells: RowCells, table: KnownTable | null): StoryEvent['kind'] => {
	const kind = cells.text('kind').toLowerCase();
	if (table === 'ged') return 'attack';
	if (table === 'acled') {
		return /^(?:battles|explosions\/remote violence|violence against civilians)$/.test(kind)
			? 'attack'
			: 'other';
	}
	return kind === 'attack' || kind === 'meeting' || kind === 'background' ? kind : 'other';
};
