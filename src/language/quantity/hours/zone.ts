/** Reads the time zone behind a time. */

const zone =
  /[ \u00A0\u202F]?[(（]?((?:GMT|UTC)(?:[ \u00A0]?[+−–-][ \u00A0]?\d{1,2}(?::?\d\d)?)?|(?:A[CEKW]?|C|E|H|M|N|P|NZ)?[SD]T|[ECMP]T|AK[SD]T|WES?T|CES?T|EES?T|MES?Z|BST|IST|MSK|МСК|JST|KST|SGT|HKT|A[CEW][SD]T|SAST|BRT|ART|(?:(?:US )?(?:Eastern|Central|Mountain|Pacific)|Central European|Greenwich Mean)(?: (?:Standard|Daylight|Summer))? [Tt]ime|(?:Eastern|Pacific)(?! \p{Lu}))(?:\/([A-Z]{2,4}))?(?![\p{L}\p{Nd}])[)）]?/uy;

/** A zone as written, and where it ends. */
export interface Zone {
  readonly end: number;
  readonly name: string;
}

/** The zone that follows at an index, maybe in brackets. French capitals are no zones: ET, EST. */
export function zoneAt(text: string, index: number, language: string): Zone | undefined {
  zone.lastIndex = index;
  const found = zone.exec(text);
  const name = found?.[1];
  if (found === null || name === undefined || (language === 'fr' && /^ES?T$/.test(name))) return undefined;
  const isOpen = /[(（]/.test(found[0]);
  const isClosed = /[)）]$/.test(found[0]);
  // "(9–5 ET)": the closing bracket is another's. "9–5 (ET, except holidays)": the opening one is.
  if (isOpen && !isClosed) return undefined;
  const end = index + found[0].length - (isClosed && !isOpen ? 1 : 0);
  return { end, name: found[2] === undefined ? name : `${name}/${found[2]}` };
}
