import { describe, expect, test } from 'vitest';
import { readFixture } from '../../../../tests/fixtures/read-fixture.ts';
import { IssueList } from './issue.ts';
import { CURRENT_VERSION, migrate, MIGRATIONS } from './migrate.ts';
import { parseStory } from './parse-story.ts';

/** The fixture of the version that a step starts from; throws when there is none. */
const fixtureOf = (version: number): Record<string, unknown> =>
	JSON.parse(readFixture(`migrations/${version}.json`)) as Record<string, unknown>;

describe('migrate', () => {
	test('there is one step for each version', () => {
		expect(MIGRATIONS).toHaveLength(CURRENT_VERSION);
	});

	test.each(MIGRATIONS.map((_, version) => version))(
		'version %i has a fixture, which becomes a valid story',
		(version) => {
			const fixture = fixtureOf(version);
			expect(fixture.version).toBe(version);
			const before = JSON.stringify(fixture);
			const { story, issues } = parseStory(fixture);
			expect(issues).toEqual([]);
			expect(story?.version).toBe(CURRENT_VERSION);
			expect(JSON.stringify(fixture)).toBe(before);
		}
	);

	test('version 0 called a lane a position and knew quotes only', () => {
		const { story } = parseStory(fixtureOf(0));
		expect(story?.sides.map(({ lane }) => lane)).toEqual(['above', 'below', 'line']);
		expect(story?.statements.map(({ mode }) => mode)).toEqual(['quote', 'report', 'silence']);
	});

	test.each([
		[2, 'version-too-new'],
		[1e9, 'version-too-new'],
		[-1, 'unknown-version'],
		[0.5, 'unknown-version'],
		['1', 'unknown-version'],
		[null, 'unknown-version'],
		[{}, 'unknown-version']
	])('version %j is refused as %s', (version, code) => {
		const { story, issues } = parseStory({ ...fixtureOf(0), version });
		expect(story).toBeNull();
		expect(issues).toMatchObject([{ code, pointer: '/version', severity: 'error' }]);
	});

	test.each([[null], [[]], ['text'], [{}], [{ version: 0, sides: 'none', statements: [1, null] }]])(
		'%j is left to the structure check',
		(value) => {
			const issues = new IssueList();
			expect(() => migrate(value, issues)).not.toThrow();
			expect(issues.hasErrors).toBe(false);
			expect(parseStory(value).issues.length).toBeGreaterThan(0);
		}
	);
});
