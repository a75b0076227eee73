import type { Plugin } from 'vite';
import { viewerPage } from './viewer-page.ts';

/** Parts of the reader that a sandboxed frame can’t use: they need workers and files of ours. */
const LEFT_OUT = /\/(?:ExportDialog|ShareDialog)\.svelte$|\/watch-files\.ts$/;
const NOTHING = '\0left-out';

const leaveOut: Plugin = {
	name: 'leave-out',
	enforce: 'pre',
	resolveId: (id) => (LEFT_OUT.test(id) ? NOTHING : undefined),
	load: (id) =>
		id === NOTHING ? 'export default null; export const watchFiles = () => {};' : undefined
};

const joinFiles: Plugin = {
	name: 'join-files',
	enforce: 'post',
	generateBundle: {
		// When Vite has put in what it knows only of whole files.
		order: 'post',
		handler(_, bundle) {
			let code = '';
			let css = '';
			for (const [name, file] of Object.entries(bundle)) {
				if (file.type === 'chunk') code += file.code;
				else if (name.endsWith('.css')) css += String(file.source);
				Reflect.deleteProperty(bundle, name);
			}
			// What is imported later would be another file, and nothing may fetch one.
			if (code === '' || /\bimport\s*\(|__VITE_/.test(code))
				this.error('The viewer is not one file.');
			this.emitFile({ type: 'asset', fileName: 'viewer.html', source: viewerPage(code, css) });
		}
	}
};

/** Makes one HTML file out of the script and the style of a build, and leaves out what can’t run in it. */
export const singleFile: readonly Plugin[] = [leaveOut, joinFiles];
