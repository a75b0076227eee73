/** Axis-parallel box in pixels; `x`, `y` are its left and top. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
