/** One event of the harness. */
export interface GivenEvent {
	readonly id: string;
	/** UTC ms. */
	readonly t: number;
	/** Place in `GROUPS`. */
	readonly group: number;
	readonly label: string;
}

/** What the harness tells of the place to draw in. */
export interface Ground {
	readonly T0: number;
	readonly T1: number;
	readonly GROUPS: readonly string[];
	readonly width: number;
	readonly height: number;
}

/** What the harness measures: see `README.md` of the benchmark of peers. */
export interface Driver {
	readonly name: string;
	readonly mount: (element: HTMLElement, events: readonly GivenEvent[], ground: Ground) => void;
	readonly setWindow: (from: number, to: number) => void;
}

interface Harness {
	readonly bench: (driver: Driver) => Promise<unknown>;
}

/** Fetches the harness from the server that the address names, and hands it what it shall measure. */
export const bench = async (driver: Driver): Promise<void> => {
	const server = new URLSearchParams(location.search).get('tb');
	if (server === null) throw new Error('Expected the address of the harness as tb=…');
	await new Promise((done, fail) => {
		const script = document.createElement('script');
		script.src = `${server}/harness.js`;
		script.onload = done;
		script.onerror = fail;
		document.head.append(script);
	});
	await (Reflect.get(window, 'TB') as Harness).bench(driver);
};
