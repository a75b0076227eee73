import { mount } from 'svelte';
import { awaitPort } from './await-port.ts';
import { ViewerDesk } from './viewer-desk.svelte.ts';
import Viewer from './Viewer.svelte';
import './viewer.css';

// Only a sandboxed frame has an origin of its own. By itself, or where it would share the page’s, it shows nothing.
if (window.parent !== window && self.origin === 'null') {
	const port = await awaitPort({ own: window, parent: window.parent, site: location.origin });
	const desk = new ViewerDesk((message) => port.postMessage(message));
	mount(Viewer, { target: document.body, props: { desk } });
	port.onmessage = ({ data }: MessageEvent<unknown>) => desk.hear(data);
}
