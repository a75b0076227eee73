import { expect, it } from 'vitest';
import { outOfRu, outOfUk, partOfRu, partOfUk } from './out-of.ts';

it.each([
	[1, '1 з 1 події', '1 из 1 события'],
	[2, '1 з 2 подій', '1 из 2 событий'],
	[4, '1 із 4 подій', '1 из 4 событий'],
	[7, '1 із 7 подій', '1 из 7 событий'],
	[11, '1 з 11 подій', '1 из 11 событий'],
	[21, '1 з 21 події', '1 из 21 события'],
	[40, '1 із 40 подій', '1 из 40 событий'],
	[100, '1 із 100 подій', '1 из 100 событий'],
	[6000, '1 із 6000 подій', '1 из 6000 событий'],
	[600_000, '1 із 600\u00a0000 подій', '1 из 600\u00a0000 событий']
])('counts one out of %i', (total, uk, ru) => {
	expect(outOfUk(1, total, 'події', 'подій')).toBe(uk);
	expect(outOfRu(1, total, 'события', 'событий')).toBe(ru);
	expect(uk.startsWith(partOfUk(1, total))).toBe(true);
	expect(ru.startsWith(partOfRu(1, total))).toBe(true);
});
