/** `univocal init`: a first style guide, written from the content that is there. */

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { localeOfPath } from '../document/locale.ts';
import { defaultGuide } from '../guide/load.ts';
import { discover } from '../linter/discover.ts';
import { nodeFileSystem, writeAtomically } from './node-file-system.ts';
import { guideNames } from './open-guide.ts';
import { exit, type Terminal, UsageError } from './terminal.ts';

/** A channel as `init` proposes it. */
interface Proposal {
  readonly name: string;
  readonly globs: readonly string[];
  readonly preset?: string;
}

/** Folder names that tell a channel's preset. */
const presets: readonly (readonly [RegExp, string])[] = [
  [/^(ads?|google-?ads)$/i, 'google-ads'],
  [/^(meta|facebook|instagram)/i, 'meta-ads'],
  [/mail/i, 'email'],
  [/^sms$/i, 'sms'],
  [/^(macros?|zendesk|support|chat)$/i, 'zendesk'],
  [/^push/i, 'push'],
  [/^whatsapp/i, 'whatsapp'],
];

/**
 * Writes `style-guide.yml` into the working folder.
 *
 * @throws UsageError if there is one already, or nothing to write about.
 */
export function initCommand(terminal: Terminal): number {
  const target = join(terminal.cwd, 'style-guide.yml');
  const there = guideNames.find((name) => existsSync(join(terminal.cwd, name)));
  if (there !== undefined) throw new UsageError(`There is a ${there} here already; edit it, or remove it first.`);
  const { files } = discover([], { directory: terminal.cwd, guide: defaultGuide(terminal.cwd), fileSystem: nodeFileSystem, except: [] });
  const paths = files
    .map((file) => nodeFileSystem.relative(terminal.cwd, file))
    .filter((path) => !/(^|\/)(readme|license|changelog|contributing)\b/i.test(path));
  if (paths.length === 0) {
    throw new UsageError('There is no content here that univocal can read (Markdown, HTML, text, CSV, JSON, YAML).');
  }
  const channels = propose(paths);
  writeAtomically(target, new TextEncoder().encode(guideText(basename(terminal.cwd), channels, localesOf(paths))));
  terminal.out(`Wrote style-guide.yml: ${channels.length} channels for ${paths.length} files. Run \`univocal\` now.\n`);
  return exit.clean;
}

/** A channel for each top folder, with a glob for each kind of file in it; folders of one name share a channel. */
function propose(paths: readonly string[]): Proposal[] {
  const channels = new Map<string, { globs: Set<string>; preset: string | undefined }>();
  for (const path of paths) {
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const preset = presets.find(([pattern]) => pattern.test(folder))?.[1];
    const channel = channels.get(channelName(folder)) ?? { globs: new Set(), preset };
    channel.globs.add(folder === '' ? `*.${extension}` : `${literal(folder)}/**/*.${extension}`);
    channels.set(channelName(folder), channel);
  }
  return [...channels].map(([name, { globs, preset }]) => ({ name, globs: [...globs].sort(), ...(preset ? { preset } : {}) }));
}

/** A folder's name as a glob that means just it. */
function literal(folder: string): string {
  return folder.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

function channelName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'site' : name;
}

/** Locales that paths name, the most frequent first. */
function localesOf(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const locale = localeOfPath(path);
    if (locale) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([locale]) => locale);
}

function guideText(folder: string, channels: readonly Proposal[], locales: readonly string[]): string {
  const lines = [
    '# What the brand says, and how. Every setting is optional.',
    `brand: ${JSON.stringify(folder)} # the name as customers read it`,
    'locale: en-US # of everything that names no other',
    ...(locales.length === 0 ? [] : [`# Found in paths: ${locales.join(', ')}`]),
    'channels:',
    ...channels.flatMap(({ name, globs, preset }) => [
      `  ${name}:`,
      `    files: ${JSON.stringify(globs)}`,
      ...(preset ? [`    preset: ${preset}`] : []),
    ]),
    '',
    '# Written exactly so, everywhere:',
    '# names: [Oak Lamp, Oak Lamp Mini]',
    '',
    '# One word for one thing:',
    '# terms:',
    '#   - use: email',
    '#     not: [e-mail, electronic mail]',
    '#     why: One spelling everywhere.',
    '',
    '# Severity (off, info, warning, error) and options of rules:',
    '# rules:',
    '#   readability: { grade: 9 }',
    '#   exclamation: off',
    '',
  ];
  return lines.join('\n');
}
