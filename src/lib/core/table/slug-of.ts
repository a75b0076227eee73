/** The id of a story by its name: its ASCII letters and digits with hyphens between; `table` if it has none. */
export const slugOf = (name: string): string => {
	const slug = name
		.slice(0, 80)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return slug === '' ? 'table' : slug;
};
