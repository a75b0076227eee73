const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element of a page’s head without content; its attributes may hold anything. */
export const headElement = (name: 'meta' | 'link', attributes: Record<string, string>): string =>
	`<${[name, ...Object.entries(attributes).map(([key, text]) => `${key}="${escaped(text)}"`)].join(' ')}>`;
