/** Globs of a guide. */

import picomatch from 'picomatch';

/** Tells whether a path matches. */
type PathTest = (path: string) => boolean;

const compiled = new WeakMap<readonly string[], PathTest>();

/** A glob as it is matched: `./` is dropped, and a folder (`legal/`) is all that is in it. */
export function globOf(written: string): string {
  const glob = written.trim().replace(/^(?:\.\/)+/, '');
  return glob === '' || glob.endsWith('/') ? `${glob}**` : glob;
}

/** The globs of what is left out: `drafts` is a file or a folder. */
export function ignoredGlobsOf(written: string): string[] {
  const glob = globOf(written).replace(/\/\*\*$/, '');
  return glob === '**' ? [glob] : [glob, `${glob}/**`];
}

/** Whether a path matches one of some globs. Compiled once for each list. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  const known = compiled.get(globs);
  if (known) return known(path);
  const test = globs.length === 0 ? () => false : picomatch([...globs]);
  compiled.set(globs, test);
  return test(path);
}

/** The source of a regular expression for a glob. */
export function globSource(glob: string): string {
  return picomatch.makeRe(glob).source;
}
