import { describe, expect, it } from 'vitest';
import { withoutHome } from '../../src/language/scope/home.ts';

describe('the market at home', () => {
  it.each([
    ['de', ['de']],
    ['de-AT', ['at']],
    ['en-GB', ['uk']],
    ['en-US', ['us', 'domestic']],
    ['en', ['domestic']],
    ['pt-BR', ['br']],
    ['fr', ['fr']],
  ])('narrows nothing in %s: %s', (locale, conditions) => {
    expect(withoutHome(conditions, locale)).toEqual([]);
  });

  it.each([
    ['de-AT', ['de']],
    ['de', ['at', 'de']],
    ['en', ['us']],
    ['es', ['es']],
    ['pt', ['pt']],
    ['de', ['eu']],
    ['en-US', ['domestic', 'international']],
  ])('is not meant in %s by %s', (locale, conditions) => {
    expect(withoutHome(conditions, locale)).toEqual(conditions);
  });

  it('leaves who and what it is for', () => {
    expect(withoutHome(['de', 'members', 'sale'], 'de')).toEqual(['members', 'sale']);
  });
});
