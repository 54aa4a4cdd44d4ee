/** Tells when one of some files changes, or a new one comes beside them. */

import { type FSWatcher, watch } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { mayBeKnown } from '../document/formats.ts';
import { systemReason } from '../linter/system-reason.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { UsageError } from './terminal.ts';

/** Milliseconds without another change, since editors write a file in several steps. */
const settling = 100;

/** Watches folders, not files: editors replace a file, and then a watch on it ends. */
export class Changes {
  readonly #root: string;
  readonly #output: string | undefined;
  readonly #watchers = new Map<string, FSWatcher>();
  #files: ReadonlySet<string> = new Set();
  #changed: string | undefined;
  #wake: ((path: string) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param root - Working folder; folders between it and a file are watched for new ones.
   * @param output - The file that the run itself writes.
   */
  constructor(root: string, output: string | undefined) {
    this.#root = root;
    this.#output = output === undefined ? undefined : resolve(root, output);
  }

  /** Number of files that are watched. */
  get count(): number {
    return this.#files.size;
  }

  /**
   * Watches the files of a run; none: those of the one before.
   *
   * @param files - Absolute paths.
   */
  add(files: readonly string[]): void {
    if (files.length > 0) this.#files = new Set(files);
    const folders = new Set([this.#root, ...[...this.#files].flatMap((file) => this.#foldersOf(file))]);
    for (const folder of folders) this.#watch(folder);
  }

  /** The first file that changed since the last call, once no more do. */
  next(): Promise<string> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      this.#settle();
    });
  }

  /** Ends all watching. */
  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** The file's folder, and those above it in the working folder. */
  #foldersOf(file: string): string[] {
    const folders = [dirname(file)];
    const within = relative(this.#root, dirname(file));
    if (within.startsWith('..') || isAbsolute(within)) return folders;
    for (let folder = dirname(file); folder.length > this.#root.length; folder = dirname(folder)) folders.push(folder);
    return folders;
  }

  #watch(folder: string): void {
    if (this.#watchers.has(folder) || nodeFileSystem.kind(folder) !== 'directory') return;
    try {
      const watcher = watch(folder, (_, name) => this.#notice(folder, name));
      this.#watchers.set(folder, watcher);
      watcher.on('error', () => this.#forget(folder));
    } catch (error) {
      throw new UsageError(`${folder} can't be watched: ${systemReason(error)}. Run without --watch.`);
    }
  }

  #forget(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  #notice(folder: string, name: string | null): void {
    if (nodeFileSystem.kind(folder) === undefined) this.#forget(folder);
    const path = name === null ? folder : join(folder, name);
    if (!this.#matters(path)) return;
    this.#changed ??= path;
    this.#settle();
  }

  #matters(path: string): boolean {
    if (path === this.#output) return false;
    return this.#files.has(path) || mayBeKnown(path) || nodeFileSystem.kind(path) === 'directory';
  }

  #settle(): void {
    clearTimeout(this.#timer);
    if (this.#changed === undefined) return;
    this.#timer = setTimeout(() => {
      const changed = this.#changed;
      if (changed === undefined || !this.#wake) return;
      this.#changed = undefined;
      this.#wake(changed);
      this.#wake = undefined;
    }, settling);
  }
}
