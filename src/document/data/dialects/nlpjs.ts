/** NLP.js: a corpus of intents. The answers are variants: one of them is given. Shape: github.com/axa-group/nlp.js. */

import { type Dialect, selectParts } from './dialect.ts';

/** Answers, not what users say. */
export const nlpjs: Dialect = {
  name: 'nlpjs',
  select: selectParts(
    [
      ['data[].answers[]|', 'body', 'body'],
      ['data[].answers[]|answer', 'body', 'body'],
    ],
    (choice) => (choice.message.length === 4 ? choice : undefined),
  ),
};
