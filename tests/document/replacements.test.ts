/** Replacements that would change more than their text where they stand. */

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { checkReading } from './invariant.ts';

function encoded(path: string, source: string, text: string, replacement: string): string | undefined {
  const document = readDocument({ path, source }, { path, locale: 'en' });
  checkReading(source, document);
  const segment = document.segments.find((each) => each.text.includes(text));
  if (!segment) throw new Error(`No segment with ${text}: ${document.segments.map((each) => each.text).join(' | ')}`);
  return segment.encode(replacement);
}

describe('a replacement', () => {
  it('leaves the title of a Markdown link in its quotes', () => {
    expect(encoded('a.md', '[x](https://a.example "Use the slow setting")', 'slow', 'the "Slow" one')).toBe('the \\"Slow\\" one');
    expect(encoded('a.md', 'Use the slow setting.', 'slow', 'the "Slow" one')).toBe('the "Slow" one');
  });

  it.each([
    ['a.strings', '"a" = "full cotton for %@";', 'cotton', '100% cotton'],
    ['values/strings.xml', '<resources><string name="a">Full cotton, %1$s</string></resources>', 'cotton', '100% cotton'],
    ['en.po', 'msgid "a"\nmsgstr "full cotton"\n', 'cotton', '100% cotton'],
    ['en.json', '{"messages": {"a.b": "{n, plural, one {# best kettle} other {# best kettles}}"}}', 'kettles', '#1 kettle'],
    ['a.adoc', 'image::a.png[green black, 200]', 'green', 'green, black'],
  ])('that would be read as syntax is not written: %s', (path, source, text, replacement) => {
    expect(encoded(path, source, text, replacement)).toBeUndefined();
    expect(encoded(path, source, text, 'plain words')).toBe('plain words');
  });

  it('is ASCII where the file is', () => {
    expect(encoded('messages_fr.properties', 'a.title=creme blend for all\n', 'creme', 'crème')).toBe('cr\\u00e8me');
    expect(encoded('messages_fr.properties', 'a.title=creme blend für alle\n', 'creme', 'crème')).toBe('crème');
  });
});
