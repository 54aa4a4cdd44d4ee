/** Outcomes of earlier runs, in one file for each guide and working folder. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Outcome, Source } from '../linter/outcome.ts';
import type { OutcomeCache } from '../linter/outcome-cache.ts';
import { writeAtomically } from './node-file-system.ts';

interface Entry {
  /** Hash of the source. */
  readonly source: string;
  readonly outcome: Outcome;
}

/** A file of outcomes. A broken, foreign or outdated one counts as empty. */
export class FileCache implements OutcomeCache {
  readonly #path: string;
  readonly #setup: string;
  readonly #old: ReadonlyMap<string, Entry>;
  readonly #used = new Map<string, Entry>();
  #changed = false;

  /**
   * @param path - The file.
   * @param setup - All that an outcome depends on besides the source: univocal itself, the guide, the rules.
   */
  constructor(path: string, setup: string) {
    this.#path = path;
    this.#setup = hash(setup);
    this.#old = read(path, this.#setup);
  }

  get(source: Source): Outcome | undefined {
    const entry = this.#used.get(source.path) ?? this.#old.get(source.path);
    if (entry?.source !== hashOf(source)) return undefined;
    this.#used.set(source.path, entry);
    return entry.outcome;
  }

  set(source: Source, outcome: Outcome): void {
    this.#used.set(source.path, { source: hashOf(source), outcome });
    this.#changed = true;
  }

  /**
   * Writes what is new. A cache that can't be written is no failure.
   *
   * @param isWhole - Whether the run looked at all files, so that what it didn't meet can be forgotten.
   */
  save(isWhole: boolean): void {
    if (!this.#changed && !(isWhole && this.#used.size < this.#old.size)) return;
    const entries = isWhole ? this.#used : new Map([...this.#old, ...this.#used]);
    const body = JSON.stringify({ setup: this.#setup, entries: [...entries] });
    try {
      writeAtomically(this.#path, new TextEncoder().encode(`${hash(body)}\n${body}`));
    } catch {
      // The next run is as slow as this one.
    }
  }
}

/** Entries of a file that is whole and was made by the same setup. */
function read(path: string, setup: string): Map<string, Entry> {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (hash(body) !== text.slice(0, end)) return new Map();
    const stored: { setup: string; entries: [string, Entry][] } = JSON.parse(body);
    return new Map(stored.setup === setup ? stored.entries : []);
  } catch {
    return new Map();
  }
}

function hashOf({ path, guidePath, text }: Source): string {
  return hash(JSON.stringify([path, guidePath]) + text);
}

function hash(text: string): string {
  // Lone surrogates would all be one character in UTF-8.
  return createHash('sha256').update(text, 'utf16le').digest('base64');
}
