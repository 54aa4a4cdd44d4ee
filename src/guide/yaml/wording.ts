/** What is wrong with broken YAML, in plain words. */

import type { ErrorCode, YAMLError } from 'yaml';

/** A sentence about a source range. */
export interface Trouble {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** What the parser says. */
export type Complaint = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** Where the quoted text that ends at an offset starts. */
export type Opening = (end: number) => number | undefined;

/** The trouble behind a parser's complaint. */
export function trouble(error: Complaint, text: string, opening: Opening): Trouble {
  const special = specials[error.code]?.(error.pos[0], text, error, opening);
  if (special) return special;
  const reason = sentences[error.code] ?? `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`;
  return firstLine(error.pos[0], error.pos[1], text, reason);
}

const quoteIt = 'put the text in quotes';

const sentences: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'A tab stands in the indentation, expected spaces.',
  BAD_DIRECTIVE: `A line that starts with \`%\` is a directive of YAML; ${quoteIt}.`,
  BAD_ALIAS: `This is not a valid alias; ${quoteIt}.`,
  BAD_COLLECTION_TYPE: 'The tag does not fit what follows it; remove the tag.',
  BLOCK_IN_FLOW: 'A comma is missing in these brackets, or a list without brackets stands inside of them.',
  DUPLICATE_KEY: 'This key stands twice.',
  IMPOSSIBLE: 'This is not valid YAML.',
  KEY_OVER_1024_CHARS: 'This key is longer than 1,024 characters; is a line break or a colon missing?',
  MULTIPLE_DOCS: 'A second document starts here, expected one document in a style guide; remove the `---`.',
  MULTIPLE_ANCHORS: 'A value can have one anchor only.',
  MULTIPLE_TAGS: 'A value can have one tag only.',
};

type Special = (start: number, text: string, error: Complaint, opening: Opening) => Trouble | undefined;

const specials: Partial<Record<ErrorCode, Special>> = {
  BAD_SCALAR_START: (start, text) => badStart(start, text),
  BLOCK_AS_IMPLICIT_KEY: (start, text) => ({
    start,
    end: lineEnd(start, text),
    reason: `A text with \`: \` in it reads as a key; ${quoteIt}.`,
  }),
  BAD_DQ_ESCAPE: (start, text) => badEscape(start, text),
  BAD_INDENT: (start, text, { message }) => unclosedBracket(start, text, message) ?? badIndent(start, text),
  MISSING_CHAR: (start, text, error, opening) => unclosedQuote(error, text, opening) ?? missing(start, error.message),
  MULTILINE_IMPLICIT_KEY: (start, text, { pos }) => noPair(start, pos[1], text),
  TAG_RESOLVE_FAILED: (start, text, { pos }) =>
    firstLine(start, pos[1], text, `\`${text.slice(start, pos[1])}\` reads as a tag of YAML; ${quoteIt}.`),
  UNEXPECTED_TOKEN: (start, text) => stray(start, text),
};

function at(start: number, reason: string): Trouble {
  return { start, end: start + 1, reason };
}

function badStart(start: number, text: string): Trouble {
  const mark = text[start] === '`' ? 'a backtick' : `\`${text[start] ?? ''}\``;
  return at(start, `A text can't start with ${mark}; put it in quotes.`);
}

function badEscape(start: number, text: string): Trouble {
  return {
    start,
    end: start + 2,
    reason: `\`${text.slice(start, start + 2)}\` is no escape in double quotes; use single quotes, or \`\\\\\` for a backslash.`,
  };
}

/** The parser complains where the next thing starts; the bracket is what has to be closed. */
function unclosedBracket(start: number, text: string, message: string): Trouble | undefined {
  const close = /end with a ([\]}])/.exec(message)?.[1];
  if (!close) return undefined;
  const open = close === ']' ? '[' : '{';
  const found = lastUnclosed(text.slice(0, start), open, close);
  return found < 0 ? undefined : at(found, `\`${open}\` is never closed, expected \`${close}\`.`);
}

function lastUnclosed(text: string, open: string, close: string): number {
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    if (text[index] === close) depth++;
    else if (text[index] === open && depth-- === 0) return index;
  }
  return -1;
}

function badIndent(start: number, text: string): Trouble {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^ */.exec(text.slice(lineStart))?.[0].length ?? 0;
  const from = Math.max(start, lineStart + indent);
  return firstLine(
    from,
    lineEnd(from, text),
    text,
    'This line is indented differently from the entries around it, expected the same indentation.',
  );
}

/** The parser reads on to the end: the quotation mark that opened is the one to show. */
function unclosedQuote(error: Complaint, text: string, opening: Opening): Trouble | undefined {
  if (!/Missing closing ['"]/.test(error.message)) return undefined;
  const start = opening(error.pos[0]) ?? error.pos[0];
  return at(start, `The quotation mark ${text[start] ?? ''} is never closed.`);
}

function missing(start: number, message: string): Trouble {
  return at(start, message.includes(',') ? 'A comma or a colon is missing here.' : 'Something is missing here.');
}

/** A line without a colon; or a text that goes on in a line that was to be a key. */
function noPair(start: number, end: number, text: string): Trouble {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).trim() === '' || text.slice(lineStart, start).trim() === '-') {
    return firstLine(start, end, text, `\`${text.slice(start, lineEnd(start, text)).trim()}\` is no setting, expected \`key: value\`.`);
  }
  const next = text.lastIndexOf('\n', end - 1) + 1;
  const from = next + (/^\s*/.exec(text.slice(next, end))?.[0].length ?? 0);
  return { start: from, end, reason: 'This line is indented too far, expected the indentation of the key above it.' };
}

function stray(start: number, text: string): Trouble {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const template = text.slice(lineStart, start).search(/(?<=[:-] +)\{[{%]/);
  if (template >= 0) {
    const from = lineStart + template;
    return { start: from, end: from + 2, reason: `A text can't start with \`${text.slice(from, from + 2)}\`; put it in quotes.` };
  }
  const rest = text.slice(start, lineEnd(start, text)).trim();
  const short = rest.length > 30 ? `${rest.slice(0, 29)}…` : rest;
  const hint = 'is a quotation mark, a comma or a line break missing?';
  return firstLine(start, start + rest.length, text, rest === '' ? 'Something is missing here.' : `\`${short}\` can't stand here; ${hint}`);
}

function firstLine(start: number, end: number, text: string, reason: string): Trouble {
  return { start, end: Math.max(start, Math.min(end, lineEnd(start, text))), reason };
}

function lineEnd(from: number, text: string): number {
  const found = text.slice(from).search(/\r?\n/);
  return found < 0 ? text.length : from + found;
}
