/** What catalogues of several programs say otherwise in one message. */

import {
  type Comparison,
  compareValues,
  groupStatements,
  held,
  isUniform,
  languageOf,
  type ReconcileContext,
  type Statement,
  sayOf,
} from '../../src/rule/index.ts';
import type { Told } from './compare.ts';
import type { Item } from './contents.ts';
import type { Message } from './keys.ts';
import { isSameMessage } from './same-message.ts';

/** A key in more files than this is the key of a pattern. */
const mostFiles = 8;

/** Words beside numbers that each program has for itself: "Step 2 of 4", "Version 12". */
const counted: ReadonlySet<string> = new Set(
  (
    'step steps version release page screen slide build esr error schritt seite fehler paso página pantalla error versión étape écran erreur ' +
    'stap pagina fout passo schermata errore versione versão tela erro шаг страница версия ошибка चरण पृष्ठ संस्करण'
  ).split(' '),
);

/** Something that two catalogues say, each its own. */
interface Contradiction {
  readonly one: Said;
  readonly other: Said;
  readonly isNear: boolean;
}

/** What a message says, and whether another one says so, too. */
interface Said extends Pick<Item, 'text' | 'place'> {
  readonly message: Message;
  /** Absent for a code. */
  readonly statement?: Statement;
  readonly isIn: (message: Message) => boolean;
}

/** Holds messages of one key against each other, where their files are no translations of each other. */
export function compareCatalogues(messages: readonly Message[], context: ReconcileContext<object>): Told[] {
  const families = new Map(context.files.map(({ path, family }) => [path, family]));
  const groups = groupsOf(messages);
  const found = groups.flatMap((group) =>
    pairsOf(group, families).flatMap(([one, other]) => contradictions(one, other).map((each) => ({ each, group }))),
  );
  const isSaid = found.length === 0 ? () => true : saidByOthers(context);
  const told = found.filter(({ each }) => !isSaid(each)).map(({ each, group }) => judge(each, group, context));
  // A place is told of the first that it contradicts.
  return [...new Map(told.reverse().map((each) => [`${each.place.path} ${each.place.start.offset}`, each])).values()];
}

function groupsOf(messages: readonly Message[]): Message[][] {
  const sorted = [...messages].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  return gathered(sorted, ({ key }) => key);
}

function gathered(messages: readonly Message[], by: (message: Message) => string): Message[][] {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    const group = groups.get(by(message));
    if (group) group.push(message);
    else groups.set(by(message), [message]);
  }
  return [...groups.values()];
}

function pairsOf(group: readonly Message[], families: ReadonlyMap<string, string>): [Message, Message][] {
  return gathered(group, ({ locale }) => languageOf(locale)).flatMap((members) => {
    if (members.length < 2 || members.length > mostFiles) return [];
    return members.flatMap((one, i) =>
      members
        .slice(i + 1)
        .filter((other) => families.get(one.path) !== families.get(other.path) && !isRegional(one, other) && isSameMessage(one, other))
        .map((other): [Message, Message] => [one, other]),
    );
  });
}

/** Of files of one format in `en` and `en-GB`, one is for a region, also where the guide names no pattern of locales. */
function isRegional(one: Message, other: Message): boolean {
  return one.locale !== other.locale && endingOf(one.path) === endingOf(other.path);
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

function contradictions(one: Message, other: Message): Contradiction[] {
  return [...differentValues(one, other), ...differentCodes(one, other), ...differentNumbers(one, other)];
}

/** Values of a kind that each says alone, in order. Where one has more of them, it is not known which belong together. */
function differentValues(one: Message, other: Message): Contradiction[] {
  const kinds = new Set(one.values.map(({ value }) => value.kind));
  return [...kinds].flatMap((kind) => {
    const own = one.values.filter(({ value }) => value.kind === kind);
    const others = other.values.filter(({ value }) => value.kind === kind);
    if (own.length !== others.length) return [];
    const left = own.filter((each) => !isValueOf(each, other));
    const otherLeft = others.filter((each) => !isValueOf(each, one));
    // Two that changed may have changed places as well.
    const [mine, second] = left;
    const [theirs, otherSecond] = otherLeft;
    if (!mine || !theirs || second || otherSecond) return [];
    const comparison = compareValues(mine.value, theirs.value);
    return isDifference(comparison) && !areApart(mine, theirs)
      ? [{ one: saidOf(mine, one), other: saidOf(theirs, other), isNear: comparison === 'near' }]
      : [];
  });
}

function isDifference(comparison: Comparison): boolean {
  return comparison === 'different' || comparison === 'near';
}

/** Whether they speak of different things, or are narrowed in different ways: members here, everybody there. */
function areApart(one: Statement, other: Statement): boolean {
  if (one.topic === undefined || other.topic === undefined) return false;
  return one.topic !== other.topic || JSON.stringify(one.scope) !== JSON.stringify(other.scope);
}

function isValueOf({ value }: Statement, { values }: Message): boolean {
  return values.some((other) => compareValues(value, other.value) === 'equal');
}

function saidOf(statement: Statement, message: Message): Said {
  const { text, place } = statement;
  return { text, place, message, statement, isIn: (other) => isValueOf(statement, other) };
}

function differentCodes(one: Message, other: Message): Contradiction[] {
  const [code, second] = one.codes;
  const [otherCode, otherSecond] = other.codes;
  if (!code || !otherCode || second || otherSecond || code.id === otherCode.id) return [];
  return [{ one: itemOf(code, one, 'codes'), other: itemOf(otherCode, other, 'codes'), isNear: false }];
}

/** Of numbers whose meaning is not known, one that differs in a text that is the same otherwise. */
function differentNumbers(one: Message, other: Message): Contradiction[] {
  const { words, numbers } = one;
  if (numbers.length !== other.numbers.length || one.values.length !== other.values.length) return [];
  if (words.join(' ') !== other.words.join(' ') || words.some((word) => counted.has(word))) return [];
  const changed = numbers.flatMap((item, i): Contradiction[] => {
    const theirs = other.numbers[i];
    if (!theirs || theirs.id === item.id) return [];
    return [{ one: itemOf(item, one, 'numbers'), other: itemOf(theirs, other, 'numbers'), isNear: false }];
  });
  return changed.length === 1 ? changed : [];
}

function itemOf(item: Item, message: Message, list: 'codes' | 'numbers'): Said {
  return { ...item, message, isIn: (each) => each[list].some(({ id }) => id === item.id) };
}

/** What `fact` and `fact-conflict` report: one finding is enough. */
function saidByOthers(context: ReconcileContext<object>): (contradiction: Contradiction) => boolean {
  const isOpen = (statement: Statement): boolean =>
    isUniform(statement.topic ?? '') && sayOf(statement, context.brandOf(statement.place.path)) === 'nothing';
  const groups = groupStatements(context.files, isOpen).filter(({ sides }) => sides.length > 1);
  const inConflict = new Set(groups.flatMap(({ sides }) => sides.flatMap(({ statements }) => statements.map(keyOf))));
  return ({ one, other }) =>
    [one, other].some(({ statement }) => {
      if (!statement) return false;
      const { verdict } = held(statement, context.brandOf(statement.place.path));
      return verdict === 'different' || verdict === 'near' || inConflict.has(keyOf(statement));
    });
}

function keyOf({ place }: Statement): string {
  return `${place.path} ${place.start.offset}`;
}

/** Reports the one that is off the guide; else the one that fewer files say; else the later one. */
function judge({ one, other, isNear }: Contradiction, group: readonly Message[], context: ReconcileContext<object>): Told {
  const [wrong, right] = weight(one, group, context) < weight(other, group, context) ? [one, other] : [other, one];
  const { path, start } = right.place;
  const means = isNear ? ', which is near but not the same' : '';
  return {
    place: wrong.place,
    report: {
      reason: `Unexpected "${wrong.text}" in \`${wrong.message.label}\`, since the same message in \`${path}\` says "${right.text}"${means}.`,
      actual: wrong.text,
      expected: [right.text],
      note: `"${right.text}" at ${path}:${start.line}:${start.column}.`,
      related: [{ place: right.place, text: right.text }],
      ...(isNear ? { severity: 'info' as const } : {}),
    },
  };
}

/** What the guide says outweighs all files. */
function weight({ statement, isIn, place }: Said, group: readonly Message[], context: ReconcileContext<object>): number {
  const isTrue = statement !== undefined && held(statement, context.brandOf(place.path)).verdict === 'equal';
  return isTrue ? Number.POSITIVE_INFINITY : group.filter(isIn).length;
}
