/** How long the browser may take to begin to save, ms. */
const GRACE = 60_000;

/** Hands bytes to the browser’s downloads. */
export const saveFile = (bytes: Uint8Array<ArrayBuffer>, type: string, name: string): void => {
	const url = URL.createObjectURL(new Blob([bytes], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), GRACE);
};
