/** The code that benches measure, bundled as the command line is: vitest reads imports through getters, which takes as long again as the work. */

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const bundle = resolve('node_modules/.cache/bench', `measured-${process.pid}.js`);
execFileSync(process.execPath, ['.config/bundle.mjs', 'tests/bench/measured.ts', bundle]);

/** The exports of `measured.ts`. */
export const built: typeof import('./measured.ts') = await import(pathToFileURL(bundle).href);
rmSync(bundle);
