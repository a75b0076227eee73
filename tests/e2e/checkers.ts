import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { ACCEPTED_BY_AXE, ACCEPTED_BY_IBM } from './accepted.ts';
import { ownContrast } from './own-contrast.ts';

/** Which part of a page is checked, and by what. */
export interface Check {
	/** Selector of the only part to check. */
	readonly include?: string;
	/** Selector of a part that another state has already shown. */
	readonly exclude?: string;
	/** Rules that alone are run; every rule if left out. */
	readonly rules?: readonly string[];
}

interface Finding {
	readonly rule: string;
	/** CSS selector of the element. */
	readonly target: string;
	readonly text: string;
}

/** Drops what is accepted. */
const notAccepted = (page: Page, found: readonly Finding[]): Promise<Finding[]> =>
	page.evaluate(
		({ found, accepted }) =>
			found.filter(
				({ rule, target }) =>
					!accepted.some(
						(one) =>
							one.rule === rule &&
							(one.within === undefined || document.querySelector(target)?.closest(one.within))
					)
			),
		{ found, accepted: ACCEPTED_BY_AXE }
	);

/**
 * What axe finds and what it cannot decide, but for what is accepted or measured by ourselves. Pseudo-elements are left
 * out of the search for a ground: ours are the line of the list and its nodes, which stand beside all letters.
 */
export const axeProblems = async (page: Page, check: Check = {}): Promise<string[]> => {
	const options = {
		// Axe knows `checks`, its types do not.
		checks: { 'color-contrast': { options: { ignorePseudo: true } } },
		...(check.rules
			? { runOnly: { type: 'rule', values: check.rules } }
			: { rules: { 'target-size': { enabled: true } } })
	};
	// The page has no frames, so that axe needs no page of its own to gather what they say.
	const axe = new AxeBuilder({ page }).setLegacyMode().options(options as object);
	if (check.include) axe.include(check.include);
	if (check.exclude) axe.exclude(check.exclude);
	const { violations, incomplete } = await axe.analyze();
	const list = (kind: string, results: typeof violations): Finding[] =>
		results.flatMap(({ id, nodes }) =>
			nodes.map(({ target, any, all, none }) => ({
				rule: id,
				target: target.join(' '),
				text: `axe ${kind}: ${id} at ${target.join(' ')} (${[...any, ...all, ...none][0]?.message ?? ''})`
			}))
		);
	const unsure = await notAccepted(page, list('incomplete', incomplete));
	const left: string[] = [];
	for (const { rule, target, text } of unsure) {
		const measured = rule === 'color-contrast' ? await ownContrast(page, target) : 0;
		if (measured < 4.5) left.push(`${text}, ${measured.toFixed(2)}`);
	}
	return [...list('violation', violations).map(({ text }) => text), ...left];
};

const ibmEngine = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

interface IbmResult {
	readonly ruleId: string;
	readonly value: readonly [level: string, outcome: string];
	readonly message: string;
	readonly snippet: string;
	readonly node: Node;
}

/**
 * What IBM’s checker finds and what it leaves to people, but for what is accepted. Its recommendations, which ask for more
 * than WCAG does, are not asked for.
 */
export const ibmProblems = async (page: Page, { include }: Check = {}): Promise<string[]> => {
	if (!(await page.evaluate(() => 'ace' in globalThis)))
		await page.evaluate(readFileSync(ibmEngine, 'utf8'));
	return page.evaluate(
		async ({ include, accepted }) => {
			const { ace } = globalThis as unknown as {
				ace: {
					Checker: new () => {
						check: (at: Node, of: string[]) => Promise<{ results: IbmResult[] }>;
					};
				};
			};
			const at = include === undefined ? document : document.querySelector(include);
			if (!at) return [`There is no ${include ?? 'page'}`];
			const isAccepted = ({ ruleId, node }: IbmResult): boolean =>
				accepted.some(
					({ rule, within }) =>
						rule === ruleId &&
						(within === undefined || (node instanceof Element && node.closest(within) !== null))
				);
			const { results } = await new ace.Checker().check(at, ['IBM_Accessibility']);
			return results
				.filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome !== 'PASS')
				.filter((result) => !isAccepted(result))
				.map(
					({ ruleId, value, message, snippet }) =>
						`IBM ${value[1].toLowerCase()}: ${ruleId}, ${message}: ${snippet.slice(0, 160)}`
				);
		},
		{ ...(include === undefined ? {} : { include }), accepted: ACCEPTED_BY_IBM }
	);
};
