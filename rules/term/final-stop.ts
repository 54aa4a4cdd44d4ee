/** The full stop that ends an abbreviation and a sentence at once. */

import { startsSentence } from '../../src/rule/index.ts';
import type { Place } from './place.ts';

/** What becomes of the full stop after a replacement: `unsure` where it may end the sentence or not. */
export type FinalStop = 'as written' | 'added' | 'dropped' | 'unsure';

/** English words that start a sentence, and are seldom part of a name. */
const starter =
  /^(?:A|All|An|And|As|At|But|By|Each|Every|For|From|He|Here|How|I|If|In|It|Its|No|Not|On|Or|Our|Please|See|She|So|Some|That|The|Then|There|These|They|This|Those|To|We|What|When|Where|With|You|Your)(?![\p{L}\p{N}])/u;

/** What to do with the stop, so that a sentence keeps its own and gets no second one. */
export function finalStop({ text, start, end, locale }: Place, use: string): FinalStop {
  const endsInStop = text.charAt(end - 1) === '.';
  if (use.endsWith('.')) return !endsInStop && text.charAt(end) === '.' && text.charAt(end + 1) !== '.' ? 'dropped' : 'as written';
  if (!endsInStop || isAlone(text, start, end)) return 'as written';
  const [, space = '', next = ''] = /^[\p{Pe}\p{Pf}"'*_]*(\s*)(.*)$/su.exec(text.slice(end, end + 40)) ?? [];
  if (next === '') return 'added';
  if (space === '' || !/^[\p{Ps}\p{Pi}"'*_¿¡]*\p{Lu}/u.test(next)) return 'as written';
  if (locale.startsWith('en') && starter.test(next)) return 'added';
  return startsSentence(text, start) ? 'as written' : 'unsure';
}

/** Whether there is nothing but the writing: a cell of a table, a label. */
function isAlone(text: string, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}
