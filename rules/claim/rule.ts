/** Claims that need proof: superlatives, guarantees, savings, green and health claims. */

import { type Claim, defineRule, onOneLine, type Place, type Report, type Segment } from '../../src/rule/index.ts';
import { type ClaimClass, isGrave, noteOn, unexpected } from './classes.ts';
import { coveringClaim } from './covered.ts';
import { type Context, claimsOf, type Made } from './judge.ts';
import { type Options, options } from './options.ts';
import { claimPhrases, type Data } from './phrases.ts';

/** A claim of the guide, made at a place. */
interface Observation {
  readonly place: Place;
  readonly words: string;
  readonly claim: ClaimClass;
  /** Place in the guide. */
  readonly where: string;
  readonly until?: string;
  readonly isProven: boolean;
}

/** Places that a finding names, at most. */
const mostRelated = 3;

export default defineRule<Options, Data, Observation>({
  meta: {
    description: 'Superlatives, guarantees, "up to", "free", green and health claims that the guide does not register',
    family: 'facts',
    severity: 'warning',
    locales: ['en', 'es', 'nl', 'de', 'fr', 'pt', 'it', 'ru', 'hi', 'ja'],
    notRoles: ['path', 'quote'],
  },
  options,
  phrases: claimPhrases,
  check(document, context) {
    const isRegistering = context.brand.claims.length > 0;
    for (const { made, covering } of judged(document.segments, context)) {
      if (covering) continue;
      const { segment, start, end, claim } = made;
      context.report(segment, start, end, {
        reason: unexpected(claim, quoted(made)),
        note: noteOn(claim),
        severity: isRegistering && isGrave(claim) ? 'warning' : 'info',
      });
    }
  },
  *observe(document, context) {
    for (const { made, covering } of judged(document.segments, context)) {
      if (!covering || (covering.until === undefined && covering.evidence !== undefined)) continue;
      const { segment, start, end, claim } = made;
      yield {
        place: context.place(segment, start, end),
        words: quoted(made),
        claim,
        where: covering.where,
        ...(covering.until === undefined ? {} : { until: covering.until }),
        isProven: covering.evidence !== undefined,
      };
    }
  },
  reconcile(observed, { asOf, report }) {
    const unproven = new Map<string, Observation[]>();
    for (const { data } of observed) {
      if (data.until !== undefined && data.until < asOf) {
        report(data.place, {
          reason: `Unexpected claim "${data.words}": the guide registers it until ${data.until} (${data.where}).`,
          actual: data.words,
          note: 'Renew the evidence and the date under `claims`, or stop saying it.',
        });
      } else if (!data.isProven) unproven.set(data.where, [...(unproven.get(data.where) ?? []), data]);
    }
    for (const places of unproven.values()) reportUnproven(places, report);
  },
});

/** A claim without evidence is told once, at the first of its places. */
function reportUnproven(observations: readonly Observation[], report: (place: Place, report: Report) => void): void {
  const [first, ...others] = observations;
  if (!first) return;
  report(first.place, {
    reason: `The claim "${first.words}" is registered without \`evidence\` (${first.where}).`,
    actual: first.words,
    related: others.slice(0, mostRelated).map(({ place, words }) => ({ place, text: words })),
    severity: 'info',
  });
}

interface Judged {
  readonly made: Made;
  readonly covering: Claim | undefined;
}

/** All claims of a document with the claim of the guide that covers each. */
function* judged(segments: readonly Segment[], context: Context): Generator<Judged> {
  for (const segment of segments) {
    for (const made of claimsOf(segment, context)) {
      const { start, end, sentence, others } = made;
      yield { made, covering: coveringClaim(context.brand, context.locale(segment), segment.text, sentence, [start, end], others) };
    }
  }
}

/** The words, for a message. */
function quoted({ segment, start, end }: Made): string {
  return onOneLine(segment.text, start, end);
}
