/** What is told of tags that are broken, and what is not. */

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';

function told(source: string, path = 'a.html'): string[][] {
  const { problems } = readDocument({ path, source }, { path, locale: 'en' });
  return problems.map(({ range, reason, severity }) => [source.slice(...range), reason, severity]);
}

const lost = (what: string) => `This ${what}, so what comes after it was not read.`;
const page = (inner: string) => `<html><body>${inner}</body></html>`;

describe('HTML that loses text', () => {
  it.each([
    ['<p>Soon</p><a href="', '<', lost('tag is never closed with `>`')],
    ['<p>Soon</p><a href="x" ', '<', lost('tag is never closed with `>`')],
    ['<p>Soon</p><', '<', undefined],
    ['<p>Soon</p', '<', lost('tag is never closed with `>`')],
    ['<p>Soon</p ', '</p ', lost('tag is never closed with `>`')],
    ['<p>Soon</p><im', '<', lost('tag is never closed with `>`')],
    ['<p>Soon</p><scrip', '<', lost('tag is never closed with `>`')],
    ['<p>Soon</p><!doctype html', '<', lost('tag is never closed with `>`')],
    ['<p>Soon</p><!-- Now <p>Soon</p>', '<!--', lost('comment is never closed with `-->`')],
    ['<p>Soon</p><!-->', '', undefined],
    ['<p>Soon</p><?php echo 1', '<', lost('comment is never closed with `-->`')],
    ['<p>Soon</p></>', '', undefined],
    ['<p>Soon</p><script src="a">let a; <p>Soon</p>', '<script src="a">', lost('`<script>` is never closed')],
    ['<p>Soon</p><style>a {}', '<style>', lost('`<style>` is never closed')],
    ['<title>Soon<p>Soon</p>', '<title>', 'This `<title>` is never closed, so what comes after it was taken for its text.'],
    [
      '<a href="x>Soon</a><p class="b">Soon</p>',
      '<a',
      'The quotes in this tag are not balanced, so that what stands behind it may be lost.',
    ],
    ['<p>I <3 you, a < b & <b>soon</b>', '', undefined],
    ['<svg><title>Soon</svg><p>Soon</p>', '', undefined],
  ])('%s', (source, place, reason) => expect(told(source)).toEqual(reason === undefined ? [] : [[place, reason, 'error']]));

  it('is told at its place in what holds it', () => {
    const source = '{"body": "<p>It\\u2019s here.</p>\\n<!-- a"}\n';
    expect(told(source, 'a.json')).toEqual([['<!--', lost('comment is never closed with `-->`'), 'error']]);
  });

  it('is told behind template tags', () => {
    expect(told('<p>{{ name }}</p>{% if a %}b{% endif %}<!-- {{ a }}').map(([place]) => place)).toEqual(['<!--']);
  });
});

describe('tags that are not balanced', () => {
  it.each([
    ['<div><p>It <b>ships.</p></div>', '<b>', 'This `<b>` is not closed before `</p>`.'],
    ['<p>It ships.</i></p>', '</i>', 'Nothing is open that `</i>` could close. Remove it, or open it before.'],
    ['<a href="x">It <a href="y">ships</a>', '<a href="x">', 'This `<a>` is not closed before `<a>`.'],
    ['<p>It ships.</p><br/><div>', '<div>', 'This `<div>` is not closed before `</body>`.'],
    ['<p>It <img alt="a"">ships.</p>', '<img', 'The quotes in this tag are not balanced, so that what stands behind it may be lost.'],
  ])('%s', (inner, place, reason) => {
    expect(told(page(inner))).toEqual([[place, reason, 'warning']]);
    // A fragment may close what another one opens, and so may another branch.
    expect(told(inner)).toEqual([]);
    expect(told(page(`{% if a %}<p>{% endif %}${inner}`))).toEqual([]);
  });

  it.each([
    '<ul><li>a<li>b</ul><table><tr><td>a<td>b<tr><th>c</table><dl><dt>a<dd>b</dl>',
    '<p>a<p>b<div>c</div></p>',
    '<select><optgroup><option>a<option>b<optgroup><option>c</select>',
    '<img><input><br></br><hr/><wbr>',
    '<svg><g><path/></g><foreignObject><p>a</p></foreignObject></svg>',
    '<!--[if mso]><table><tr><td><![endif]--><p>a</p><!--[if mso]></td></tr></table><![endif]-->',
    '<ruby>a<rt>b<rp>c</ruby>',
    '<P>a</P><DIV>b</div>',
  ])('are not: %s', (inner) => expect(told(page(inner))).toEqual([]));
});
