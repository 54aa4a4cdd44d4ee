/** The outside world, as the linter needs it: injected, so that the linter runs anywhere. */
export interface FileSystem {
  /** Bytes of a file. Throws what the system throws. */
  read(path: string): Uint8Array;
  /** What stands at a path. */
  kind(path: string): 'file' | 'directory' | undefined;
  /** Files below `directory` that match `patterns` and none of `ignore`. */
  list(directory: string, patterns: readonly string[], ignore: readonly string[]): Listing;
  /** The path of the file itself, behind all links. */
  realPath(path: string): string;
  /** Path from one folder to a path, `/` between folders. */
  relative(from: string, to: string): string;
  /** Absolute path. */
  resolve(...parts: string[]): string;
}

/** Files below a folder. */
export interface Listing {
  /** Relative to the folder, `/` between folders, sorted. */
  readonly files: string[];
  /** Absolute paths of links to a folder that holds them: all that is behind them stands elsewhere, too. */
  readonly circles: readonly string[];
}
