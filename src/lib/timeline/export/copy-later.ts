/**
 * Copies what is still being made. The browser wants to be asked within the click itself, so it gets a promise.
 * @throws what kept the content from being made, else a `DOMException` where the browser refuses
 */
export const copyLater = async (type: string, content: Promise<BlobPart>): Promise<void> => {
	const blob = content.then((part) => new Blob([part], { type }));
	await Promise.all([blob, navigator.clipboard.write([new ClipboardItem({ [type]: blob })])]);
};
