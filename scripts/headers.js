/** @typedef {Readonly<Record<string, string>>} Headers */

/**
 * What is sent with everything.
 *
 * @type {Headers}
 */
export const EVERYWHERE = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': [
		'accelerometer',
		'autoplay',
		'camera',
		'display-capture',
		'encrypted-media',
		'fullscreen',
		'geolocation',
		'gyroscope',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'picture-in-picture',
		'publickey-credentials-get',
		'screen-wake-lock',
		'sync-xhr',
		'usb',
		'xr-spatial-tracking'
	]
		.map((feature) => `${feature}=()`)
		.join(', ')
};

const POLICY = 'Content-Security-Policy';
const RESOURCE = 'Cross-Origin-Resource-Policy';
const CACHE = 'Cache-Control';
const CORS = 'Access-Control-Allow-Origin';

/** @param {readonly string[]} paths in the language of addresses that name none */
const inEachLanguage = (...paths) =>
	['', '/uk', '/ru'].flatMap((language) => paths.map((path) => language + path));

const FRESH = 'no-cache';
const FOR_EVER = 'public, max-age=31536000, immutable';
const OWN = { [RESOURCE]: 'same-origin', [CACHE]: FRESH };
const ANYONE = { [RESOURCE]: 'cross-origin', [CACHE]: FRESH };

/**
 * What is sent by path; the first rule that fits counts. `pattern`: a regular expression for any engine, on the path below
 * the base. `netlify`: the same in paths of a `_headers` file, where no two may meet, for values of rules that both fit
 * would be joined.
 *
 * @type {readonly { name: string, pattern: string, netlify: readonly string[], headers: Headers }[]}
 */
export const RULES = [
	{
		name: 'worker',
		pattern: '/_app/immutable/workers/',
		netlify: ['/_app/immutable/workers/*'],
		headers: {
			[POLICY]: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
			[RESOURCE]: 'same-origin',
			[CACHE]: FOR_EVER
		}
	},
	{
		name: 'immutable',
		pattern: '/_app/immutable/',
		netlify: ['assets', 'chunks', 'entry', 'nodes'].map((dir) => `/_app/immutable/${dir}/*`),
		headers: { [RESOURCE]: 'same-origin', [CACHE]: FOR_EVER }
	},
	{
		name: 'service-worker',
		pattern: '/service-worker[.]js$',
		netlify: ['/service-worker.js'],
		headers: { [POLICY]: "default-src 'none'; script-src 'self'; connect-src 'self'", ...OWN }
	},
	{
		name: 'viewer',
		pattern: '/viewer[.]html$',
		netlify: ['/viewer.html'],
		headers: {
			[POLICY]:
				"frame-ancestors 'self'; sandbox allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox",
			...OWN
		}
	},
	{
		name: 'picture',
		pattern: '/figure[.]svg$',
		netlify: inEachLanguage('/story/:slug/figure.svg'),
		headers: {
			[POLICY]: "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox",
			[CORS]: '*',
			...ANYONE
		}
	},
	{
		name: 'shared',
		pattern: '/(card[.]png|story[.]json|statements[.]csv)$',
		netlify: [
			...inEachLanguage('/story/:slug/card.png', '/story/:slug/statements.csv'),
			'/story/:slug/story.json'
		],
		headers: { [CORS]: '*', ...ANYONE }
	},
	{
		name: 'embed',
		pattern: '/embed/',
		netlify: inEachLanguage('/embed/*'),
		headers: { [POLICY]: 'frame-ancestors *', ...ANYONE }
	},
	{
		name: 'page',
		pattern: '/',
		netlify: [
			...inEachLanguage('/', '/open/', '/story/:slug/', '/story/:slug/statements/'),
			'/404.html'
		],
		headers: { [POLICY]: "frame-ancestors 'none'", ...OWN }
	}
];

/**
 * All headers of a path, which begins with `/` and does not count the base.
 *
 * @param {string} path
 * @returns {Headers}
 */
export const headersFor = (path) => {
	const rule = RULES.find(({ pattern }) => new RegExp(pattern).test(path));
	return { ...EVERYWHERE, ...rule?.headers };
};
