import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRule } from '../../src/rule/index.ts';
import { findingsIn } from './lint.ts';

/** A format, with how it writes comments and blocks of text. */
interface Format {
  readonly name: string;
  readonly path: string;
  comment(text: string): string;
  /** A file of comments and texts, in order. */
  file(parts: readonly (string | { readonly comment: string })[]): string;
}

function lines(comment: (text: string) => string, block: (text: string, index: number) => string, [before, after] = ['', '']) {
  return (parts: readonly (string | { readonly comment: string })[]): string =>
    before + parts.map((part, index) => (typeof part === 'string' ? block(part, index) : comment(part.comment))).join('\n') + after;
}

function format(
  name: string,
  path: string,
  comment: Format['comment'],
  block: (text: string, index: number) => string,
  ends?: [string, string],
): Format {
  return { name, path, comment, file: lines((text) => comment(text), block, ends) };
}

const paragraph = (text: string): string => `\n${text}\n`;

const element = (text: string): string => `<p>${text}</p>`;
const object = (text: string): string => `  { "body": "${text}" },`;

/** Formats whose comments stand between texts. */
const formats: readonly Format[] = [
  format('Markdown', 'a.md', (text) => `\n<!-- ${text} -->`, paragraph),
  format('Markdown, Liquid comment', 'a.md', (text) => `\n{% comment %}${text}{% endcomment %}`, paragraph),
  format('HTML', 'a.html', (text) => `<!-- ${text} -->`, element),
  format('HTML, Liquid comment', 'a.html', (text) => `{% comment %}${text}{% endcomment %}`, element),
  format('HTML, Liquid inline comment', 'a.html', (text) => `{% # ${text} %}`, element),
  format('HTML, Handlebars comment', 'a.hbs', (text) => `{{!-- ${text} --}}`, element),
  format('HTML, Mustache comment', 'a.mustache', (text) => `{{! ${text} }}`, element),
  format('HTML, Jinja comment', 'a.html', (text) => `{# ${text} #}`, element),
  format('HTML, ERB comment', 'a.html.erb', (text) => `<%# ${text} %>`, element),
  format('text, Liquid comment', 'a.txt', (text) => `\n{% comment %}${text}{% endcomment %}`, paragraph),
  format('text, Jinja comment', 'a.txt', (text) => `\n{# ${text} #}`, paragraph),
  format(
    'YAML',
    'a.yml',
    (text) => `  # ${text}`,
    (text, index) => `  text${index}: { body: "${text}" }`,
    ['texts:\n', ''],
  ),
  format(
    'YAML list',
    'a.yml',
    (text) => `  # ${text}`,
    (text) => `  - body: ${text}`,
    ['texts:\n', ''],
  ),
  format('JSON with comments', 'a.json', (text) => `  // ${text}`, object, ['[\n', '\n  {}\n]']),
  format('JSON with block comments', 'a.jsonc', (text) => `  /* ${text} */`, object, ['[\n', '\n  {}\n]']),
];

describe.each(formats)('comments in $name', ({ path, file }) => {
  const rulesIn = (...parts: Parameters<typeof file>[0]): string[] => found(file(parts)).map((finding) => finding.replace(/^\d+:\d+ /, ''));
  const found = (text: string): string[] => findingsIn(path, text);

  it('reports what no comment silences', () => {
    expect(rulesIn('It ships soon.', 'It ships fast.')).toEqual(['soon Unexpected "soon".', 'fast Unexpected "fast".']);
  });

  it('silences the next block', () => {
    expect(rulesIn({ comment: 'univocal ignore soon' }, 'It ships soon.', 'Ships soon.')).toEqual(['soon Unexpected "soon".']);
  });

  it('silences only the rules that it names', () => {
    expect(rulesIn({ comment: 'univocal ignore soon' }, 'It ships soon and fast.')).toEqual(['fast Unexpected "fast".']);
  });

  it('silences several rules, and takes a reason', () => {
    expect(rulesIn({ comment: 'univocal ignore soon, fast -- the lawyers want it' }, 'It ships soon and fast.')).toEqual([]);
  });

  it('silences all rules where it names none', () => {
    expect(rulesIn({ comment: 'univocal ignore' }, 'It ships soon and fast.')).toEqual([]);
  });

  it('silences from disable to enable', () => {
    const parts = [
      'Soon, soon.',
      { comment: 'univocal disable soon' },
      'It ships soon.',
      'So soon.',
      { comment: 'univocal enable soon' },
      'As soon.',
    ];
    expect(rulesIn(...parts)).toEqual(['soon Unexpected "soon".', 'soon Unexpected "soon".']);
  });

  it('silences from disable to the end', () => {
    expect(rulesIn({ comment: 'univocal disable' }, 'It ships soon.', 'It ships fast.')).toEqual([]);
  });

  it('reports a comment that silences nothing', () => {
    expect(rulesIn({ comment: 'univocal ignore soon' }, 'It ships today.', 'It ships soon.')).toEqual([
      'ignore Unused comment: it silences no finding of `soon`, expected it to be removed.',
      'soon Unexpected "soon".',
    ]);
  });

  it('reports an unknown rule', () => {
    expect(rulesIn({ comment: 'univocal ignore sooon' }, 'It ships today.')).toEqual([
      'ignore Unknown rule `sooon` in a univocal comment; did you mean `soon`?',
    ]);
  });

  it('leaves other comments alone', () => {
    for (const comment of ['univocally soon', 'univocal is great', 'univocal']) expect(rulesIn({ comment }, 'It ships today.')).toEqual([]);
  });

  it.each(['Univocal Ignore Soon', 'univocal: ignore soon', 'univocal:ignore soon', 'UNIVOCAL : IGNORE: SOON'])('takes: %s', (comment) => {
    expect(rulesIn({ comment }, 'It ships soon.')).toEqual([]);
  });

  it.each([
    ['univocal ignor soon', 'ignor', 'ignore'],
    ['univocal: enabel', 'enabel', 'enable'],
    ['univocal-ignore soon', 'univocal-ignore', 'univocal ignore'],
    ['univocal disable-next-line soon', 'disable-next-line', 'ignore'],
    ['univocal disabled soon', 'disabled', 'disable'],
  ])('reports a command that is not there: %s', (comment, written, meant) => {
    expect(rulesIn({ comment }, 'It ships soon.').sort()).toEqual([
      `ignore Unknown command \`${written}\` in a univocal comment; did you mean \`${meant}\`? There are ignore, disable and enable.`,
      'soon Unexpected "soon".',
    ]);
  });

  it('reports a reason that nothing sets apart, once, and silences the rules before it', () => {
    expect(rulesIn({ comment: 'univocal ignore soon, fast because legal says so' }, 'It ships soon, fast.')).toEqual([
      'ignore Write the reason behind ` -- `: `univocal ignore soon, fast -- because legal says so`.',
    ]);
  });
});

describe('comments in CSV', () => {
  const csv = (...rows: string[]): string[] => findingsIn('a.csv', ['Headline,Description,Comment', ...rows].join('\n'));

  it('silences the row of the comment', () => {
    expect(csv('Ships soon,Now fast,univocal ignore soon', 'Ships soon,Now,')).toEqual([
      '2:12 fast Unexpected "fast".'.replace('2:12', '2:16'),
      '3:7 soon Unexpected "soon".',
    ]);
  });

  it.each(['# univocal ignore soon', '<!-- univocal ignore soon -->', '// univocal ignore soon'])(
    'may be written as elsewhere: %s',
    (cell) => {
      expect(csv(`Ships soon,,${cell}`, 'So soon,,')).toEqual(['3:4 soon Unexpected "soon".']);
    },
  );

  it('silences rows from disable to enable', () => {
    expect(csv('Ships soon,,univocal disable', 'So soon,,', 'Now,,univocal enable', 'As soon,,')).toEqual([
      '2:7 soon Unexpected "soon".',
      '5:4 soon Unexpected "soon".',
    ]);
  });
});

describe('comments in JSON without comments', () => {
  it('silences the object of the key `//`', () => {
    expect(findingsIn('a.json', '[{ "//": "univocal ignore soon", "body": "It ships soon." }, { "body": "It ships soon." }]')).toEqual([
      '1:82 soon Unexpected "soon".',
    ]);
  });
});

describe('disable and enable', () => {
  const md = (...parts: string[]): string[] => findingsIn('a.md', parts.join('\n\n'));

  it('enables one of several rules', () => {
    expect(md('<!-- univocal disable soon fast -->', 'soon fast', '<!-- univocal enable fast -->', 'soon fast')).toEqual([
      '7:6 fast Unexpected "fast".',
    ]);
  });

  it('enables one rule while all others stay silent', () => {
    expect(
      md('<!-- univocal disable -->', 'soon fast', '<!-- univocal enable fast -->', 'soon fast', '<!-- univocal enable -->', 'soon'),
    ).toEqual(['7:6 fast Unexpected "fast".', '11:1 soon Unexpected "soon".']);
  });

  it('silences a rule again', () => {
    const text = ['disable soon', 'enable soon', 'disable soon'].map((words) => `<!-- univocal ${words} -->\n\nsoon`);
    expect(md(...text)).toEqual(['7:1 soon Unexpected "soon".']);
  });

  it('reports the rules of a comment that silence nothing, once', () => {
    expect(md('<!-- univocal disable soon, fast -->', 'soon')).toEqual([
      '1:1 ignore Unused comment: it silences no finding of `fast`, expected it to be removed.',
    ]);
    expect(md('<!-- univocal disable soon, fast -->', 'now')).toEqual([
      '1:1 ignore Unused comment: it silences no finding of `soon` or `fast`, expected it to be removed.',
    ]);
  });

  it('reports a disable of what is silent already', () => {
    expect(md('<!-- univocal disable soon -->', 'soon', '<!-- univocal disable soon -->', 'soon')).toEqual([
      '5:1 ignore Unused comment: it silences no finding of `soon`, expected it to be removed.',
    ]);
  });

  it('silences what is said of the whole file up to its end', () => {
    const whole = defineRule({
      meta: { description: 'Speaks of the file', family: 'channel', severity: 'warning' },
      options: z.strictObject({}),
      check: (_, context) => context.reportSource([0, 0], { reason: 'No footer.' }),
    });
    const rulesIn = (text: string) => findingsIn('a.md', `Hello.\n\n<!-- univocal disable whole -->\n\n${text}\n`, { whole });
    expect(rulesIn('Bye.')).toEqual([]);
    expect(rulesIn('Bye.\n\n<!-- univocal enable whole -->')[0]).toEqual('1:1 whole No footer.');
  });

  it('reports an enable that ends nothing', () => {
    expect(md('soon', '<!-- univocal enable soon -->')).toEqual([
      '1:1 soon Unexpected "soon".',
      '3:1 ignore Unused comment: no `disable` of `soon` stands before this `enable`, expected it to be removed.',
    ]);
  });
});

describe('a reason without rules', () => {
  it('silences nothing', () => {
    expect(findingsIn('a.md', '<!-- univocal ignore because legal says so -->\n\nsoon\n')).toEqual([
      '1:1 ignore Write the reason behind ` -- `: `univocal ignore -- because legal says so`.',
      '3:1 soon Unexpected "soon".',
    ]);
  });

  it('is not seen in two rules that are misspelt', () => {
    expect(findingsIn('a.md', '<!-- univocal ignore sooon, fasst -->\n\nsoon\n')).toHaveLength(3);
  });
});

describe('what can’t be silenced', () => {
  it('keeps findings of the file itself', () => {
    expect(findingsIn('a.json', '// univocal disable read\n{ "body": "It ships soon." }{')).toEqual([
      "1:1 ignore Findings of `read` can't be silenced: mend what they speak of.",
      '2:21 soon Unexpected "soon".',
      '2:29 read The JSON ends before this; what follows is not read.',
    ]);
  });

  it('keeps findings of useless comments', () => {
    const text = '<!-- univocal disable -->\n\n<!-- univocal ignore sooon -->\n\nNow.\n';
    expect(findingsIn('a.md', text)).toEqual([
      '1:1 ignore Unused comment: it silences no finding of any rule, expected it to be removed.',
      '3:1 ignore Unknown rule `sooon` in a univocal comment; did you mean `soon`?',
    ]);
  });
});
