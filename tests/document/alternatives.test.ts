import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { checkReading } from './invariant.ts';

function texts(source: string, path = 'a.txt'): string[] {
  const document = readDocument({ path, source }, { path, locale: 'en' });
  checkReading(source, document);
  return document.segments.map(({ text }) => text);
}

describe('branches of a condition', () => {
  it('are each read with the text around them, the longest first', () => {
    expect(texts('It ships {{#if express}}today{{else}}in three days{{/if}}, we promise.')).toEqual([
      'It ships in three days, we promise.',
      'It ships today, we promise.',
    ]);
  });

  it('vary one at a time', () => {
    expect(texts('{% if a %}One{% else %}Many{% endif %} and {% if b %}small{% else %}big{% endif %} lamps.')).toEqual([
      'Many and small lamps.',
      'One and small lamps.',
      'Many and big lamps.',
    ]);
  });

  it('are read inside of other branches', () => {
    expect(texts('Hi {% if a %}dear {% if b %}friend{% else %}pal{% endif %}{% else %}you{% endif %}!')).toEqual([
      'Hi dear friend!',
      'Hi dear pal!',
      'Hi you!',
    ]);
  });

  it('of ICU messages are sentences', () => {
    expect(
      texts('{"messages": {"cart.items": "You have {n, plural, =0 {no items} one {# item} other {# items}} here."}}', 'en.json'),
    ).toEqual(['You have no items here.', 'You have \uFFFC item here.', 'You have \uFFFC items here.']);
  });

  it('without text, or without another branch, are no reading of their own', () => {
    expect(texts('Hi{% if name %} {{ name }}{% endif %}, {% if a %}{% else %}welcome{% endif %}.')).toEqual(['Hi \uFFFC, welcome.']);
  });

  it('whose condition began in a block before this one are read apart', () => {
    expect(texts('<div>{% if a %}<p>Pay now{% else %}Pay later{% endif %} in the shop.</p></div>', 'a.html')).toEqual([
      'Pay now in the shop.',
      'Pay later in the shop.',
    ]);
  });

  it('after the eighth reading are read alone', () => {
    const branches = Array.from({ length: 12 }, (_, i) => `number ${String.fromCharCode(97 + i)}`);
    const source = `You chose ${branches.map((text, i) => `{% ${i === 0 ? 'if' : 'elsif'} x %}${text}`).join('')}{% endif %} today.`;
    const read = texts(source);
    expect(read).toHaveLength(12);
    expect(read.filter((text) => text.startsWith('You chose'))).toHaveLength(8);
    expect(read.slice(8)).toEqual(['number i', 'number j', 'number k', 'number l']);
  });

  it('are not joined to a block that holds another text', () => {
    expect(texts('{% block t %}an e-mail{% endblock %}{% block u %}a lamp{% endblock %}')).toEqual(['an e-mail a lamp']);
    expect(texts('{% trans %}an e-mail{% endtrans %}{% trans %}a lamp{% endtrans %}, and more')).toEqual(['an e-mail a lamp, and more']);
    expect(texts('lamp{% if many %}s{% endif %}{% if big %}!{% endif %}')).toEqual(['lamps!']);
  });

  it('keep their links and code', () => {
    const source = 'Ask [{% if a %}our team{% else %}us{% endif %}](https://x.example) for `{{ code }}`.';
    const document = readDocument({ path: 'a.md', source }, { path: 'a.md', locale: 'en' });
    const links = document.segments.map(({ text, links }) => links.map(({ range }) => text.slice(...range)));
    expect(links).toEqual([['our team'], ['us']]);
  });
});
