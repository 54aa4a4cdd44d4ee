/** The values that the guide names by their paths. */

import type { Role } from '../document.ts';
import type { Choice } from './file.ts';
import { matchesPath, parsePattern } from './pattern.ts';
import type { DataPath, DataValue } from './value.ts';

const fieldRoles: ReadonlyMap<string, Role> = new Map([
  ['alt', 'alt'],
  ['button', 'cta'],
  ['caption', 'caption'],
  ['cta', 'cta'],
  ['description', 'description'],
  ['footer', 'footer'],
  ['header', 'heading'],
  ['heading', 'heading'],
  ['headline', 'headline'],
  ['label', 'label'],
  ['preheader', 'preheader'],
  ['subject', 'subject'],
  ['title', 'title'],
]);

/** Ways to write a path. */
type Spellings = (path: DataPath) => readonly DataPath[];

/** As it is, and with keys that hold dots (`cart.title`) taken apart. */
const withDots: Spellings = (path) => [
  path,
  path.flatMap<string | number>((step) => (typeof step === 'string' ? step.split('.') : [step])),
];

/**
 * Chooses values.
 *
 * @param paths - Pattern → field.
 * @param spellings - Ways to write the path of a value: it is chosen if one of them fits.
 */
export function byPaths(values: readonly DataValue[], paths: Readonly<Record<string, string>>, spellings: Spellings = withDots): Choice[] {
  const patterns = Object.entries(paths).map(([pattern, field]) => ({ steps: parsePattern(pattern), field }));
  return values.flatMap((value) => {
    const written = spellings(value.path);
    const field = patterns.find(({ steps }) => written.some((path) => matchesPath(path, steps)))?.field;
    if (field === undefined) return [];
    const entry = value.path.findIndex((step) => typeof step === 'number');
    return { value, role: fieldRoles.get(field) ?? 'body', field, message: value.path.slice(0, entry < 0 ? -1 : entry + 1) };
  });
}
