/** When a message goes out, and to whom: as the front matter of a campaign says. */

import { type Document, LineIndex, type Place, type Range } from '../../src/rule/index.ts';

/** One campaign, as it is compared. */
export interface Campaign {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Lower case; empty for all that names none. */
  readonly segment: string;
  /** Where the day stands. */
  readonly place: Place;
  /** What is the same for all files of one message: the path without its format. */
  readonly message: string;
}

/** Keys that say when a message is sent, the clearest first. */
const dayKeys = [
  'send_at',
  'sendat',
  'send_date',
  'senddate',
  'send_on',
  'send_time',
  'sent_at',
  'scheduled_at',
  'scheduled_for',
  'schedule_at',
  'scheduled',
  'schedule',
  'scheduled_date',
  'launch_date',
  'delivery_date',
  'date',
];

const segmentKeys = ['segment', 'segments', 'audience', 'audiences', 'list', 'lists', 'mailing_list', 'recipients', 'target'];

/** A draft or a message that was called off is sent to nobody. */
const unsent = /^(?:draft|cancell?ed|archived|paused|idea|template)$/i;

/** Switches are no texts, so they are looked up in the front matter as written. */
const isOff =
  /^[ \t"]*(?:draft|paused|archived|disabled)["]?\s{0,3}[:=]\s{0,3}["']?(?:true|yes)\b|^[ \t"]*(?:enabled|active)["]?\s{0,3}[:=]\s{0,3}["']?(?:false|no)\b/im;

/** Front matter that is looked at for switches, in UTF-16 units. */
const headLength = 4000;

/** Segments in a list: `segment: [vip, trial]`. */
const listed = /^[ \t]*(?:segments?|audiences?|lists?|recipients)[ \t]*[:=][ \t]*\[([^\]\n]{1,200})\]/im;

/** The campaign that a document is, if its front matter gives it a day. */
export function campaignOf({ matter, matterRanges, source, path }: Document): Campaign | undefined {
  if (!matter || !matterRanges) return undefined;
  const keys = new Map(Object.keys(matter).map((key) => [key.toLowerCase().replaceAll('-', '_'), key]));
  const textOf = (name: string): string => matter[keys.get(name) ?? '']?.trim() ?? '';
  if (unsent.test(textOf('status')) || isOff.test(source.slice(0, headLength))) return undefined;
  for (const name of dayKeys) {
    const key = keys.get(name);
    const day = key === undefined ? undefined : dayOf(matter[key] ?? '');
    const range = key === undefined ? undefined : matterRanges[key];
    if (day === undefined || !range) continue;
    const segment = segmentKeys.map(textOf).find((value) => value !== '') ?? listed.exec(source.slice(0, headLength))?.[1] ?? '';
    return { day, segment: segment.toLowerCase().replace(/\s+/g, ' '), place: placeOf(range, source, path), message: messageOf(path) };
  }
  return undefined;
}

/** The day of an ISO date; other forms have two readings. */
function dayOf(text: string): string | undefined {
  const [, day] = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text) ?? [];
  return day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : undefined;
}

function placeOf([start, end]: Range, source: string, path: string): Place {
  const lines = new LineIndex(source);
  return { path, start: { ...lines.at(start), offset: start }, end: { ...lines.at(end), offset: end } };
}

/** `mails/sale.html` and `mails/sale.txt` are one mail. */
function messageOf(path: string): string {
  return path.replace(/(?:[._-](?:html|text|txt|plain|amp))?\.[^/.]+$/i, '').replace(/\/(?:content|body|index|html|text)$/i, '');
}
