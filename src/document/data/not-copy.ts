/** Files whose strings no customer reads, whatever their keys. */

import type { DataFile } from './file.ts';
import type { DataPath } from './value.ts';

const programFiles =
  /(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[^/]*|jsconfig[^/]*|bower|lerna|nx|turbo|renovate|deno|vercel|firebase|angular|manifest\.webmanifest|npm-shrinkwrap|\.[^/]*rc|(?!store\.config)[^/]*\.(?:schema|config|lock)|docker-compose[^/]*|pnpm-lock|pnpm-workspace|openapi|swagger)\.(?:jsonc?|ya?ml)$/i;
const programFolders = /(?:^|\/)(?:\.vscode|\.github|\.circleci|\.idea|node_modules)\//;

/** Settings, schemas, drawings and maps: their strings are for programs. */
export function isForPrograms(file: DataFile): boolean {
  if (programFiles.test(file.path) || programFolders.test(file.path)) return true;
  const root = rootOf(file);
  const has = (...keys: string[]): boolean => keys.every((key) => root.texts.has(key));
  if (/json-schema\.org/.test(root.texts.get('$schema') ?? '') || has('openapi') || has('swagger')) return true;
  if (/^(?:FeatureCollection|Feature|Topology)$/.test(root.texts.get('type') ?? '')) return true;
  return root.keys.has('layers') && (has('v') || root.keys.has('assets'));
}

const phraseFiles =
  /(?:^|\/)[^/]*_(?:usersays|entries)_[\w-]+\.json$|(?:^|\/)(?:trainingPhrases|entityTypes|entities)\/(?:[^/]+\/)*[^/]+\.json$/;

/** Keys at the root of Rasa's files of training data. */
const training = ['nlu', 'stories', 'rules', 'e2e_tests', 'test_cases'];

/** What users say to a bot, or may say: to learn from, not to read. */
export function isUserPhrases(file: DataFile): boolean {
  const { keys } = rootOf(file);
  if (keys.has('responses')) return false;
  if (phraseFiles.test(file.path) && !keys.has('messages')) return true;
  if (keys.has('userSays') || keys.has('trainingPhrases')) return true;
  return (training.some((key) => keys.has(key)) || keys.has('flows')) && file.values.some(({ path }) => isTraining(path) || isFlow(path));
}

/** Rasa's flows are described to the model that picks one. */
function isFlow([root, , key, index, step]: DataPath): boolean {
  return (
    root === 'flows' && key === 'steps' && typeof index === 'number' && /^(?:action|call|collect|link|next|set_slots)$/.test(String(step))
  );
}

function isTraining([root, index, key]: DataPath): boolean {
  if (typeof index !== 'number') return false;
  return root === 'nlu' ? /^(?:intent|synonym|regex|lookup)$/.test(String(key)) : /^(?:story|rule|test_case|steps)$/.test(String(key));
}

/** Rules of Zendesk and Gorgias: actions that set a field, or do what their name says. */
export function isForAgents({ values }: DataFile): boolean {
  return values.some(({ path, cooked }) => {
    const [list, index, key] = path.slice(-3);
    if (list !== 'actions' || typeof index !== 'number') return false;
    return key === 'field' || (key === 'name' && /^(?:add|remove|set|snooze)[A-Z]\w+$/.test(cooked.text));
  });
}

interface Root {
  readonly texts: ReadonlyMap<string | number, string>;
  readonly keys: ReadonlySet<string | number>;
}

function rootOf({ values }: DataFile): Root {
  const texts = new Map<string | number, string>();
  const keys = new Set<string | number>();
  for (const { path, cooked } of values) {
    const [key] = path;
    if (key === undefined) continue;
    keys.add(key);
    if (path.length === 1) texts.set(key, cooked.text);
  }
  return { texts, keys };
}
