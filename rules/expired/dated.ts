/** Files that tell what was said on a day. */

/** A day, or a year and a month, in a path: `2025-11-30-sale.md`, `2025/11/sale.md`. */
const day = /(?:^|[/_.-])(?:19|20)\d\d[/_.-](?:0[1-9]|1[0-2])(?=$|[/_.-])/;

/** Lists of what has been. */
const record = /(?:^|[/_.-])(?:changelogs?|changes|history|release-?notes?|releases?|archives?|news-archive|old|past)(?=$|[/_.-])/i;

/** Whether the path says on which day the content was written. */
export function isOfItsDay(path: string): boolean {
  return day.test(path);
}

/** Whether the path says that the content is a record, where past days stay. */
export function isRecord(path: string): boolean {
  return record.test(path);
}
