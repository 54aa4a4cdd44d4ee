import { describe, expect, it } from 'vitest';
import { parseGuide } from '../../src/guide/load.ts';
import { Linter } from '../../src/linter/linter.ts';

/** Statements with a topic, as `topic=value [products] {conditions}`. */
function statements(path: string, text: string): string[] {
  const { guide } = parseGuide('', '/style-guide.yml', {});
  if (!guide) throw new Error('no guide');
  const linter = new Linter(guide, {}, { asOf: '2026-12-01', isWhole: true });
  return linter
    .stated({ path, guidePath: path, text })
    .flatMap(({ statement: { topic, text: written, scope } }) =>
      topic === undefined ? [] : [`${topic}=${written} [${scope.products.join()}] {${scope.conditions.join()}}`],
    );
}

describe('what a statement is about', () => {
  it('is the row of a table that its header parts from others', () => {
    const table = '| Product | Warranty |\n| --- | --- |\n| Desk lamp | 2 years |\n| Floor lamp | 5 years |\n';
    expect(statements('a.md', table)).toEqual(['warranty=2 years [Desk lamp] {}', 'warranty=5 years [Floor lamp] {}']);
  });

  it('is a department, where the name of the file or its title is one', () => {
    const text = 'We respond within 48 hours.\n';
    expect(statements('about/security-reporting.md', text)).toEqual(['response-time=48 hours [] {security}']);
    expect(statements('about.md', `# Press\n\n${text}`)).toEqual(['response-time=48 hours [] {press}']);
    expect(statements('about.md', `${text}\n## Press\n\nHello.\n`)).toEqual(['response-time=48 hours [] {}']);
  });

  it('is a way of delivery, where rows are such', () => {
    const table = '| Method | Delivery time |\n| --- | --- |\n| Standard | 3 days |\n| Bike courier | 1 day |\n';
    expect(statements('a.md', table)).toEqual(['delivery-time=3 days [] {}', 'delivery-time=1 day [] {bike courier}']);
  });

  it('is nothing in a table of one row', () => {
    expect(statements('a.md', '| Shop | Warranty |\n| --- | --- |\n| Lamps | 2 years |\n')).toEqual(['warranty=2 years [] {}']);
  });

  it('is the product of a record', () => {
    const feed = 'Handle,Title,Body (HTML),Vendor\na,Desk Lamp,<p>2-year warranty.</p>,A\nb,Floor Lamp,<p>5-year warranty.</p>,A\n';
    expect(statements('feed.csv', feed)).toEqual(['warranty=2-year [Desk Lamp] {}', 'warranty=5-year [Floor Lamp] {}']);
  });

  it('is no record for what holds for all products', () => {
    const feed = 'Handle,Title,Body (HTML),Vendor\na,Desk Lamp,<p>Return it within 30 days.</p>,A\nb,Floor Lamp,<p>-</p>,A\n';
    expect(statements('feed.csv', feed)).toEqual(['returns-window=30 days [] {}']);
  });

  it('is a channel or a department before a colon', () => {
    expect(statements('a.md', 'Chat: we reply within 2 minutes.\n')).toEqual(['response-time=2 minutes [] {chat}']);
    expect(statements('a.md', '# Security\n\nWe respond within 48 hours.\n')).toEqual(['response-time=48 hours [] {security}']);
    expect(statements('a.md', 'If you have questions, email dap@a.com.\n')).toEqual(['support-email=dap@a.com [] {dap}']);
  });

  it('is nothing for a label that says nothing', () => {
    expect(statements('a.md', '# Returns\n\n- Duration: 45 days\n')).toEqual(['returns-window=45 days [] {}']);
    expect(statements('a.md', '# Returns\n\n- Desk lamps: 45 days\n')).toEqual(['returns-window=45 days [Desk lamps] {}']);
  });

  it('is a carrier that opens a line', () => {
    expect(statements('a.md', '- DHL Ground delivery 2 to 4 days\n')).toEqual(['delivery-time=2 to 4 days [] {carrier}']);
    expect(statements('a.md', 'Ups, delivery takes 2 to 4 days.\n')).toEqual(['delivery-time=2 to 4 days [] {}']);
  });

  it('is no deed that a title tells the purpose of', () => {
    expect(statements('a.md', '---\nlang: es\n---\n\n# Pasos para devolverla\n\nTienes 14 días para la devolución.\n')).toEqual([
      'returns-window=14 días [] {}',
    ]);
  });

  it('is one of several where a sentence tells values apart', () => {
    expect(statements('a.md', 'We give a 5-year warranty on alder and a 3-year warranty on ash.\n')).toEqual([
      'warranty=5-year [] {one of several}',
      'warranty=3-year [] {one of several}',
    ]);
    expect(statements('a.md', 'Our 5-year warranty is a 60-month warranty.\n')).toEqual([
      'warranty=5-year [] {}',
      'warranty=60-month [] {}',
    ]);
  });

  it('is what a lone short paragraph above names', () => {
    expect(statements('a.md', 'Austria\n\nFree shipping from $80.\n')).toEqual(['free-shipping-threshold=$80 [] {at}']);
    expect(statements('a.md', 'Orders\n\nFree shipping from $80.\n')).toEqual(['free-shipping-threshold=$80 [] {}']);
  });

  it('is what a title is for', () => {
    expect(statements('a.md', '# Returns policy for watches\n\nReturn it within 14 days.\n')).toEqual([
      'returns-window=14 days [] {watches}',
    ]);
    expect(statements('a.md', '# Returns policy for orders\n\nReturn it within 14 days.\n')).toEqual(['returns-window=14 days [] {}']);
  });
});
