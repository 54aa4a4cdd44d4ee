/** The outside world, as the guide needs it: injected, so that nothing here touches files. */

/** Reads guides. No function throws. */
export interface GuideFiles {
  /** Decoded text of a file; `undefined` if it can't be read. */
  read(path: string): string | undefined;
  /** The path that the file `from` means by `path`. */
  resolve(from: string, path: string): string;
  /** The guide of an npm package (its `style-guide.yml`, or what `univocal` in its `package.json` names), as the file `from` sees it. */
  resolvePackage(name: string, from: string): string | undefined;
}
