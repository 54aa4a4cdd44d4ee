import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../src/document/html.ts';
import { readMarkdownFile } from '../../src/document/markdown.ts';

/** Texts with their headers. */
function headersIn(
  segments: readonly { readonly text: string; readonly headers?: readonly string[] | undefined }[],
): [string, readonly string[]][] {
  return segments.map(({ text, headers = [] }) => [text, headers]);
}

describe('headers of cells', () => {
  it('are the first cell of the row and the top of the column, in Markdown', () => {
    const { segments } = readMarkdownFile(
      '| Promise | Lamps | Desks |\n|---|---|---|\n| Returns | 30 days | |\n| Warranty | 2 years | 5 years |\n\nText\n',
      { path: 'a.md' },
    );
    expect(headersIn(segments)).toEqual([
      ['Promise', []],
      ['Lamps', ['Promise']],
      ['Desks', ['Promise']],
      ['Returns', ['Promise']],
      ['30 days', ['Returns', 'Lamps']],
      ['Warranty', ['Promise']],
      ['2 years', ['Warranty', 'Lamps']],
      ['5 years', ['Warranty', 'Desks']],
      ['Text', []],
    ]);
  });

  it('are header cells only, in HTML', () => {
    const rows = '<tr><th></th><th>Lamps</th></tr><tr><td><p>Returns</p></td><td><p>30 days</p><p>free</p></td></tr>';
    const { segments } = readHtmlFile(
      `<table>${rows}</table><table><tr><td>Returns</td><td>30 days</td></tr><tr><td>Rest</td><td>b</td></tr></table>`,
      { path: 'a.html' },
    );
    expect(headersIn(segments)).toEqual([
      ['Lamps', []],
      ['Returns', []],
      ['30 days', ['Returns', 'Lamps']],
      ['free', ['Returns', 'Lamps']],
      ['Returns', []],
      ['30 days', ['Returns']],
      ['Rest', []],
      ['b', ['Rest']],
    ]);
  });

  it('are the terms of definitions', () => {
    const { segments } = readHtmlFile('<dl><dt>Returns</dt><dd>30 days</dd><dd>free</dd><dt>Rest</dt></dl><p>x</p>', { path: 'a.html' });
    expect(headersIn(segments)).toEqual([
      ['Returns', []],
      ['30 days', ['Returns']],
      ['free', ['Returns']],
      ['Rest', []],
      ['x', []],
    ]);
  });
});
