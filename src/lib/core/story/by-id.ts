/** A table of things by their ids. */
export const byId = <T extends { readonly id: string }>(all: readonly T[]): Map<string, T> =>
	new Map(all.map((one) => [one.id, one]));
