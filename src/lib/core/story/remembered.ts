/**
 * A pure function whose answer for an object is worked out once and kept as long as that object is.
 * @param make what it needs beside the object has to follow from the object
 */
export const remembered = <Key extends object, Rest extends readonly unknown[], Answer>(
	make: (key: Key, ...rest: Rest) => Answer
): ((key: Key, ...rest: Rest) => Answer) => {
	const known = new WeakMap<Key, { readonly answer: Answer }>();
	return (key, ...rest) => {
		let kept = known.get(key);
		if (!kept) {
			kept = { answer: make(key, ...rest) };
			known.set(key, kept);
		}
		return kept.answer;
	};
};
