/**
 * How deep code is nested, told before it is parsed: the parser is native code and recurses, and the end of its stack is the end of the process.
 */

import type { Range } from '../document.ts';

/** No content is nested this deep; the parser manages ten times more. */
const deepest = 300;

/** Parts of one expression side by side (`a + b + c`, `a.b.c`, `a()()`), which lie inside each other in the tree. */
const longest = 5000;

/** What goes deeper when it comes again and again. */
const words = 'asserts|async|await|delete|do|else|export|extends|for|infer|is|keyof|new|readonly|throw|typeof|unique|void|while|with|yield';

/** Strings and comments, which are passed over; what goes deeper; what comes back up; what goes on. */
const token = new RegExp(
  String.raw`\\.|"(?:\\.|[^"\\\r\n])*"|'(?:\\.|[^'\\\r\n])*'|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|\r\n?|\n|<\/|\/>|=>|=(?![>"'{])|\?(?![.?:,)])|@(?=\s*@)|\b(?:${words})\b|<(?=\s*[\w$>\\\x80-\uFFFF])|[([{)\]};,!~:+${'`'}*%&|-]|\.(?=[\w$#])`,
  'g',
);

/** Ends of lines whose expression or statement goes on. */
const unfinished = new RegExp(String.raw`(?:=>|[=+*%&|^~!?:,(<[{-]|\b(?:${words})|^\s*(?:while|for|with|if|else)\b[^;{}]*\))$`);
/** Beginnings of what goes on with the expression before. */
const continued = /^\s*(?:[=.,?:&|+*%^()[\]`-]|(?:as|else|extends|in|instanceof|is|satisfies)\b)/;

const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** A bracket that is open. */
interface Level {
  readonly bracket: string;
  /** What goes deeper inside of it without a bracket: `a ? b : c ? d : …`, `!!!a`, `a => b => …`. */
  chain: number;
  /** Parts of the expression at hand. */
  links: number;
  /** Elements of JSX. */
  tags: number;
}

/** The place from which code is nested too deeply to be parsed; `undefined` if there is none. */
export function tooDeep(source: string): Range | undefined {
  const nesting = new Nesting(source);
  for (const { 0: text, index } of source.matchAll(token)) {
    nesting.take(text, index);
    if (nesting.depth > deepest || nesting.links > longest) return [index, index + text.length];
  }
  return undefined;
}

class Nesting {
  /** Brackets, chains and elements that are open. */
  depth = 0;
  /** Parts of all expressions that are open. */
  links = 0;
  readonly #source: string;
  readonly #levels: Level[] = [newLevel('')];
  #lineStart = 0;

  constructor(source: string) {
    this.#source = source;
  }

  take(text: string, at: number): void {
    const end = at + text.length;
    const opener = openers[text];
    if (opener !== undefined) this.#close(opener, end);
    else if (text === '(' || text === '[' || text === '{') this.#open(text);
    else if (/^[\r\n]/.test(text)) this.#line(at, end);
    else if (text === ',' || text === ';') this.#separator(text, end);
    else if (text === '</' || text === '/>') this.#tag(-1);
    // Behind a blank it may be a tag, and mostly compares.
    else if (text === '<' && !/\s/.test(this.#source[end] ?? '') && !/[\w$]/.test(this.#source[at - 1] ?? '')) this.#tag(1);
    else if (/^[+`*%&|.-]/.test(text)) this.#link();
    else if (!/^(?:["'\\]|\/[/*])/.test(text)) this.#chain();
  }

  #level(): Level {
    return this.#levels.at(-1) as Level;
  }

  #open(bracket: string): void {
    this.#link();
    this.#levels.push(newLevel(bracket));
    this.depth++;
  }

  /** Closes a bracket, and what was left open inside; one that was never opened is a character of a text. */
  #close(bracket: string, end: number): void {
    const at = this.#levels.findLastIndex((level) => level.bracket === bracket);
    if (at < 0) return;
    for (const level of this.#levels.splice(at)) {
      this.#restart(level);
      this.depth -= 1 + level.tags;
    }
    // A block ends the statement that it belongs to, unless it is an object in an expression that goes on.
    if (bracket === '{' && !continued.test(this.#source.slice(end, end + 40))) this.#restart(this.#level());
  }

  #separator(text: string, end: number): void {
    if (text === ',' || !/^\s*else\b/.test(this.#source.slice(end, end + 20))) this.#restart(this.#level());
  }

  /** Most lines end a statement, or are a line of a text. */
  #line(at: number, end: number): void {
    const line = this.#source.slice(Math.max(this.#lineStart, at - 200), at).trimEnd();
    this.#lineStart = end;
    if (line !== '' && !unfinished.test(line) && !continued.test(this.#source.slice(end, end + 200))) this.#restart(this.#level());
  }

  #tag(by: number): void {
    const level = this.#level();
    if (level.tags + by < 0) return;
    level.tags += by;
    this.depth += by;
  }

  #chain(): void {
    this.#level().chain++;
    this.depth++;
  }

  #link(): void {
    this.#level().links++;
    this.links++;
  }

  #restart(level: Level): void {
    this.depth -= level.chain;
    this.links -= level.links;
    level.chain = 0;
    level.links = 0;
  }
}

function newLevel(bracket: string): Level {
  return { bracket, chain: 0, links: 0, tags: 0 };
}
