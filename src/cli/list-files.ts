/** Lists files by glob, through links but never in a circle. */

import { realpathSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Listing } from '../linter/file-system.ts';

/** What fdir is told of a link that can't be followed: that it is a file. Reading it then says what is wrong. */
const unfollowed = { isDirectory: () => false, isFile: () => true };

/** Files below a folder. Links to files and folders are followed; a link to a folder above it is told, and left. */
export function listFiles(directory: string, patterns: readonly string[], ignore: readonly string[]): Listing {
  const circles: string[] = [];
  const files = globSync([...patterns], {
    cwd: directory,
    ignore: [...ignore],
    dot: false,
    expandDirectories: false,
    fs: {
      realpathSync: ((link: string) => {
        const target = realPath(link);
        const isCircle = target !== link && `${link}${sep}`.startsWith(`${target}${sep}`);
        if (isCircle) circles.push(link);
        return isCircle ? link : target;
      }) as typeof realpathSync,
      statSync: ((path: string) => (circles.includes(path) ? unfollowed : (tryStat(path) ?? unfollowed))) as typeof statSync,
    },
  });
  return { files: files.sort(), circles };
}

/** The path without links; the path itself where there is nothing behind them. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function tryStat(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
