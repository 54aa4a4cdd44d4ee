/** Files of no known shape: what stands under keys that name copy, if it reads like prose. */

import type { Role } from '../document.ts';
import { copyKey, normalKey } from './copy-key.ts';
import type { Choice, DataFile } from './file.ts';
import { isPhrase } from './prose-value.ts';
import type { DataPath, DataValue } from './value.ts';

/** Keys that hold text, besides those of {@link copyKey}. */
const textKeys: ReadonlyMap<string, Role> = new Map([
  ['body', 'body'],
  ['bodyhtml', 'body'],
  ['bodytext', 'body'],
  ['content', 'body'],
  ['contenthtml', 'body'],
  ['copy', 'body'],
  ['header', 'heading'],
  ['html', 'body'],
  ['label', 'label'],
  ['message', 'body'],
  ['reply', 'body'],
  ['response', 'body'],
  ['text', 'body'],
]);

/** The copy of a file that is neither a product's nor a catalogue. */
export function genericCopy(file: DataFile): Choice[] {
  return isForPrograms(file) ? [] : file.values.flatMap((value) => choice(value) ?? []);
}

function choice(value: DataValue): Choice | undefined {
  const { path } = value;
  const last = path.findLastIndex((step) => typeof step === 'string');
  if (last < 0 || !isPhrase(value.cooked.text)) return undefined;
  const message: DataPath = path.slice(0, last);
  const known = copyKey(path.slice(0, last + 1));
  if (known) return { value, ...known, message };
  const key = normalKey(String(path[last]));
  const role = textKeys.get(key) ?? (key.endsWith('html') ? 'body' : undefined);
  return role && { value, role, ...(role === 'body' ? { field: 'body' } : {}), message, isHtml: key.endsWith('html') };
}

const programFiles =
  /(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[^/]*|jsconfig[^/]*|bower|lerna|nx|turbo|renovate|deno|vercel|firebase|angular|manifest\.webmanifest|npm-shrinkwrap|\.[^/]*rc|[^/]*\.(?:schema|config|lock)|docker-compose[^/]*|pnpm-lock|pnpm-workspace|openapi|swagger)\.(?:jsonc?|ya?ml)$/i;
const programFolders = /(?:^|\/)(?:\.vscode|\.github|\.circleci|\.idea|node_modules)\//;

/** Settings, schemas, drawings and maps: their strings are for programs, whatever their keys. */
export function isForPrograms({ path, values }: DataFile): boolean {
  if (programFiles.test(path) || programFolders.test(path)) return true;
  const root = new Map(values.filter((value) => value.path.length === 1).map((value) => [value.path[0], value.cooked.text]));
  const has = (...keys: string[]): boolean => keys.every((key) => root.has(key));
  if (/json-schema\.org/.test(root.get('$schema') ?? '') || has('openapi') || has('swagger')) return true;
  if (/^(?:FeatureCollection|Feature|Topology)$/.test(root.get('type') ?? '')) return true;
  return values.some((value) => value.path[0] === 'layers') && (has('v') || values.some((value) => value.path[0] === 'assets'));
}
