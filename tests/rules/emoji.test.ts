import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalRanges } from '../../rules/emoji/conditions.ts';
import { emojiIn } from '../../rules/emoji/emoji.ts';
import { readDocument } from '../../src/document/read.ts';

const emoji = ['🎉', '❤️', '👩🏽‍🚀', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏿', '☀️', '🧑‍💻', '⚾', '✅'];
const others = ['a', ' ', '™', '★', '→', '✔️', '1️⃣', '🇩🇪', '©', '⭐', '♥', '\ufffc', '日', '7', '#'];

describe('emojiIn', () => {
  it('finds each emoji whole, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...emoji, ...others)), (parts) => {
        // A star or an arrow right before a joiner would be another sequence: parts are kept apart.
        const text = parts.join(' ');
        const expected: string[] = parts.filter((part) => emoji.includes(part));
        const found = emojiIn(text);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
        expect(found.map((each) => each.text)).toEqual(expected);
      }),
    );
  });

  it('parts emoji that follow each other', () => {
    expect(emojiIn('🎉🎉👩🏽‍🚀❤️').map(({ text }) => text)).toEqual(['🎉', '🎉', '👩🏽‍🚀', '❤️']);
  });

  it('takes a heart for an emoji only where a picture is asked for', () => {
    expect(emojiIn('♥ ❤︎ ❤')).toEqual([]);
    expect(emojiIn('❤️')).toHaveLength(1);
  });
});

describe('conditionalRanges', () => {
  const rangesOf = (source: string): string[] => {
    const { tags } = readDocument({ path: 'a.html', source }, { path: 'a.html', locale: 'en' });
    return conditionalRanges(tags).map(([start, end]) => source.slice(start, end));
  };

  it('are those of conditions and loops, nested ones together', () => {
    expect(rangesOf('<p>{% if a %}x{% if b %}y{% endif %}{% endif %} z {% for c in d %}e{% endfor %}</p>')).toEqual([
      '{% if a %}x{% if b %}y{% endif %}{% endif %}',
      '{% for c in d %}e{% endfor %}',
    ]);
  });

  it('are not those of blocks that are always shown', () => {
    expect(rangesOf('{% block a %}<p>x{% if b %}y{% endif %}</p>{% endblock %}')).toEqual(['{% if b %}y{% endif %}']);
  });
});
