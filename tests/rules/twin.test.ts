import { describe, expect, it } from 'vitest';
import factConflict from '../../rules/fact-conflict/rule.ts';
import { wordsOfKey } from '../../rules/twin/keys.ts';
import twin from '../../rules/twin/rule.ts';
import { lint } from '../linter/lint.ts';

function found(files: Readonly<Record<string, string>>, guide = ''): string[] {
  const { files: reports } = lint(files, { registry: { 'fact-conflict': factConflict, twin }, guide });
  return reports.flatMap(({ path, findings }) =>
    findings.map(({ place, ruleId, actual }) => `${path}:${place.start.line} ${ruleId} ${actual}`),
  );
}

/** One string in the catalogue of a program. */
const app = (key: string, text: string): Record<string, string> => ({ 'app/en.properties': `${key}=${text}` });
const web = (key: string, text: string): Record<string, string> => ({ 'web/en.json': JSON.stringify({ [key]: text }) });

describe('wordsOfKey', () => {
  it.each(['returns_note', 'returnsNote', 'returns.note', 'returns-note', 'returns/note', 'Returns Note'])('%s', (key) => {
    expect(wordsOfKey(key)).toBe('returns note');
  });

  it.each(['faq[2].answer', 'faq.2.answer', '0', '...'])('none: %s', (key) => {
    expect(wordsOfKey(key)).toBe('');
  });
});

describe('messages of two catalogues', () => {
  it('tells the one that fewer agree with, once', () => {
    const third = { 'ios/en.lproj/Localizable.strings': '"gift.note" = "Pay with points: 500 points make a gift, valid 6 months.";' };
    const text = (months: number): string => `Pay with points: 500 points make a gift, valid ${months} months.`;
    expect(found({ ...app('gift_note', text(3)), ...web('giftNote', text(6)), ...third })).toEqual(['app/en.properties:1 twin 3 months']);
  });

  it('leaves to fact-conflict what it reports', () => {
    const files = {
      ...app('returns_note', 'You can return it within 30 days.'),
      ...web('returnsNote', 'You can return it within 14 days.'),
    };
    expect(found(files).map((line) => line.split(' ')[1])).toEqual(['fact-conflict', 'fact-conflict']);
  });

  it.each([
    ['placeholders', 'Hello {name}, the soup in our box keeps for 14 days.', 'Hello, the soup in our box keeps for 30 days.'],
    ['other words', 'The soup in our box keeps for 14 days.', 'Recipes you might like: 30 days of soup.'],
    ['platforms', 'The soup in our app keeps for 14 days.', 'The soup in our browser keeps for 30 days.'],
    ['a value more', 'The soup in our box keeps for 14 days.', 'The soup in our box keeps for 30 days, then 60 days more.'],
    ['the same in other words', 'The soup in our box keeps for 14 days.', 'The soup in our box keeps for two weeks.'],
    ['steps', 'Step 2 of 3: choose your box.', 'Step 2 of 4: choose your box.'],
    ['years', 'Box and Co. since 2014 in all homes', 'Box and Co. since 2015 in all homes'],
  ])('leaves alone: %s', (_, one, other) => {
    expect(found({ ...app('box_trial', one), ...web('boxTrial', other) })).toEqual([]);
  });

  it.each(['box_trial', 'trial'])('finds it under %s', (key) => {
    const files = { ...app(key, 'Try our fine box at home for 14 days.'), ...web(key, 'Try our fine box at home for 30 days.') };
    expect(found(files)).toEqual(['web/en.json:1 twin 30 days']);
  });
});
