import { base, build, files } from '$service-worker';
import { serveOffline } from '#lib/offline/serve-offline.ts';
import type { WorkerScope } from '#lib/offline/worker-scope.ts';

const absolute = (file: string): string => location.origin + file;
const root = `${location.origin}${base}/`;

serveOffline(globalThis as unknown as WorkerScope, {
	root,
	build: build.map(absolute),
	files: files.filter((file) => /\.(?:js|svg)$/.test(file)).map(absolute)
});
