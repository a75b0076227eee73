import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeAtomically } from './write-atomically.ts';

describe('writeAtomically', () => {
	let folder = '';
	const at = (name: string): string => path.join(folder, name);
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'onrecord-write-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	test('replaces a file, keeps its permissions and leaves no draft', () => {
		writeFileSync(at('a'), 'old', { mode: 0o600 });
		writeAtomically(at('a'), Uint8Array.of(104, 105));
		expect(readFileSync(at('a'), 'utf8')).toBe('hi');
		expect(statSync(at('a')).mode & 0o777).toBe(0o600);
		expect(readdirSync(folder)).toEqual(['a']);
	});

	test('leaves a draft of somebody else and the file as they were', () => {
		const draft = at(`a.${process.pid}.tmp`);
		writeFileSync(at('a'), 'old');
		writeFileSync(draft, 'theirs');
		expect(() => {
			writeAtomically(at('a'), 'new');
		}).toThrow(/EEXIST/u);
		expect(readFileSync(draft, 'utf8')).toBe('theirs');
		expect(readFileSync(at('a'), 'utf8')).toBe('old');
	});

	test('removes its own draft when the file cannot be replaced', () => {
		mkdirSync(at('a/b'), { recursive: true });
		expect(() => {
			writeAtomically(at('a'), 'new');
		}).toThrow();
		expect(readdirSync(folder)).toEqual(['a']);
	});
});
