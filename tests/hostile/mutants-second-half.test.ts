import { describeMutants } from './describe-mutants.ts';
import { FIRST_SEED, MUTANT_COUNT } from './mutant-seeds.ts';

// In two files, for two cores.
describeMutants(FIRST_SEED + MUTANT_COUNT / 2, MUTANT_COUNT / 2);
