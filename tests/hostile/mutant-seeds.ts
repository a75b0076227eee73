/** How many files are tried in a run, and the first of their seeds; others are tried with `HOSTILE_SEED=20000 npm run test:hostile`. */
export const MUTANT_COUNT = Number(process.env.HOSTILE_COUNT ?? 10_000);
export const FIRST_SEED = Number(process.env.HOSTILE_SEED ?? 0);
