import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gestures } from './gestures.ts';

let node: HTMLElement;
let done: string[];
let stop: ReturnType<ReturnType<typeof gestures>>;

beforeEach(() => {
	vi.useFakeTimers();
	done = [];
	node = document.createElement('div');
	node.style.cssText = 'width:800px;height:300px;position:absolute;left:0;top:0';
	node.append(document.createElement('button'));
	document.body.append(node);
	stop = gestures({
		onpan: () => true,
		onzoomin: (x) => done.push(`zoom at ${x}`),
		onblank: () => done.push('blank')
	})(node);
});

afterEach(() => {
	stop?.();
	node.remove();
	vi.useRealTimers();
});

const send = (type: string, detail: number, target: Element = node): void => {
	target.dispatchEvent(new MouseEvent(type, { detail, clientX: 300, bubbles: true }));
};

it('takes one click on the blank for one, once no second can follow', () => {
	send('click', 1);
	expect(done).toEqual([]);
	vi.runAllTimers();
	expect(done).toEqual(['blank']);
});

it('takes a double-click for nothing else', () => {
	send('click', 1);
	vi.advanceTimersByTime(120);
	send('click', 2);
	send('dblclick', 2);
	vi.runAllTimers();
	expect(done).toEqual(['zoom at 300']);
});

it('forgets a click on the blank that a button follows', () => {
	const button = node.firstElementChild ?? node;
	send('click', 1);
	send('click', 1, button);
	send('dblclick', 2, button);
	vi.runAllTimers();
	expect(done).toEqual([]);
});

it('forgets it when the stage goes', () => {
	send('click', 1);
	stop?.();
	vi.runAllTimers();
	expect(done).toEqual([]);
});
