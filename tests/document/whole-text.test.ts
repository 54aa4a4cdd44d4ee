import { describe, expect, it } from 'vitest';
import { verbatim } from '../../src/document/map.ts';
import { wholeText } from '../../src/document/whole-text.ts';

describe('wholeText', () => {
  it.each([
    ['{% if x %}A{% else %}BB{% endif %} c', 'BB c'],
    ['{% if x %}AA{% else %}B{% endif %} c', 'AA c'],
    ['{% if x %}A{% endif %} c', 'A c'],
    ['{% if x %}A{% elsif y %}{% if z %}B{% else %}CCC{% endif %}{% else %}DD{% endif %}', 'CCC'],
    ['{% case x %}{% when 1 %}A{% when 2 %}BB{% endcase %}', 'BB'],
    ['{% if x %}{{ name | default: "there" }}{% else %}you{% endif %}', '\uFFFC'],
    ['{% if x %}A{% else %}BB', 'ABB'],
    ['{n, plural, one {# lamp} other {# lamps}}', '\uFFFC lamps'],
  ])('%s has its longest branches', (source, text) => expect(wholeText(verbatim(source)).text).toBe(text));

  it('leads back to the source behind a branch that is left out', () => {
    const source = '{% if x %}A{% else %}BB{% endif %} c';
    const whole = wholeText(verbatim(source));
    expect(source.slice(...whole.map.range(3, 4))).toBe('c');
    expect(source.slice(...whole.map.range(0, 2))).toBe('BB');
  });
});
