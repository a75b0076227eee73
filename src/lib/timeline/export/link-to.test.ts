import { expect, it } from 'vitest';
import { EMPTY_FILTER, HOME_VIEW } from '../../core/view/view.ts';
import { linkTo } from './link-to.ts';

const hidden = { ...HOME_VIEW, filter: { ...EMPTY_FILTER, hiddenSides: ['harbour'] } };

it.each([
	['https://example.org/fire/', HOME_VIEW, 'https://example.org/fire/'],
	['https://example.org/fire/?event=bell&theme=dark', HOME_VIEW, 'https://example.org/fire/'],
	['https://example.org/fire/?from=a&to=b', hidden, 'https://example.org/fire/?hide=harbour'],
	['https://example.org/fire/?ref=a', hidden, 'https://example.org/fire/?ref=a&hide=harbour'],
	['https://example.org/fire/#list', hidden, 'https://example.org/fire/?hide=harbour#list']
])('turns %s', (href, view, link) => {
	expect(linkTo(href, view)).toBe(link);
});
