/** Campaigns that come too close to each other. */

import { z } from 'zod';
import { defineRule, type Observed, type ReconcileContext, type Report } from '../../src/rule/index.ts';
import { type Campaign, campaignOf } from './campaign.ts';

const options = z.strictObject({
  max: z.int().min(1).default(3).describe('Messages that one segment may get in the days.'),
  days: z.int().min(1).max(366).default(7).describe('Days in a row that are looked at.'),
});

type Options = z.infer<typeof options>;
type Sent = Observed<Campaign>;

/** Other campaigns that a finding names. */
const mostNamed = 6;

const dayLength = 86_400_000;

export default defineRule<Options, unknown, Campaign>({
  meta: {
    description: 'More campaigns to one segment in a week than its readers bear, by the dates in front matter',
    family: 'channel',
    severity: 'off',
  },
  options,
  *observe(document) {
    const campaign = campaignOf(document.whole ?? document);
    if (campaign) yield campaign;
  },
  reconcile(observed, context) {
    for (const campaigns of groups(observed)) checkGroup(campaigns, context);
  },
});

/** Campaigns of one channel to one segment in one language, by day. The forms of one message count once. */
function groups(observed: readonly Sent[]): Sent[][] {
  const found = new Map<string, Map<string, Sent>>();
  for (const sent of observed) {
    const { channel = '', locale, data } = sent;
    const key = JSON.stringify([channel, locale, data.segment]);
    const group = found.get(key) ?? new Map<string, Sent>();
    found.set(key, group);
    const message = `${data.day} ${data.message}`;
    if (!group.has(message)) group.set(message, sent);
  }
  return [...found.values()].map((group) => [...group.values()].sort(byDay));
}

function byDay({ data: a, path: first }: Sent, { data: b, path: second }: Sent): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return first < second ? -1 : 1;
}

/** Each campaign with those of the days before it. */
function checkGroup(campaigns: readonly Sent[], context: ReconcileContext<Options>): void {
  const { max, days } = context.options;
  let first = 0;
  campaigns.forEach((sent, index) => {
    while (daysBetween(campaigns[first], sent) >= days) first++;
    if (index - first + 1 > max) context.report(sent.data.place, report(sent, campaigns.slice(first, index), context.options));
  });
}

function daysBetween(from: Sent | undefined, to: Sent): number {
  if (!from) return 0;
  return Math.round((Date.parse(`${to.data.day}T00:00:00Z`) - Date.parse(`${from.data.day}T00:00:00Z`)) / dayLength);
}

function report({ data: { day, segment }, channel }: Sent, others: readonly Sent[], { max, days }: Options): Report {
  const to = segment === '' ? `everyone in \`${channel ?? 'this channel'}\`` : `"${segment}"`;
  const named = others.slice(-mostNamed);
  const places = named.map(({ data }) => `${data.day} (${data.place.path}:${data.place.start.line}:${data.place.start.column})`);
  const hidden = others.length - named.length;
  return {
    reason: `Unexpected message on ${day}, number ${others.length + 1} to ${to} in ${days} days, expected ${max} at most.`,
    actual: day,
    note: `The others: ${places.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}. Send it later, to others, or as a part of one of these.`,
    related: named.map(({ data }) => ({ place: data.place, text: data.day })),
  };
}
