/** Gorgias: macros. The text is there twice, as HTML and plain; both are sent. Shape: developers.gorgias.com, Macros. */

import { type Dialect, selectParts } from './dialect.ts';

/** Macros. */
export const gorgias: Dialect = {
  name: 'gorgias',
  preset: 'gorgias',
  select: selectParts(
    [
      ['|actions[].arguments.subject', 'subject', 'subject'],
      ['|actions[].arguments.body_html', 'body', 'body', 'html'],
      ['|actions[].arguments.body_text', 'body', 'body'],
    ],
    (choice, file) => {
      const name = file.textAt(choice.value, [...choice.value.path.slice(0, -2), 'name']);
      return name === (choice.role === 'subject' ? 'setSubject' : 'setResponseText') ? choice : undefined;
    },
  ),
};
