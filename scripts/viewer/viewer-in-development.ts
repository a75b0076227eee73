import { build, type Plugin, type Rolldown } from 'vite';

/** Gives the development server the viewer of strangers’ stories, built anew each time that it is asked for. */
export const viewerInDevelopment: Plugin = {
	name: 'viewer-in-development',
	apply: 'serve',
	configureServer: ({ middlewares }) => {
		const answer = async (): Promise<string | Uint8Array> => {
			const built = (await build({
				configFile: 'vite.viewer.config.ts',
				build: { write: false },
				logLevel: 'warn'
			})) as Rolldown.RolldownOutput;
			const page = built.output.find(({ fileName }) => fileName === 'viewer.html');
			if (page?.type !== 'asset') throw new Error('There is no viewer.');
			return page.source;
		};
		middlewares.use((request, response, next) => {
			if (!/\/viewer\.html(?:$|\?)/.test(request.url ?? '')) {
				next();
				return;
			}
			answer().then((page) => {
				response.setHeader('content-type', 'text/html; charset=utf-8');
				response.end(page);
			}, next);
		});
	}
};
