/** What stopped an export. */
export type ExportErrorCode = 'too-large' | 'not-allowed' | 'not-drawn' | 'not-loaded';

/** An export that cannot be made, with a sentence for the reader that says what was expected. */
export class ExportError extends Error {
	override readonly name = 'ExportError';
	readonly code: ExportErrorCode;

	constructor(code: ExportErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}
