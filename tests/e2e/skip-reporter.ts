import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Prints at the end, for each test that was left out, why; Playwright’s own list only names it. */
export default class SkipReporter implements Reporter {
	readonly #skipped: string[] = [];

	/** Notes a test that was left out. */
	onTestEnd(test: TestCase): void {
		if (test.outcome() !== 'skipped') return;
		const reason = test.annotations.find(({ type }) => type === 'skip')?.description;
		const title = test.titlePath().filter(Boolean).slice(1).join(' › ');
		this.#skipped.push(`left out: ${title}\n  because ${reason ?? 'no reason is given'}`);
	}

	/** Prints what was noted. */
	onEnd(): void {
		if (this.#skipped.length > 0) console.log(`\n${this.#skipped.join('\n')}`);
	}

	/** Says that others print the rest. */
	printsToStdio(): boolean {
		return false;
	}
}
