/** From a path to a text, or to a finding that says why there is none. */

import { otherBytes } from '../document/formats.ts';
import { decode, latin1Problem, type Source, type Storage } from '../document/source.ts';
import type { Guide } from '../guide/guide.ts';
import { type Finding, startOf } from '../rule/finding.ts';
import type { FileSystem } from './file-system.ts';
import type { Linter } from './linter.ts';
import type { Outcome } from './outcome.ts';
import { finding } from './placing.ts';
import { systemReason } from './system-reason.ts';

/**
 * Length of the longest text that is read, in UTF-16 units. A file of 10 MB takes up to 1.9 GB of memory;
 * at three times that, Node gives up, and the other files with it.
 */
const maxLength = 10_000_000;

/** A file of the run: read, or with the finding that says why not. */
export interface Opened {
  /** Path as reported. */
  readonly path: string;
  readonly guidePath: string;
  readonly text?: string;
  readonly storage?: Storage;
  readonly problem?: Finding;
}

/** Where a run takes place. */
export interface Site {
  readonly directory: string;
  readonly guide: Guide;
  readonly fileSystem: FileSystem;
}

/** Reads a file. Never throws. */
export function openFile(file: string, { directory, guide, fileSystem }: Site): Opened {
  const path = fileSystem.relative(directory, file);
  const guidePath = fileSystem.relative(guide.directory, file);
  try {
    const source = decode(fileSystem.read(file));
    const { text, problem: _, ...storage } = source;
    const problem = problemOf(source, guidePath);
    if (text.length > maxLength) return { path, guidePath, problem: onFile(path, tooLong(text.length), 'error') };
    if (problem === undefined) return { path, guidePath, text, storage };
    // Without text nothing could be read; with it, the bytes were read another way.
    return text === ''
      ? { path, guidePath, problem: onFile(path, problem, 'error') }
      : { path, guidePath, text, storage, problem: onFile(path, problem, 'warning') };
  } catch (error) {
    return { path, guidePath, problem: onFile(path, `The file can't be read: ${systemReason(error)}.`, 'error') };
  }
}

/** What is wrong with the bytes of a file, by what its format takes them for. */
function problemOf({ text, encoding, problem }: Source, path: string): string | undefined {
  const meaning = encoding === 'windows-1252' ? otherBytes(path) : undefined;
  if (meaning === undefined) return problem;
  return meaning === 'latin-1' ? latin1Problem(text) : undefined;
}

function tooLong(length: number): string {
  const millions = (units: number) => Math.ceil(units / 1_000_000);
  return `The file has ${millions(length)} million characters, more than the ${millions(maxLength)} million that are read. Split it, or name it in \`ignore\`.`;
}

/** Lints what was read; of a file without text there is only the finding that says why. */
export function lintOpened({ path, guidePath, text, problem }: Opened, linter: Linter, locale: string): Outcome {
  const outcome =
    text === undefined
      ? { path, guidePath, locale, family: guidePath, hasText: false, findings: [], statements: [], observations: {}, directives: [] }
      : linter.lint({ path, guidePath, text });
  return problem ? { ...outcome, findings: [problem, ...outcome.findings] } : outcome;
}

/** A finding about a file as a whole: it stands at its start. */
export function onFile(path: string, reason: string, severity: 'warning' | 'error'): Finding {
  return finding('read', severity, startOf(path), { reason });
}
