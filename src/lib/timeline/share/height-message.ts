/** The one kind of message that an embedded story posts to the page around it. */
export interface HeightMessage {
	readonly type: 'onrecord:height';
	/** How high the story stands at its present width, in CSS pixels; whole. */
	readonly height: number;
}

export const HEIGHT_TYPE = 'onrecord:height';

/** Heights that a page around may set without harm, in pixels. */
export const HEIGHT_RANGE = { least: 200, most: 4000 } as const;

/** The message for a measured height, rounded up and kept within what pages accept. */
export const heightMessage = (height: number): HeightMessage => {
	const { least, most } = HEIGHT_RANGE;
	return { type: HEIGHT_TYPE, height: Math.min(most, Math.max(least, Math.ceil(height))) };
};
