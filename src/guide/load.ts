/** Loads a style guide: reads it and what it extends, validates, merges. */

import { dirname } from 'node:path';
import type { Finding } from '../rule/finding.ts';
import type { Registry } from '../rule/rule.ts';
import { doubtfulFacts } from './doubtful-facts.ts';
import { type Chain, Extender } from './extend.ts';
import { fights } from './fight.ts';
import type { GuideFiles } from './files.ts';
import type { Guide } from './guide.ts';
import { deadWords, idleOverrides } from './idle.ts';
import { defaults, merge } from './merge.ts';
import { findingOf, type Part } from './part.ts';
import { channelsWithoutFiles, doubtfulFallbacks, doubtfulFields, unknownChannels, unknownFormats } from './reference.ts';
import { pluginName } from './schema/retext.ts';
import { ruleMistakes } from './schema/rule-setting.ts';
import { isMap } from './schema/shapes.ts';
import type { Mistake } from './yaml/mistake.ts';

/** A guide, or what is wrong with it. */
export interface LoadedGuide {
  /** Absent if any finding is an error. */
  readonly guide?: Guide;
  readonly findings: readonly Finding[];
  /** Files that were read or looked for; a change in one changes the guide. */
  readonly sources: readonly string[];
}

/** What loading needs. */
export interface LoadSettings {
  readonly registry: Registry;
  readonly files: GuideFiles;
  /** Names of the formats that can be read; absent: any will do. */
  readonly formats?: readonly string[];
}

/** What holds where there is no guide. */
export function defaultGuide(directory: string): Guide {
  return defaults(directory);
}

/** Loads the guide at a path. */
export function loadGuide(path: string, settings: LoadSettings): LoadedGuide {
  const text = settings.files.read(path);
  if (text !== undefined) return load(path, text, settings);
  const start = { line: 1, column: 1, offset: 0 };
  const reason = 'The style guide is not there or can not be read.';
  return { findings: [{ ruleId: 'guide', severity: 'error', place: { path, start, end: start }, reason }], sources: [path] };
}

/** Loads a guide from its text. It may extend presets only. */
export function parseGuide(text: string, path: string, registry: Registry): LoadedGuide {
  return load(path, text, { registry, files: noFiles });
}

/**
 * Globs of channels and overrides that match nothing, as warnings.
 *
 * @param matches - Whether any file below the guide's folder matches one of the globs.
 */
export function checkGlobs(guide: Guide, matches: (globs: string[]) => boolean): Finding[] {
  return guide.globs
    .filter(({ glob }) => !matches([glob]))
    .map(({ glob, place }) => ({ ruleId: 'guide', severity: 'warning', place, reason: `\`${glob}\` matches no file.`, actual: glob }));
}

const noFiles: GuideFiles = { read: () => undefined, resolve: (_, path) => path, resolvePackage: () => undefined };

function load(path: string, text: string, settings: LoadSettings): LoadedGuide {
  const directory = dirname(path);
  const chain = new Extender(settings.registry, settings.files, directory).follow(path, text);
  const merged = merge(chain.parts, path, directory);
  const mistakes = chain.parts.flatMap((part) => checkPart(part, chain, merged, settings).flatMap((mistake) => findingOf(part, mistake)));
  const findings = [...chain.findings, ...mistakes, ...fights(chain.parts, directory)].sort(byPlace);
  const isBroken = findings.some(({ severity }) => severity === 'error');
  return { findings, sources: chain.sources, ...(isBroken ? {} : { guide: merged }) };
}

/** Checks of a part against the whole. Nothing is said of channels while some may be unknown. */
function checkPart(part: Part, chain: Chain, merged: Guide, { registry, formats }: LoadSettings): Mistake[] {
  const plugins = chain.parts.flatMap(({ raw }) => asArray(raw['retext']).flatMap((written) => pluginName(written) ?? []));
  const channelsKnown = chain.complete && chain.parts.every(({ failed }) => !failed.has('channels'));
  const names = merged.channels.map(({ name }) => name);
  return [
    ...ruleBlocks(part).flatMap(({ path, rules }) => ruleMistakes(rules, path, registry, plugins)),
    ...(channelsKnown ? [...unknownChannels(part, names), ...channelsWithoutFiles(part, lastSaid(part, chain, merged))] : []),
    ...doubtfulFacts(part, merged),
    ...doubtfulFields(part),
    ...doubtfulFallbacks(part),
    ...(formats ? unknownFormats(part, formats) : []),
    ...deadWords(part),
    ...idleOverrides(part),
  ];
}

/** Channels that no later part speaks of. */
function lastSaid(part: Part, { parts }: Chain, { channels }: Guide): Guide['channels'] {
  const later = parts.slice(parts.indexOf(part) + 1);
  return channels.filter(({ name }) => !later.some(({ data }) => Object.hasOwn(data.channels ?? {}, name)));
}

/** Everywhere that rules are set; read from what is written, so that other mistakes in a section don't hide these. */
function ruleBlocks({ raw }: Part): { path: Mistake['path']; rules: unknown }[] {
  const channels = isMap(raw['channels']) ? Object.entries(raw['channels']) : [];
  return [
    { path: ['rules'], rules: raw['rules'] },
    ...channels.map(([name, channel]) => ({ path: ['channels', name, 'rules'], rules: rulesIn(channel) })),
    ...asArray(raw['overrides']).map((each, index) => ({ path: ['overrides', index, 'rules'], rules: rulesIn(each) })),
  ];
}

function rulesIn(value: unknown): unknown {
  return isMap(value) ? value['rules'] : undefined;
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function byPlace(a: Finding, b: Finding): number {
  return a.place.path === b.place.path ? a.place.start.offset - b.place.start.offset : a.place.path < b.place.path ? -1 : 1;
}
