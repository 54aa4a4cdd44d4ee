import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { fewProblems } from '../../src/document/few-problems.ts';
import type { ReadOptions } from '../../src/document/reader.ts';
import { readYaml } from '../../src/document/yaml.ts';
import { checkReading } from './invariant.ts';

function read(source: string, options: Partial<ReadOptions> = {}): Reading {
  const reading = readYaml(source, { path: 'content/file.yml', ...options });
  checkReading(source, reading);
  return reading;
}

const rows = (reading: Reading) => reading.segments.map(({ unit, role, field, locale, text }) => [unit, role, field, locale, text]);

describe('readYaml', () => {
  it('reads what a Rasa bot says', () => {
    const source = [
      'intents:\n  - greet\nslots:\n  name:\n    type: text',
      'responses:\n  utter_hi:\n  - text: Hello {name}!\n    buttons:\n    - title: Yes please\n      payload: /affirm it',
      '  - text: "Hi.\\n\\nWelcome."\n  utter_bye:\n  - text: Bye\n',
    ].join('\n');
    expect(rows(read(source))).toEqual([
      [0, 'body', 'body', undefined, 'Hello \uFFFC!'],
      [0, 'cta', 'button', undefined, 'Yes please'],
      [1, 'body', 'body', undefined, 'Hi.'],
      [1, 'body', 'body', undefined, 'Welcome.'],
      [2, 'body', 'body', undefined, 'Bye'],
    ]);
    expect(read(source).preset).toBe('rasa');
  });

  it('reads a Rails catalogue in the locale of its root', () => {
    const reading = read(
      'de:\n  cart:\n    title: Warenkorb\n    note_html: "Noch <b>%{n}</b> übrig"\n    url: https://x.test\n  mail:\n    subject: Ihre Bestellung\n',
      {
        path: 'config/settings.yml',
      },
    );
    expect(reading.locale).toBe('de');
    expect(rows(reading)).toEqual([
      [0, 'title', undefined, undefined, 'Warenkorb'],
      [1, 'body', undefined, undefined, 'Noch \uFFFC übrig'],
      [2, 'subject', 'subject', undefined, 'Ihre Bestellung'],
    ]);
  });

  it('knows the locale of each root, where there are several', () => {
    expect(rows(read('en:\n  a: Hello\nde:\n  a: Hallo\n')).map(([, , , locale, text]) => [locale, text])).toEqual([
      ['en', 'Hello'],
      ['de', 'Hallo'],
    ]);
  });

  it('reads canned replies: bodies and subjects, no names and shortcuts', () => {
    const source = [
      'canned_responses:',
      '  - title: How to return things',
      '    shortcut: /return it',
      '    body: |',
      '      Send it back',
      '      within 30 days.',
      '',
      '      Thank you!',
      '  - name: The second one',
      '    subject: "It\'s here"',
      '    body: >-',
      '      It is',
      '      here.',
      '',
    ].join('\n');
    expect(rows(read(source))).toEqual([
      [0, 'body', 'body', undefined, 'Send it back within 30 days.'],
      [0, 'body', 'body', undefined, 'Thank you!'],
      [1, 'subject', 'subject', undefined, "It's here"],
      [1, 'body', 'body', undefined, 'It is here.'],
    ]);
  });

  it('reads replies that a map names: one message each', () => {
    expect(rows(read('snippets:\n  hello: Hello and welcome.\n  bye: Thank you for writing.\n  title: How we talk to people\n'))).toEqual([
      [0, 'body', 'body', undefined, 'Hello and welcome.'],
      [1, 'body', 'body', undefined, 'Thank you for writing.'],
    ]);
  });

  it('reads translation sources: the value, not the note', () => {
    const part = (key: string, value: string) =>
      `  - translation:\n      key: "${key}"\n      title: "A note about ${key}"\n      value: "${value}"\n`;
    expect(read(`title: "A package"\nparts:\n${part('a.b', 'One')}${part('a.c', 'Two')}`).segments.map(({ text }) => text)).toEqual([
      'One',
      'Two',
    ]);
  });

  it('reads directives', () => {
    const source = 'a:\n  # univocal ignore vague-time -- agreed\n  text: It comes soon.\n  title: It is here # univocal ignore\n';
    expect(read(source).directives.map(({ verb, rules, scope }) => [verb, rules, source.slice(...scope)])).toEqual([
      ['ignore', ['vague-time'], 'text: It comes soon.'],
      ['ignore', [], 'title: It is here'],
    ]);
  });

  it('reports what is broken and reads the rest', () => {
    const source = 'title: {{ name }} is here\ntext: It is here.\n';
    const reading = read(source);
    expect(fewProblems(source, reading.problems).map(({ range, severity }) => [severity, source.slice(...range)])).toEqual([
      ['error', '{{ name }} is here'],
    ]);
    expect(reading.segments.map(({ text }) => text)).toEqual(['It is here.']);
  });

  it('leaves settings of programs alone', () => {
    expect(read('jobs:\n  a:\n    label: Build it all\n', { path: '.github/workflows/ci.yml' }).segments).toEqual([]);
  });

  it('reads an empty file as nothing', () => {
    expect(read('')).toMatchObject({ segments: [], problems: [] });
  });
});
