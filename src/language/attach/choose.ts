/** Which trigger of its sentence a quantity belongs to. */

import type { Quantity } from '../quantity.ts';
import type { Attachment, Candidate } from './attachment.ts';
import { isAdjacent, isParted } from './distance.ts';
import { hasOwn } from './has-own.ts';
import { isInAddress } from './in-address.ts';
import { isPoint } from './points.ts';
import { type Reach, reachesOf } from './reaches.ts';
import { nothingNear, reasonFor, takenBy, takenTrigger, undecided, vetoed } from './reasons.ts';
import type { Placed, Scene } from './scene.ts';
import { triggerText } from './trigger-text.ts';
import { type Trigger, triggersOf } from './triggers.ts';

/** Two topics that are closer than this to each other leave it open. */
const margin = 1;
/** So much farther, a firm trigger still vouches for a loose one of its topic. */
const help = 2;

/** A quantity with its triggers, nearest first. */
interface Contest {
  readonly placed: Placed;
  readonly reaches: readonly Reach[];
  /** Whether any trigger for its kind stands in the sentence, near or far. */
  readonly hasTrigger: boolean;
}

/** What the sentence makes of a quantity. */
export interface Choice {
  readonly attachment: Attachment;
  /** Whether a heading, a question or a field may lend a topic: the sentence says nothing itself. */
  readonly isOpen: boolean;
}

/** Chooses for every quantity of a sentence. */
export function choose(scene: Scene, text: string): Choice[] {
  const kinds = new Set(scene.placed.map(({ kind }) => kind));
  const triggers = triggersOf(scene.hits, scene.tokens, (kind) => kinds.has(kind)).filter(
    (each) => !isPoint(scene, each) && !isInAddress(scene, each),
  );
  if (triggers.length === 0) return scene.placed.map(untold);
  const present = new Set(triggers.map(({ topic }) => topic.kind));
  const contests = scene.placed.map((placed) => contestOf(scene, placed, triggers, present.has(placed.kind)));
  const owners = ownersOf(contests);
  const vetoes = vetoesOf(scene, triggers);
  const chosen = contests.map((contest) => decide(contest, { scene, text, owners, vetoes }));
  return onePerTrigger(chosen, text);
}

/** What is left of a quantity whose sentence speaks of no topic. */
function untold({ quantity, role }: Placed): Choice {
  return { attachment: { quantity, candidates: [], reason: role?.reason ?? nothingNear }, isOpen: role === undefined };
}

function contestOf(scene: Scene, placed: Placed, triggers: readonly Trigger[], hasTrigger: boolean): Contest {
  return { placed, reaches: reachesOf(scene, placed, triggers), hasTrigger };
}

/** The nearest quantity of each trigger. */
type Owners = ReadonlyMap<number, { readonly placed: Placed; readonly distance: number }>;

function ownersOf(contests: readonly Contest[]): Owners {
  const owners = new Map<number, { placed: Placed; distance: number }>();
  for (const { placed, reaches } of contests) {
    if (placed.role !== undefined) continue;
    for (const { trigger, distance } of reaches) {
      const owner = owners.get(trigger.group);
      if (owner === undefined || distance < owner.distance) owners.set(trigger.group, { placed, distance });
    }
  }
  return owners;
}

/** Triggers by clause and topic; the first few are enough. */
type Vetoes = ReadonlyMap<number, ReadonlyMap<string, readonly Trigger[]>>;

const mostVetoes = 4;

function vetoesOf(scene: Scene, triggers: readonly Trigger[]): Vetoes {
  const vetoes = new Map<number, Map<string, Trigger[]>>();
  for (const trigger of triggers) {
    const clause = scene.measures.clauses[trigger.first] as number;
    const topics = vetoes.get(clause) ?? new Map<string, Trigger[]>();
    vetoes.set(clause, topics);
    const there = topics.get(trigger.topic.id) ?? [];
    topics.set(trigger.topic.id, there);
    if (there.length < mostVetoes) there.push(trigger);
  }
  return vetoes;
}

interface Court {
  readonly scene: Scene;
  readonly text: string;
  readonly owners: Owners;
  readonly vetoes: Vetoes;
}

interface Decided extends Choice {
  readonly winner?: Reach;
}

function decide({ placed, reaches, hasTrigger }: Contest, court: Court): Decided {
  const { quantity, role } = placed;
  if (role !== undefined) return untold(placed);
  const open = inPart(
    placed,
    reaches.filter((reach) => !isOwnedElsewhere(placed, reach, court)),
    court,
  );
  const candidates = candidatesOf(open, court.text, quantity);
  const best = firmest(open);
  const nearest = candidates[0];
  if (best === undefined || nearest === undefined) {
    return { attachment: { quantity, candidates, reason: nothingNear }, isOpen: !hasTrigger };
  }
  const against = objection(placed, best, candidates, court);
  if (against !== undefined) return { attachment: { quantity, candidates, reason: against }, isOpen: false };
  return { attachment: { quantity, candidates, attached: nearest, reason: reasonFor(nearest) }, isOpen: false, winner: best };
}

/** The nearest trigger; if it is loose, a firm one of the same topic that is not much farther: "Refunds are processed within 5 days". */
function firmest(reaches: readonly Reach[]): Reach | undefined {
  const [best] = reaches;
  if (best === undefined || !best.trigger.isLoose) return best;
  const { id } = best.trigger.topic;
  return reaches.find(({ trigger, distance }) => trigger.topic.id === id && !trigger.isLoose && distance - best.distance <= help) ?? best;
}

/** A trigger between two quantities belongs to the nearer one; a loose one only if something parts it from the other. */
function isOwnedElsewhere(placed: Placed, { trigger, distance }: Reach, { scene, owners }: Court): boolean {
  const owner = owners.get(trigger.group);
  if (owner === undefined || owner.placed === placed) return false;
  if (owner.placed.first > trigger.first === placed.first > trigger.first) return false;
  if (isParted(scene, placed, trigger)) return owner.distance < distance;
  return !trigger.isLoose && distance - owner.distance >= margin;
}

/** What stands in the quantity's part of the sentence goes before what another part says of its own quantity: "returns for 30 days and delivery from $9". */
function inPart(placed: Placed, reaches: readonly Reach[], { scene }: Court): readonly Reach[] {
  const [best] = reaches;
  if (best === undefined || isParted(scene, placed, best.trigger)) return reaches;
  return reaches.filter(({ trigger }) => !hasOwn(scene, placed, trigger));
}

/** The nearest trigger of each topic. */
function candidatesOf(reaches: readonly Reach[], text: string, quantity: Quantity): Candidate[] {
  const nearest = new Map<string, Candidate>();
  for (const { trigger, distance } of reaches) {
    const { id } = trigger.topic;
    if (!nearest.has(id)) nearest.set(id, { topic: id, trigger: triggerText(text, trigger, quantity), from: 'sentence', distance });
  }
  return [...nearest.values()];
}

/** What stands against the nearest topic. */
function objection(placed: Placed, best: Reach, candidates: readonly Candidate[], court: Court): string | undefined {
  const [nearest, next] = candidates;
  if (nearest === undefined) return nothingNear;
  if (best.trigger.isLoose) return takenBy(nearest);
  if (next !== undefined && next.distance - nearest.distance < margin) return undecided(nearest, next);
  if (isAdjacent(court.scene, placed, best.trigger)) return undefined;
  const veto = vetoOf(placed, best.trigger, court);
  return veto && vetoed(nearest, court.text.slice(veto.start, veto.end), veto.topic.id);
}

/**
 * A word of a vetoing topic in the quantity's clause. It does not count if another quantity has it,
 * or if the trigger comes first: "return it within 30 days and get a refund".
 */
function vetoOf(placed: Placed, trigger: Trigger, { scene, owners, vetoes }: Court): Trigger | undefined {
  const there = vetoes.get(scene.measures.clauses[placed.first] as number);
  const isBefore = trigger.first < placed.first;
  const isApart = isParted(scene, placed, trigger);
  const isVeto = (veto: Trigger): boolean =>
    (owners.get(veto.group)?.placed ?? placed) === placed &&
    !(isBefore && veto.first > placed.first) &&
    (isApart || !hasOwn(scene, placed, veto));
  for (const id of trigger.topic.veto ?? []) {
    const found = there?.get(id)?.find(isVeto);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Each trigger gives its topic to one quantity, the nearest. */
function onePerTrigger(chosen: readonly Decided[], text: string): Choice[] {
  const winners = new Map<number, Decided>();
  for (const each of chosen) {
    const group = each.winner?.trigger.group;
    if (group === undefined) continue;
    const other = winners.get(group);
    if (other === undefined || nearness(each) < nearness(other)) winners.set(group, each);
  }
  return chosen.map((each) => {
    const group = each.winner?.trigger.group;
    const winner = group === undefined ? undefined : winners.get(group);
    if (winner === undefined || winner === each) return each;
    const { attachment } = each;
    const { quantity, candidates, attached } = attachment;
    const { start, end } = winner.attachment.quantity;
    const reason = attached === undefined ? attachment.reason : takenTrigger(attached, text.slice(start, end));
    return { attachment: { quantity, candidates, reason }, isOpen: false };
  });
}

function nearness({ winner }: Decided): number {
  return winner?.distance ?? Number.POSITIVE_INFINITY;
}
