import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';

function told(source: string): string[][] {
  const { problems } = readDocument({ path: 'a.md', source }, { path: 'a.md', locale: 'en' });
  return problems.map(({ range, reason, severity }) => [source.slice(...range), reason, severity]);
}

const code = 'This block of code is never closed, so what comes after it was not read.';
const comment = 'This comment is never closed with `-->`, so what comes after it was not read.';

it.each([
  ['```a``', []],
  ['``a`', []],
  ['`a` ``b` c``', ['a', 'b` c']],
  ['\\``a`', ['a']],
])('code in a line starts and ends with as many backticks: %s', (source, inert) => {
  const { segments } = readDocument({ path: 'a.md', source }, { path: 'a.md', locale: 'en' });
  expect(segments.flatMap(({ text, inert: ranges }) => ranges.map((range) => text.slice(...range)))).toEqual(inert);
});

describe('what is never closed in Markdown', () => {
  it.each([
    ['It ships.\n\n```js\nlet a;\n\nIt ships.\n', '```', code],
    ['It ships.\n\n~~~~\nlet a;\n~~~\n', '~~~~', code],
    ['- It ships.\n\n  ```\n  let a;\n\nIt ships.\n', '```', code],
    ['> ```\n> let a;\n\nIt ships.\n', '```', code],
    ['\uFEFF```', '```', code],
    ['It ships.\r\n\r\n<!-- Now\r\n\r\nIt ships.\r\n', '<!--', comment],
    ['<!-- a --> <!-- b\n\nIt ships.\n', '<!--', comment],
    ['<script>\nlet a;\n\nIt ships.\n', '<script>', 'This `<script>` is never closed, so what comes after it was not read.'],
    ['It ships.\n\n<p title="a\n', '<', 'This tag is never closed with `>`, so what comes after it was not read.'],
  ])('is told: %j', (source, place, reason) => expect(told(source)).toEqual([[place, reason, 'error']]));

  it.each([
    '```\nlet a;\n```\n',
    '```\n```',
    '````\n```\n`````  \n\nIt ships.\n',
    '- a\n\n  ```\n  let a;\n  ```\n- b\n',
    '> ```\n> let a;\n> ```\n',
    '    let a;\n',
    'a ```\n',
    '<!-- a -->\n',
    '<!-- a\n\nb -->\n',
    '<div>\n\nIt ships.\n\n</div>\n',
    '<a\n\nhref="b">It ships.</a>\n',
    'a <!-- b\n',
  ])('is not what is closed: %j', (source) => expect(told(source)).toEqual([]));
});
