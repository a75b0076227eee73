/** What is wrong with an EDTF text. */
export type EdtfErrorCode =
	| 'edtf-syntax'
	| 'edtf-unsupported'
	| 'edtf-year'
	| 'edtf-month'
	| 'edtf-day'
	| 'edtf-time'
	| 'edtf-zone'
	| 'edtf-order'
	| 'edtf-open';

/** A text that is not a date of the story format; the message says what was expected and what was found. */
export class EdtfError extends RangeError {
	override readonly name = 'EdtfError';
	/** What is wrong, for programs. */
	readonly code: EdtfErrorCode;
	/** Where in the text it is wrong, in UTF-16 code units from 0. */
	readonly position: number;

	constructor(code: EdtfErrorCode, message: string, position: number) {
		super(message);
		this.code = code;
		this.position = position;
	}
}
