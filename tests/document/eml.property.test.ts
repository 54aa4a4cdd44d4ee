/** The positions of mails, on generated ones; what they say, by the word of another parser. */

import * as fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/document/document.ts';
import { readEml } from '../../src/document/eml.ts';
import { decode } from '../../src/document/source.ts';
import { checkReading } from './invariant.ts';
import { atomic, type Blank, copied, expectParts, type Part, words, written } from './units.ts';

const cyrillic = ['Привет', 'ёж', 'x-y', '30', 'заказ'];
const koi8 = new Map(
  Array.from({ length: 128 }, (_, at) => [new TextDecoder('koi8-r').decode(Uint8Array.of(0x80 + at)), 0x80 + at] as const),
);

interface Charset {
  readonly name: string;
  readonly words: readonly string[];
  bytes(character: string): readonly number[];
}

const utf8: Charset = { name: 'utf-8', words, bytes: (character) => [...Buffer.from(character)] };
const russian: Charset = {
  name: 'KOI8-R',
  words: cyrillic,
  bytes: (character) => [koi8.get(character) ?? character.charCodeAt(0)],
};
const charsets = fc.constantFrom(utf8, russian);

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** How a soft break may be written. */
const softBreaks = ['=\r\n', '=\n', '= \r\n'];

/** A character in quoted-printable: as it is or in bytes, with a soft break before or inside. */
function quotedCharacter(character: string, { bytes }: Charset, choice: number): Part {
  const soft = softBreaks[choice % 8] ?? '';
  const isPlain = /^[!-<>-~]$/.test(character) && choice % 16 < 12;
  if (isPlain) return copied(character, soft);
  const escaped = bytes(character).map(hex);
  return atomic(escaped.join(escaped.length > 1 ? soft : ''), character);
}

/** Words in quoted-printable, plain words at both ends. */
function quotedWords(charset: Charset, soft: boolean): fc.Arbitrary<Part[]> {
  const word = fc.tuple(fc.constantFrom(...charset.words), fc.array(fc.nat(64), { minLength: 1, maxLength: 5 }));
  return fc
    .array(word, { maxLength: 6 })
    .map((chosen) => [
      copied('Start'),
      ...chosen.flatMap(([text, choices], index) => [
        ...(index === 0 ? [] : [copied('.')]),
        ...Array.from(text, (character, at) => quotedCharacter(character, charset, soft ? (choices[at % choices.length] ?? 0) : 7)),
      ]),
      copied('end'),
    ]);
}

const glue: readonly Blank[] = [{ raw: '', taken: '' }];

function segmentThatStarts(source: string, start: string): Segment {
  const reading = readEml(source, { path: 'a.eml' });
  checkReading(source, reading);
  const segment = reading.segments.find(({ text }) => text.startsWith(start));
  if (!segment) throw new Error(`no segment starts with ${start}`);
  return segment;
}

describe('positions of mails', () => {
  it('lead from every part of a quoted-printable text to its bytes', () => {
    const mails = charsets.chain((charset) =>
      fc.tuple(fc.constant(charset), quotedWords(charset, true), fc.constantFrom('text/plain', 'text/html')),
    );
    fc.assert(
      fc.property(mails, fc.constantFrom('\n', '\r\n'), ([{ name }, parts, type], eol) => {
        const head = ['Subject: x', `Content-Type: ${type}; charset=${name}`, 'Content-Transfer-Encoding: Quoted-Printable', '', ''].join(
          eol,
        );
        const lead = `${head}${type === 'text/html' ? '<p class=3D"a">' : ''}`;
        const source = `${lead}${written(parts, glue)}${eol}`;
        expectParts(source, lead.length, parts, glue, segmentThatStarts(source, 'Start'));
      }),
      { numRuns: 1500 },
    );
  });

  it('lead from every part of a subject to its bytes', () => {
    const subjects = charsets.chain((charset) => fc.tuple(fc.constant(charset), quotedWords(charset, false)));
    fc.assert(
      fc.property(subjects, fc.constantFrom('\n', '\r\n'), ([{ name }, parts], eol) => {
        const lead = `X: y${eol}Subject:${eol} =?${name}?Q?`;
        const source = `${lead}${written(parts, glue)}?=${eol}${eol}`;
        expectParts(source, lead.length, parts, glue, segmentThatStarts(source, 'Start'));
      }),
      { numRuns: 1000 },
    );
  });

  it('lead from every part of an 8-bit text to its bytes', () => {
    const texts = fc.array(fc.constantFrom(...cyrillic), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, (chosen) => {
        const parts = [copied('Start'), ...Array.from(chosen.join(''), (character) => copied(character)), copied('end')];
        const body = parts.flatMap(({ cooked }) => Array.from(cooked, (character) => koi8.get(character) ?? character.charCodeAt(0)));
        const head = 'Content-Type: text/plain; charset=koi8-r\n\n';
        const { text: source } = decode(Buffer.concat([Buffer.from(head), Buffer.from(body)]));
        const spread = parts.flatMap(({ cooked }) => Array.from(cooked, (character) => atomic('x', character)));
        // Texts of ASCII alone are UTF-8 as well; the rest is never valid UTF-8 here.
        expectParts(source, head.length, spread, glue, segmentThatStarts(source, 'Start'));
      }),
      { numRuns: 1000 },
    );
  });

  it('let a word be replaced, and nothing else', () => {
    const mails = charsets.chain((charset) =>
      fc.tuple(
        fc.constant(charset),
        quotedWords(charset, true),
        fc.constantFrom(...charset.words),
        fc.constantFrom('text/plain', 'text/html'),
      ),
    );
    fc.assert(
      fc.property(mails, ([{ name }, parts, replacement, type]) => {
        const head = `Content-Type: ${type}; charset=${name}\nContent-Transfer-Encoding: quoted-printable\n\n`;
        const source = `${head}x ${written(parts, glue)} word, y\n`;
        const segment = segmentThatStarts(source, 'x Start');
        const at = segment.text.lastIndexOf('word');
        const [start, end] = segment.map.range(at, at + 4);
        const after = `${source.slice(0, start)}${segment.encode(replacement)}${source.slice(end)}`;
        expect(segmentThatStarts(after, 'x Start').text).toBe(segment.text.replace('word', () => replacement));
      }),
      { numRuns: 1000 },
    );
  });
});

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly text?: string;
  readonly encoding?: string;
}

const leaf: fc.Arbitrary<Node> = fc.record({
  type: fc.constantFrom('text/plain', 'text/plain; charset="UTF-8"', 'image/png', 'text/plain; name=x'),
  text: fc
    .array(fc.constantFrom(...words, '', '\r\n\r\n', '--', '--b', '=3D', '-- \r\n'), { maxLength: 6 })
    .map((chosen) => `T ${chosen.join(' ')} z`),
  encoding: fc.constantFrom('8bit', 'base64', 'quoted-printable'),
});

const tree: fc.Arbitrary<Node> = fc.letrec<{ node: Node; many: Node }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, leaf, tie('many')),
  many: fc.record({
    type: fc.constantFrom('multipart/mixed', 'multipart/related'),
    children: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
  }),
})).many;

/** Writes a mail; boundaries are numbered, so that one may start like another. */
function write(node: Node, eol: string, isCut: boolean, number = { next: 0 }): string {
  if (!node.children) {
    const text = node.text ?? '';
    const buffer = Buffer.from(text.replaceAll('\r\n', eol));
    const quoted = [...buffer].map((byte) =>
      byte === 10 || byte === 13 || (byte > 32 && byte < 127 && byte !== 61) ? String.fromCharCode(byte) : hex(byte),
    );
    const bodies: Record<string, string> = {
      base64: buffer.toString('base64').replace(/.{40}/g, `$&${eol}`),
      'quoted-printable': quoted.join(''),
    };
    return [
      `Content-Type: ${node.type}`,
      `Content-Transfer-Encoding: ${node.encoding}`,
      '',
      bodies[node.encoding ?? ''] ?? buffer.toString(),
    ].join(eol);
  }
  const boundary = `--b${number.next++ || ''}`;
  const children = node.children.map((child) => `--${boundary}${eol}${write(child, eol, isCut, number)}${eol}`);
  const end = isCut ? '' : `--${boundary}--${eol}epilogue${eol}`;
  return `Content-Type: ${node.type};${eol}\tboundary="${boundary}"${eol}${eol}preamble${eol}${children.join('')}${end}`;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

describe('the text of a mail', () => {
  it('is what another parser finds', async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.constantFrom(...words), async (root, eol, isCut, word) => {
        const subject = `=?utf-8?B?${Buffer.from(`Über ${word}`).toString('base64')}?=${eol} =?utf-8?Q?=E2=82=AC?=`;
        const source = `Subject: ${subject}${eol}${write(root, eol, isCut)}`;
        const reading = readEml(source, { path: 'a.eml' });
        checkReading(source, reading);
        const expected = await PostalMime.parse(source);
        expect(reading.fields[0]?.text).toBe(expected.subject);
        const found = reading.fields.filter(({ name }) => name === 'body').map(({ text }) => text);
        expect(bare(found.join(''))).toBe(bare(expected.text ?? ''));
      }),
      { numRuns: 1000 },
    );
  });
});
