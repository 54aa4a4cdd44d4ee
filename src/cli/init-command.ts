/** `univocal init`: a first style guide, written from the content that is there. */

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { localeOfPath } from '../document/locale.ts';
import { defaultGuide } from '../guide/load.ts';
import { discover } from '../linter/discover.ts';
import { plural } from './hints.ts';
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
  [/^(bing|microsoft)(-?ads)?$/i, 'microsoft-ads'],
  [/^(meta|facebook|instagram)/i, 'meta-ads'],
  [/^linkedin/i, 'linkedin-ads'],
  [/^tiktok/i, 'tiktok-ads'],
  [/^twitter/i, 'x-ads'],
  [/^(store|fastlane|listings|app-?store|play-?store)$/i, 'store'],
  [/^(feeds?|merchant(-?center)?)$/i, 'merchant-center'],
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
  const all = files.map((file) => nodeFileSystem.relative(terminal.cwd, file));
  const paths = all.filter((path) => !isAboutProject(path));
  if (paths.length === 0) {
    throw new UsageError('There is no content here that univocal can read.');
  }
  const channels = propose(paths);
  const ignored = [...new Set(all.filter(isAboutProject).map((path) => `**/${literal(basename(path))}`))];
  const text = guideText({ folder: basename(terminal.cwd), channels, locales: localesOf(paths), ignored });
  writeAtomically(target, new TextEncoder().encode(text));
  const counts = `${plural(channels.length, 'channel')} for ${plural(paths.length, 'file')}`;
  terminal.out(`Wrote style-guide.yml: ${counts}. Run \`univocal\` now.\n`);
  return exit.clean;
}

/** Files that speak of the project, not to customers. */
function isAboutProject(path: string): boolean {
  return /^(?:(?:readme|changelog|contributing)(?:[._][^/]*)?|licen[cs]e[^/]*|package(?:-lock)?\.json|[jt]sconfig[^/]*\.json|pnpm-(?:lock|workspace)\.yaml|composer\.json)$/i.test(
    basename(path),
  );
}

/** A channel for each top folder, with a glob for each kind of file in it; folders of one name share a channel. */
function propose(paths: readonly string[]): Proposal[] {
  const channels = new Map<string, { globs: Set<string>; paths: string[] }>();
  for (const path of paths) {
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const channel = channels.get(channelName(folder)) ?? { globs: new Set(), paths: [] };
    channel.paths.push(path);
    channel.globs.add(folder === '' ? `*.${extension}` : `${literal(folder)}/**/*.${extension}`);
    channels.set(channelName(folder), channel);
  }
  return [...channels].map(([name, channel]) => {
    const preset = presetOf(channel.paths);
    return { name, globs: [...channel.globs].sort(), ...(preset === undefined ? {} : { preset }) };
  });
}

/** The preset that one folder above each of the files tells by its name. */
function presetOf(paths: readonly string[]): string | undefined {
  const told = paths.map((path) => {
    const folders = path.split('/').slice(0, -1);
    return folders.map((folder) => presets.find(([pattern]) => pattern.test(folder))?.[1]).find((preset) => preset !== undefined);
  });
  return told.every((preset) => preset === told[0]) ? told[0] : undefined;
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

/** What the first guide is written from. */
interface Findings {
  readonly folder: string;
  readonly channels: readonly Proposal[];
  readonly locales: readonly string[];
  /** Globs of files that the channels would take in. */
  readonly ignored: readonly string[];
}

function guideText({ folder, channels, locales, ignored }: Findings): string {
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
    ...(ignored.length === 0 ? [] : [`ignore: ${JSON.stringify(ignored)}`]),
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
