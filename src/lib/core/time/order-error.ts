/** What is wrong with the known order of the events. */
export type OrderErrorCode = 'order-cycle' | 'order-impossible';

/** An order of events that no placing can keep; the message says what was expected and what was found. */
export class OrderError extends RangeError {
	override readonly name = 'OrderError';
	/** What is wrong, for programs. */
	readonly code: OrderErrorCode;
	/** `order-cycle`: each id is before the next, the last before the first. `order-impossible`: the earlier event, the later one. */
	readonly ids: readonly string[];

	constructor(code: OrderErrorCode, message: string, ids: readonly string[]) {
		super(message);
		this.code = code;
		this.ids = ids;
	}
}
