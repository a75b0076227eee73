// Writes the headers of `headers.js` into the recipes: `node scripts/write-recipes.js`.
import { readFileSync, writeFileSync } from 'node:fs';
import { caddyRecipe, netlifyHeaders, nginxRecipe, withRecipe } from './recipes.js';

const docs = new URL('../docs/deploy.md', import.meta.url);
const text = readFileSync(docs, 'utf8');
writeFileSync(docs, withRecipe(withRecipe(text, 'nginx', nginxRecipe()), 'caddy', caddyRecipe()));
writeFileSync(new URL('../static/_headers', import.meta.url), netlifyHeaders());
