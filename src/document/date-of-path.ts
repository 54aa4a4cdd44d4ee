/** The day that a path names, as blogs do: `_posts/2026-11-23-lamps.md`, `2026/11/23/lamps/`. */

const inName = /(?:^|\/)(\d{4})-(\d{2})-(\d{2})(?=[-_.])[^/]*$/;
const inFolders = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})(?:\/|$)/;

/**
 * The day in a path or the path of a URL.
 *
 * @returns `YYYY-MM-DD`.
 */
export function dateOfPath(path: string): string | undefined {
  const [, year, month = '', day = ''] = inName.exec(path) ?? inFolders.exec(path) ?? [];
  return year === undefined || month < '01' || month > '12' || day < '01' || day > '31' ? undefined : `${year}-${month}-${day}`;
}
