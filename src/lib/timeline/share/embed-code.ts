import { encodeQuery } from '../../core/view/query-string.ts';
import { writeView } from '../../core/view/url.ts';
import type { View } from '../../core/view/view.ts';
import { HOME_VIEW } from '../../core/view/view.ts';
import type { ThemeName } from '../../scene/theme.ts';
import { PANEL_KEY } from './panel-key.ts';
import { HEIGHT_RANGE, HEIGHT_TYPE } from './height-message.ts';

/** What may be chosen about an embedded story. */
export interface EmbedChoice {
	/** `null` follows the reader’s system. */
	readonly theme: ThemeName | null;
	/** What it opens with; `null` the whole story. */
	readonly view: View | null;
	readonly panel: boolean;
	/** Whether a script beside the frame follows the height of the story. */
	readonly follow: boolean;
}

/** Height of the frame until the story has told its own, in pixels: enough for the stage of a wide page. */
const HEIGHT = 720;

const attribute = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The address of the embedded story with its options. `page` is the address of its bare page. */
export const embedAddress = (page: string, choice: EmbedChoice): string => {
	const url = new URL(page);
	const query = encodeQuery({
		...writeView(choice.view ?? HOME_VIEW, choice.theme),
		...(choice.panel ? {} : { [PANEL_KEY]: 'no' })
	});
	url.search = query;
	return url.href;
};

/**
 * The script of the page around: takes heights from the story’s own frame and origin alone, and only sane ones. It is
 * written here as text, since it runs on pages that are not ours; embed.e2e.ts holds it against poisoned messages.
 */
const followScript = (origin: string): string =>
	`<script>
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== ${JSON.stringify(origin).replace(/</g, '\\u003c')} || !data || data.type !== '${HEIGHT_TYPE}') return;
  const height = data.height;
  if (!Number.isInteger(height) || height < ${HEIGHT_RANGE.least} || height > ${HEIGHT_RANGE.most}) return;
  for (const frame of document.querySelectorAll('iframe[data-onrecord]')) {
    if (frame.contentWindow === source) frame.style.height = height + 'px';
  }
});
</script>`;

/** HTML for a page that wants to show the story. `title` names the frame for screen readers. */
export const embedCode = (page: string, title: string, choice: EmbedChoice): string => {
	const src = embedAddress(page, choice);
	const frame = `<iframe data-onrecord src="${attribute(src)}" title="${attribute(title)}" loading="lazy" allow="clipboard-write" style="width: 100%; height: ${HEIGHT}px; border: 0"></iframe>`;
	return choice.follow ? `${frame}\n${followScript(new URL(page).origin)}` : frame;
};
