/** Characters that XML 1.0 cannot hold, not even as references. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu; // eslint-disable-line no-control-regex -- Finding them is the purpose.

const REFERENCES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	// Otherwise a reader of XML would make them line feeds or spaces.
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;'
};

const refer = (character: string): string => REFERENCES[character] ?? character;

/** A text without characters that XML 1.0 forbids: each becomes U+FFFD, the replacement character. */
export const xmlCharacters = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');

/** A text as it stands between two tags of XML. */
export const xmlText = (text: string): string => xmlCharacters(text).replace(/[&<>\r]/g, refer);

/** A text as it stands between the double quotes of an attribute. */
export const xmlAttribute = (text: string): string =>
	xmlCharacters(text).replace(/[&<>"\t\n\r]/g, refer);
