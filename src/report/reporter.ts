/** What a reporter gets, and what all of them share. */

import type { Finding } from '../rule/finding.ts';

/** A file as reported. */
export interface ReportedFile {
  /** Path relative to the working folder. */
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** How to report. */
interface ReportOptions {
  /** Whether the output may hold ANSI colours. */
  readonly color: boolean;
  /** Working folder, for formats that name it. */
  readonly cwd: string;
}

/** Findings as text; ends without a line feed. */
export type Reporter = (files: readonly ReportedFile[], options: ReportOptions) => string;

/** How many findings of each severity there are. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** Counts findings. */
export function count(files: readonly ReportedFile[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}
