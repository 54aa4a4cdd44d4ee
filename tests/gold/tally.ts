/** Counts what was found right, found wrongly and missed, and prints it. */

/** Found right, found wrongly, missed. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** One judged thing, and what it is for a person. */
export interface Judged {
  readonly lang: string;
  /** Type or topic. */
  readonly about: string;
  readonly outcome: keyof Counts;
  readonly note: string;
}

/** Counts of a list of judged things. */
export function countsOf(judged: readonly Judged[]): Counts {
  const of = (outcome: keyof Counts): number => judged.filter((one) => one.outcome === outcome).length;
  return { right: of('right'), wrong: of('wrong'), missed: of('missed') };
}

/** Share of the found that is right; 1 if nothing was found. */
export function precision({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Share of the wanted that was found; 1 if nothing was wanted. */
export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** A table of the groups, and a list of all that went wrong. */
export function report(title: string, judged: readonly Judged[]): string {
  const lines = [...table(judged, 'lang'), ...table(judged, 'about')];
  const slips = judged.filter((one) => one.outcome !== 'right').map((one) => `  ${one.outcome.padEnd(6)} ${one.note}`);
  return [title, header, ...lines, line('all', judged), ...slips, ''].join('\n');
}

/** A line for each language, or for each type or topic. */
function table(judged: readonly Judged[], key: 'lang' | 'about'): string[] {
  const groups = [...new Set(judged.map((one) => one[key]))];
  return groups.map((group) =>
    line(
      group,
      judged.filter((one) => one[key] === group),
    ),
  );
}

const header = `  ${'group'.padEnd(24)}  right  wrong missed  precision  recall`;

function line(group: string, judged: readonly Judged[]): string {
  const counts = countsOf(judged);
  const numbers = [counts.right, counts.wrong, counts.missed].map((count) => String(count).padStart(6)).join(' ');
  return `  ${group.padEnd(24)} ${numbers} ${precision(counts).toFixed(3).padStart(10)} ${recall(counts).toFixed(3).padStart(7)}`;
}
