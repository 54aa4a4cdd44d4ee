/** Why a quantity has its topic, or none: sentences for a person. */

import type { Candidate } from './attachment.ts';

const unit = (distance: number): string => {
  const words = Math.max(0, Math.round(distance * 10) / 10);
  return words === 1 ? '1 word' : `${words} words`;
};

/** It is about a topic. */
export function reasonFor({ topic, trigger, from, distance }: Candidate): string {
  if (from !== 'sentence') return `About ${topic}: the ${lenders[from]} says "${trigger}".`;
  return distance <= 0 ? `About ${topic}: "${trigger}" stands right at it.` : `About ${topic}: "${trigger}" stands ${unit(distance)} away.`;
}

const lenders = { question: 'question before it', header: "table's header", heading: 'heading above', field: "field's name" } as const;

/** No words of a topic near. */
export const nothingNear = 'No topic: no words of one stand near.';

/** It stands in quotation marks within a sentence. */
export const inQuotes = 'No topic: it stands in quotation marks, as a title or as what someone says.';

/** A percentage before it says that it holds for a part. */
export const ofShare = 'No topic: it holds for a share only.';

/** What the topic needs is not said. */
export function needless({ topic, trigger }: Candidate): string {
  return `No topic: "${trigger}" is about ${topic} only where the text says of what.`;
}

/** Nearest words take it, but say too little. */
export function takenBy({ topic, trigger }: Candidate): string {
  return `No topic: "${trigger}" (${topic}) is nearest, and says too little.`;
}

/** Two topics as near as each other. */
export function undecided(one: Candidate, other: Candidate): string {
  return `No topic: "${one.trigger}" (${one.topic}) and "${other.trigger}" (${other.topic}) are about equally near.`;
}

/** Words of another topic in the clause. */
export function vetoed({ topic }: Candidate, word: string, veto: string): string {
  return `No topic: "${word}" (${veto}) in the same clause makes ${topic} uncertain.`;
}

/** Another quantity stands nearer to the trigger. */
export function takenTrigger({ topic, trigger }: Candidate, other: string): string {
  return `No topic: "${trigger}" (${topic}) belongs to "${other}", which is nearer.`;
}

/** A heading, header, field or question that speaks of several topics. */
export function unclearContext(from: keyof typeof lenders, topics: readonly string[]): string {
  return `No topic: the ${lenders[from]} speaks of ${topics.join(' and ')}.`;
}
