import type { StoryIndex } from '../story/index-story.ts';
import type { DetailKind, Side, Silence, Speaker, Statement } from '../story/story.ts';
import { officialLine } from './official-line.ts';

/** What one item of a cell says, without words of ours. */
export type Given =
	| {
			readonly kind: 'detail';
			/** A number or a few words, as the statement has them. */
			readonly value: string;
			/** How many of them are children, as the statement has it; `null` where it does not say. */
			readonly children: string | null;
	  }
	| {
			/** A number of children where the number of all is not given. */
			readonly kind: 'children';
			readonly value: string;
	  }
	| {
			/** Words to be put in quotation marks. */
			readonly kind: 'quote';
			readonly value: string;
	  }
	| {
			/** That nothing was said. */
			readonly kind: 'silence';
			readonly silence: Silence;
	  }
	| {
			/** So many statements, none of them fit for a cell. */
			readonly kind: 'more';
			readonly count: number;
	  };

/** One particular that one statement gives. */
export interface AccountItem {
	readonly given: Given;
	/** The statement that gives it. */
	readonly statementId: string;
	readonly speaker: Speaker;
	/** Other statements of the same side that give the same. */
	readonly also: readonly { readonly statementId: string; readonly speaker: Speaker }[];
}

/** What one side gives in one row; no items where it gives nothing. */
export interface AccountCell {
	/** Side id. */
	readonly side: string;
	readonly items: readonly AccountItem[];
}

/** What a row is about: a kind of particular, or what each side answers officially. */
export type RowKey = DetailKind | 'official-line';

/** One kind of particular, over all sides. */
export interface AccountRow {
	readonly key: RowKey;
	/** One for each of `Accounts.sides`, in the same order. */
	readonly cells: readonly AccountCell[];
	/** At least two sides give something, and it is not the same. */
	readonly differs: boolean;
	/** The id of the only side that gives anything, or `null`. */
	readonly onlyFrom: string | null;
}

/** The accounts of one event, lined up. */
export interface Accounts {
	/** Every party, and of the other voices those that give something. */
	readonly sides: readonly Side[];
	/** In a fixed order; rows that nobody fills are left out. */
	readonly rows: readonly AccountRow[];
}

/** Rows in the order in which people ask; `part` is the kind that counts some of the same people. */
const ROWS: readonly { key: DetailKind; part?: DetailKind }[] = [
	{ key: 'killed', part: 'children-killed' },
	{ key: 'injured', part: 'children-injured' },
	{ key: 'responsible' },
	{ key: 'weapon' },
	{ key: 'target' },
	{ key: 'damage' },
	{ key: 'reason' },
	{ key: 'response' }
];

const fold = (value: string): string => value.trim().replace(/\s+/g, ' ').toLowerCase();

/** What makes an item the same as another one, but for a note that narrows it. */
const gist = ({ given }: AccountItem): string => {
	switch (given.kind) {
		case 'detail':
		case 'quote':
			return fold(given.value);
		case 'children':
			return `children: ${fold(given.value)}`;
		case 'silence':
			return given.silence;
		case 'more':
			return String(given.count);
	}
};

const narrowed = ({ given }: AccountItem): string =>
	given.kind === 'detail' && given.children !== null ? fold(given.children) : '';

const distinct = (cells: readonly AccountCell[], part: (item: AccountItem) => string): number => {
	const all = cells.map((cell) => [...new Set(cell.items.map(part))].sort().join('\n').trim());
	return new Set(all.filter((signature) => signature !== '')).size;
};

/** Values that are not the same; a note that only one side gives is no contradiction. */
const differ = (cells: readonly AccountCell[]): boolean =>
	distinct(cells, gist) > 1 || distinct(cells, narrowed) > 1;

/** All that the sides give about one event, side by side. An unknown event gives no rows. */
export const accountsOf = (index: StoryIndex, eventId: string): Accounts => {
	const statements = index.about.get(eventId) ?? [];
	const cellOf = (side: Side, key: DetailKind, part?: DetailKind): AccountCell => {
		const items: AccountItem[] = [];
		for (const statement of statements) {
			const speaker = index.speaker.get(statement.speaker);
			if (speaker?.side !== side.id) continue;
			items.push(...itemsOf(statement, speaker, eventId, key, part));
		}
		return { side: side.id, items: joinEqual(items) };
	};
	const sides = index.story.sides;
	const rows: AccountRow[] = [];
	const push = (key: RowKey, cells: readonly AccountCell[]) => {
		const given = cells.filter((cell) => cell.items.length > 0);
		const only = given.length === 1 ? given[0] : undefined;
		if (given.length === 0) return;
		const differs = key !== 'official-line' && differ(given);
		rows.push({ key, cells, differs, onlyFrom: only?.side ?? null });
	};
	for (const { key, part } of ROWS) {
		push(
			key,
			sides.map((side) => cellOf(side, key, part))
		);
	}
	if (statements.some((statement) => statement.mode === 'silence')) {
		push(
			'official-line',
			sides.map((side) => officialCell(index, side, statements))
		);
	}

	const columns = sides.map(
		(side, i) => side.lane !== 'line' || rows.some((row) => (row.cells[i]?.items.length ?? 0) > 0)
	);
	return {
		sides: sides.filter((_, i) => columns[i]),
		rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => columns[i]) }))
	};
};

/** A silence, a short quote, or a count of what is too long for a cell. */
const officialCell = (
	index: StoryIndex,
	side: Side,
	statements: readonly Statement[]
): AccountCell => {
	if (side.lane === 'line') return { side: side.id, items: [] };
	const { shown, more } = officialLine(index, side, statements);
	const items: AccountItem[] = [];
	for (const statement of shown) {
		const speaker = index.speaker.get(statement.speaker);
		if (!speaker) continue;
		const given: Given =
			statement.mode === 'silence'
				? { kind: 'silence', silence: statement.silence ?? 'no-comment' }
				: { kind: 'quote', value: statement.text };
		items.push({ given, statementId: statement.id, speaker, also: [] });
	}
	const first = more[0];
	const speaker = index.speaker.get(first?.speaker ?? '');
	if (first && speaker) {
		const given = { kind: 'more', count: more.length } as const;
		items.push({ given, statementId: first.id, speaker, also: [] });
	}
	return { side: side.id, items };
};

/** The particulars of one kind that one statement gives of the event; its count of children becomes a note. */
const itemsOf = (
	statement: Statement,
	speaker: Speaker,
	eventId: string,
	key: DetailKind,
	part?: DetailKind
): AccountItem[] => {
	const own = (statement.details ?? []).filter(
		(detail) => (detail.event ?? statement.about[0]) === eventId
	);
	const values = own.filter((detail) => detail.kind === key).map((detail) => String(detail.value));
	const parts = own.filter((detail) => detail.kind === part).map((detail) => String(detail.value));
	const item = (given: Given): AccountItem => ({
		given,
		statementId: statement.id,
		speaker,
		also: []
	});
	const whole = values[0];
	const some = parts[0];
	if (values.length === 1 && parts.length === 1 && whole !== undefined && some !== undefined) {
		return [item({ kind: 'detail', value: whole, children: some })];
	}
	return [
		...values.map((value) => item({ kind: 'detail', value, children: null })),
		...parts.map((value) => item({ kind: 'children', value }))
	];
};

/** A value that several statements of a side give stands once, with all who give it. */
const joinEqual = (items: readonly AccountItem[]): AccountItem[] => {
	const joined = new Map<string, AccountItem>();
	for (const item of items) {
		const key = `${gist(item)}|${narrowed(item)}`;
		const first = joined.get(key);
		const known = first && [first, ...first.also].some((one) => one.speaker === item.speaker);
		if (!first) joined.set(key, item);
		else if (!known) joined.set(key, { ...first, also: [...first.also, item] });
	}
	return [...joined.values()];
};
