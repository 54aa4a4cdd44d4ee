/** The outside world, as the linter needs it: injected, so that the linter runs anywhere. */
export interface FileSystem {
  /** Bytes of a file. Throws what the system throws. */
  read(path: string): Uint8Array;
  /** What stands at a path. */
  kind(path: string): 'file' | 'directory' | undefined;
  /** Files below `directory` that match `patterns` and none of `ignore`, relative to it, `/` between folders, sorted. */
  glob(directory: string, patterns: readonly string[], ignore: readonly string[]): string[];
  /** Path from one folder to a path, `/` between folders. */
  relative(from: string, to: string): string;
  /** Absolute path. */
  resolve(...parts: string[]): string;
}
