const DOUBLINGS = 3;
const TIMES = 2 ** DOUBLINGS;

/** Processor time in microseconds: other programs on the machine do not count. */
const timeOf = (run: () => void): number => {
	const start = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(start);
	return user + system;
};

/**
 * How many times longer `run` takes for twice the size: the mean of three doublings, which is steadier than one. Eight
 * small inputs are held against one that is eight times as large, the least of several measurements each. Linear work
 * gives 2, quadratic 4.
 */
export const growth = <T>(
	make: (size: number) => T,
	run: (input: T) => void,
	size: number
): number => {
	const small = make(size);
	const large = make(size * TIMES);
	const runSmall = () => {
		for (let i = 0; i < TIMES; i++) run(small);
	};
	run(large);
	let short = Infinity;
	let long = Infinity;
	for (let i = 0; i < 7; i++) {
		short = Math.min(short, timeOf(runSmall));
		long = Math.min(
			long,
			timeOf(() => run(large))
		);
	}
	return 2 * (long / short) ** (1 / DOUBLINGS);
};
