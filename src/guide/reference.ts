/** What one part of a guide says of another: channels that aren't there, fields that no reader gives, names and terms that fight. */

import { limitedFields } from './channel-presets.ts';
import type { Channel } from './guide.ts';
import type { Part } from './part.ts';
import { placeholderName } from './schema/channel.ts';
import { copyChannels } from './schema/copy.ts';
import { requiredChannels } from './schema/fact.ts';
import type { GuideData } from './schema/schema.ts';
import type { Mistake, Path } from './yaml/mistake.ts';
import { nearest, oneOf, orMeant } from './yaml/nearest.ts';

/** Channels that are named but not there. */
export function unknownChannels({ data }: Part, known: readonly string[]): Mistake[] {
  return channelReferences(data)
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path, at = 'value' }) => {
      const meant = nearest(name, known);
      return {
        path,
        at,
        reason: `Unknown channel \`${name}\`${orMeant(meant)}`,
        ...(meant === undefined ? {} : { expected: [meant] }),
      };
    });
}

/** Channels without files: said once, in the last guide that speaks of them. */
export function channelsWithoutFiles({ data }: Part, channels: readonly Channel[]): Mistake[] {
  const bare = channels.filter(({ name, files }) => files.length === 0 && Object.hasOwn(data.channels ?? {}, name));
  return bare.map(({ name }) => ({
    path: ['channels', name],
    at: 'key',
    reason: `The channel \`${name}\` has no \`files\`, expected a glob.`,
  }));
}

/** Limits of fields that look misspelt. A reader may give fields that aren't known here, so this is no error. */
export function doubtfulFields({ data }: Part): Mistake[] {
  return Object.entries(data.channels ?? {}).flatMap(([name, { limits, columns, paths }]) => {
    const known = [...limitedFields(), ...Object.values(columns ?? {}), ...Object.values(paths ?? {})];
    return Object.keys(limits ?? {}).flatMap((field): Mistake[] => {
      const meant = known.includes(field) ? undefined : nearest(field, known);
      if (meant === undefined) return [];
      const path = ['channels', name, 'limits', field];
      return [
        { path, at: 'key', severity: 'warning', reason: `Unknown field \`${field}\`; did you mean \`${meant}\`?`, expected: [meant] },
      ];
    });
  });
}

/** Formats of channels that can't be read. */
export function unknownFormats({ data }: Part, known: readonly string[]): Mistake[] {
  return Object.entries(data.channels ?? {}).flatMap(([name, { format }]): Mistake[] => {
    if (format === undefined || known.includes(format)) return [];
    const near = nearest(format, known);
    const reason = `Unknown format \`${format}\`, expected ${oneOf(known)}.`;
    return [{ path: ['channels', name, 'format'], at: 'value', reason, expected: near === undefined ? known : [near] }];
  });
}

/** Placeholders that need a fallback but don't exist. */
export function doubtfulFallbacks({ data }: Part): Mistake[] {
  return Object.entries(data.channels ?? {}).flatMap(([channel, { placeholders }]) => {
    const { allowed, fallback = [] } = placeholders ?? {};
    if (!allowed) return [];
    const names = allowed.map(placeholderName);
    return fallback.flatMap((name, index): Mistake[] => {
      if (names.includes(placeholderName(name))) return [];
      const reason = `\`${name}\` needs a fallback but is not among the \`allowed\` placeholders${orMeant(nearest(name, allowed))}`;
      return [{ path: ['channels', channel, 'placeholders', 'fallback', index], at: 'value', severity: 'warning', reason }];
    });
  });
}

interface Reference {
  readonly name: string;
  readonly path: Path;
  /** Default: `value`. */
  readonly at?: 'key' | 'value';
}

function channelReferences(data: GuideData): Reference[] {
  const at = (names: string | readonly string[] | undefined, path: Path): Reference[] =>
    typeof names === 'string' ? [{ name: names, path }] : (names ?? []).map((name, index) => ({ name, path: [...path, index] }));
  return [
    ...Object.entries(data.facts ?? {}).flatMap(([id, fact]) =>
      requiredChannels(fact).map((each) => ({ ...each, path: ['facts', id, ...each.path] })),
    ),
    ...Object.entries(data.copy ?? {}).flatMap(([id, copy]) => at(copyChannels(copy), ['copy', id, 'channels'])),
    ...(data.questions ?? []).flatMap(({ channels }, index) => at(channels, ['questions', index, 'channels'])),
    ...(data.overrides ?? []).flatMap(({ channels }, index) => at(channels, ['overrides', index, 'channels'])),
  ];
}
