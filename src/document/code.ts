/** Reads code (TypeScript, JavaScript, JSX): the texts in it that customers read. */

import type { Program } from 'oxc-parser';
import { Collector } from './code/collector.ts';
import { codeDirectives } from './code/directives.ts';
import { parseCode } from './code/parser.ts';
import { walkCode } from './code/walk.ts';
import { emptyReading, type Reader } from './reader.ts';

/** Reads a file of code: a page, a component, a mail, data. Types, tests and stories hold no copy. */
export const readCode: Reader = (source, options) => {
  if (isForDevelopers(options.path)) return emptyReading;
  const { program, comments, problems } = parseCode(source, options.path);
  if (!program) return { ...emptyReading, problems };
  const isMail = options.preset === 'email' || importsMail(program);
  const collector = new Collector();
  walkCode(program, source, collector, isMail);
  return {
    ...collector.reading(),
    directives: /univocal/i.test(source) ? codeDirectives(program, comments, source) : [],
    problems,
    ...(isMail ? { preset: 'email' } : {}),
  };
};

function isForDevelopers(path: string): boolean {
  return /\.d\.[mc]?ts$|\.(?:test|spec|stories|story|cy|bench)\.[mc]?[jt]sx?$|(?:^|\/)(?:__tests__|__mocks__|node_modules)\//i.test(path);
}

/** Whether a file is made with one of the libraries for mails. */
function importsMail({ body }: Program): boolean {
  return body.some(
    (node) =>
      node.type === 'ImportDeclaration' && /^(?:@react-email\/|react-email$|jsx-email$|(?:@faire\/)?mjml-react)/.test(node.source.value),
  );
}
