/** All formats by name. */

import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { unix } from './unix.ts';

/** Names as `--format` takes them. */
export const reporters: Readonly<Record<string, Reporter>> = { pretty, json, sarif, github, junit, unix };
