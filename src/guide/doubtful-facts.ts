/** Facts that nothing can be held against: unknown topics, values that can't be read, questions that no fact answers. */

import { kindName, numberAlone, readValue, shippedTopics } from '../rule/index.ts';
import type { Guide } from './guide.ts';
import type { Part } from './part.ts';
import { writtenValues } from './schema/fact.ts';
import { asList } from './schema/texts.ts';
import type { Mistake } from './yaml/mistake.ts';
import { nearest, orMeant } from './yaml/nearest.ts';

/** Facts of a part that do nothing. All are warnings: the rest of the guide is right. */
export function doubtfulFacts(part: Part, merged: Guide): Mistake[] {
  return [...unknownTopics(part, merged), ...unreadValues(part, merged), ...openQuestions(part, merged)];
}

function unknownTopics({ data }: Part, { facts }: Guide): Mistake[] {
  const shipped = shippedIds();
  return Object.keys(data.facts ?? {}).flatMap((id): Mistake[] => {
    if (shipped.includes(id) || (facts[id]?.about.length ?? 0) > 0) return [];
    const meant = nearest(id, shipped);
    const reason = `Unknown topic \`${id}\`${orMeant(meant)} A topic of your own needs its words in \`about\`.`;
    return [{ path: ['facts', id], at: 'key', severity: 'warning', reason, ...(meant === undefined ? {} : { expected: [meant] }) }];
  });
}

function unreadValues({ data }: Part, { locale }: Guide): Mistake[] {
  return Object.entries(data.facts ?? {}).flatMap(([id, fact]) => {
    const topic = shippedTopics.find((each) => each.id === id);
    return writtenValues(fact).flatMap(({ text, tag, path }): Mistake[] => {
      if (numberAlone(text) !== undefined && topic?.kind !== 'phone') return [];
      const value = readValue(text, tag === '*' ? locale : tag);
      const at = { path: ['facts', id, ...path], at: 'value', severity: 'warning' } as const;
      if (!value)
        return [
          {
            ...at,
            reason: `"${text}" can't be read as a value, so nothing is held against it; expected one such as \`30 days\` or \`$50\`.`,
          },
        ];
      if (!topic || topic.kind === value.kind) return [];
      return [{ ...at, reason: `"${text}" is ${kindName(value.kind)}, but \`${id}\` takes ${kindName(topic.kind)}.` }];
    });
  });
}

function openQuestions({ data }: Part, { facts }: Guide): Mistake[] {
  const known = [...new Set([...shippedIds(), ...Object.keys(facts)])];
  return (data.questions ?? []).flatMap(({ facts: answers }, index): Mistake[] => {
    const path = ['questions', index] as const;
    if (answers === undefined) {
      const reason = 'This question names no `facts`, so nothing can answer it.';
      return [{ path, at: 'key', severity: 'warning', reason }];
    }
    return asList(answers).flatMap((id, place): Mistake[] => {
      if (known.includes(id)) return [];
      const at = typeof answers === 'string' ? [...path, 'facts'] : [...path, 'facts', place];
      return [{ path: at, at: 'value', severity: 'warning', reason: `Unknown topic \`${id}\`${orMeant(nearest(id, known))}` }];
    });
  });
}

function shippedIds(): string[] {
  return shippedTopics.flatMap(({ id, isCompetitor }) => (isCompetitor ? [] : [id]));
}
