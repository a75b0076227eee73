// Node 20 cannot run TypeScript: Vite, which the project has anyway, loads the script named on the command line.
import { runnerImport } from 'vite';

const [script] = process.argv.slice(2);
if (!script) throw new Error('Name the script to run, for example scripts/build-fonts.ts.');
const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' });
await module.main();
