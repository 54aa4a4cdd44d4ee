/** Which trigger of its sentence a quantity belongs to. */

import type { Duration, Quantity } from '../quantity.ts';
import type { Topic } from '../topic.ts';
import type { Attachment, Candidate } from './attachment.ts';
import { distanceOf, farthest, isAdjacent, isParted } from './distance.ts';
import { isPoint } from './points.ts';
import { nothingNear, reasonFor, takenBy, takenTrigger, undecided, vetoed } from './reasons.ts';
import type { Placed, Scene } from './scene.ts';
import { type Trigger, triggersOf } from './triggers.ts';

/** Two topics that are closer than this to each other leave it open. */
const margin = 1;
/** A counted noun stands in the counted phrase, or follows it at once. */
const farthestNoun = 1.2;

/** A trigger in reach of a quantity. */
interface Reach {
  readonly trigger: Trigger;
  readonly distance: number;
}

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
  const triggers = triggersOf(scene.hits, scene.tokens, (kind) => kinds.has(kind)).filter((each) => !isPoint(scene, each));
  const present = new Set(triggers.map(({ topic }) => topic.kind));
  const contests = scene.placed.map((placed) => contestOf(scene, placed, triggers, present.has(placed.kind)));
  const owners = ownersOf(contests);
  const vetoes = vetoesOf(scene, triggers);
  const chosen = contests.map((contest) => decide(contest, { scene, text, owners, vetoes }));
  return onePerTrigger(chosen, text);
}

/** Whether a topic can be about a quantity. */
export function fits(topic: Topic, { value }: Quantity): boolean {
  return topic.units === undefined || value.kind !== 'duration' || topic.units.includes((value satisfies Duration).unit);
}

function contestOf(scene: Scene, placed: Placed, triggers: readonly Trigger[], hasTrigger: boolean): Contest {
  const reaches = reachesOf(scene, placed, triggers).sort((a, b) => a.distance - b.distance);
  return { placed, reaches, hasTrigger };
}

/** Walks to both sides until the words between are too many. */
function reachesOf(scene: Scene, placed: Placed, triggers: readonly Trigger[]): Reach[] {
  const reaches: Reach[] = [];
  const limit = placed.kind === 'count' ? farthestNoun : farthest;
  const middle = firstBehind(triggers, placed.first);
  const words = scene.words;
  for (let i = middle; i < triggers.length; i++) {
    const trigger = triggers[i] as Trigger;
    if ((words[trigger.first] as number) - (words[placed.end] as number) > limit) break;
    addReach(scene, placed, trigger, limit, reaches);
  }
  for (let i = middle - 1; i >= 0; i--) {
    const trigger = triggers[i] as Trigger;
    // Triggers overlap only across kinds: none is much longer than its neighbours.
    if ((words[placed.first] as number) - (words[trigger.after] as number) > limit) break;
    addReach(scene, placed, trigger, limit, reaches);
  }
  return reaches;
}

function firstBehind(triggers: readonly Trigger[], token: number): number {
  let low = 0;
  let high = triggers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triggers[middle] as Trigger).first >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

function addReach(scene: Scene, placed: Placed, trigger: Trigger, limit: number, reaches: Reach[]): void {
  if (trigger.topic.kind !== placed.kind || !fits(trigger.topic, placed.quantity)) return;
  if (placed.kind === 'count' && trigger.first < placed.first) return;
  const distance = distanceOf(scene, placed, trigger);
  if (distance <= Math.min(limit, trigger.isLoose ? limit : (trigger.topic.reach ?? limit))) reaches.push({ trigger, distance });
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

/** Triggers by clause, each topic's first two. */
type Vetoes = ReadonlyMap<number, ReadonlyMap<string, readonly Trigger[]>>;

const mostVetoes = 4;

function vetoesOf(scene: Scene, triggers: readonly Trigger[]): Vetoes {
  const vetoes = new Map<number, Map<string, Trigger[]>>();
  for (const trigger of triggers) {
    const clause = scene.clauses[trigger.first] as number;
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
  if (role !== undefined) return { attachment: { quantity, candidates: [], reason: role.reason }, isOpen: false };
  const open = reaches.filter((reach) => !isOwnedElsewhere(placed, reach, court));
  const candidates = candidatesOf(open, court.text);
  const best = open[0];
  const nearest = candidates[0];
  if (best === undefined || nearest === undefined) {
    return { attachment: { quantity, candidates, reason: nothingNear }, isOpen: !hasTrigger };
  }
  const against = objection(placed, best, candidates, court);
  if (against !== undefined) return { attachment: { quantity, candidates, reason: against }, isOpen: false };
  return { attachment: { quantity, candidates, attached: nearest, reason: reasonFor(nearest) }, isOpen: false, winner: best };
}

/** A trigger between two quantities belongs to the nearer one; a loose one only if something parts it from the other. */
function isOwnedElsewhere(placed: Placed, { trigger, distance }: Reach, { scene, owners }: Court): boolean {
  const owner = owners.get(trigger.group);
  if (owner === undefined || owner.placed === placed) return false;
  if (owner.placed.first > trigger.first === placed.first > trigger.first) return false;
  if (isParted(scene, placed, trigger)) return owner.distance < distance;
  return !trigger.isLoose && distance - owner.distance >= margin;
}

/** The nearest trigger of each topic. */
function candidatesOf(reaches: readonly Reach[], text: string): Candidate[] {
  const nearest = new Map<string, Candidate>();
  for (const { trigger, distance } of reaches) {
    const { id } = trigger.topic;
    if (!nearest.has(id)) nearest.set(id, { topic: id, trigger: text.slice(trigger.start, trigger.end), from: 'sentence', distance });
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
  const veto = vetoOf(placed, best.trigger.topic, court);
  return veto && vetoed(nearest, court.text.slice(veto.start, veto.end), veto.topic.id);
}

/** A word of a vetoing topic in the quantity's clause, unless another quantity has it. */
function vetoOf(placed: Placed, topic: Topic, { scene, owners, vetoes }: Court): Trigger | undefined {
  const there = vetoes.get(scene.clauses[placed.first] as number);
  for (const id of topic.veto ?? []) {
    const found = there?.get(id)?.find(({ group }) => (owners.get(group)?.placed ?? placed) === placed);
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
