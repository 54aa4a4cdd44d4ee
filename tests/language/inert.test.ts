import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertRanges } from '../../src/language/inert.ts';

function inert(text: string): string[] {
  return inertRanges(text).map(([start, end]) => text.slice(start, end));
}

describe('inertRanges', () => {
  it.each<[what: string, text: string, ranges: string[]]>([
    ['URLs', 'See https://example.com/a?b=1,2#c, or http://x.test.', ['https://example.com/a?b=1,2#c', 'http://x.test']],
    ['URLs in brackets', '(see https://example.com/a) [www.example.org]', ['https://example.com/a', 'www.example.org']],
    ['URLs with brackets', 'https://example.com/a_(b), and', ['https://example.com/a_(b)']],
    [
      'URLs before text without spaces',
      '詳しくはhttps://example.com/xをご覧。https://a.test에서',
      ['https://example.com/x', 'https://a.test'],
    ],
    ['URLs after a sentence without a space', 'Read it here.https://example.com/x', ['https://example.com/x']],
    ['URLs with placeholders', 'https://\ufffc/x and \ufffc@example.com', ['https://\ufffc/x', '\ufffc@example.com']],
    ['other addresses', 'mailto:a@b.test ftp://a.test', ['mailto:a@b.test', 'ftp://a.test']],
    ['bare domains', 'At example.com, example.co.uk/x or EXAMPLE.COM.', ['example.com', 'example.co.uk/x', 'EXAMPLE.COM']],
    ['domains with a port', 'localhost:3000/x example.com:8080', ['localhost:3000/x', 'example.com:8080']],
    ['possessives of domains', 'example.com’s', ['example.com']],
    ['short addresses', 't.me/x x.com', ['t.me/x', 'x.com']],
    ['e-mail addresses', 'Mail a.b+c@example.co.uk. Email:help@example.com', ['a.b+c@example.co.uk', 'help@example.com']],
    ['handles', 'Follow @alder.oak. Or @oak_lamp’s', ['@alder.oak', '@oak_lamp']],
    ['hashtags', '#BlackFriday, #送料無料 C# &#39; #1', ['#BlackFriday', '#送料無料']],
    ['colours', '#fff #1a2b3c #000000', ['#fff', '#1a2b3c', '#000000']],
    ['file names', 'Open style-guide.yml, README.MD or .env.', ['style-guide.yml', 'README.MD', '.env']],
    [
      'paths',
      'src/index.ts ./x ../y ~/z C:\\Users\\x content/blog/ /usr/local',
      ['src/index.ts', './x', '../y', '~/z', 'C:\\Users\\x', 'content/blog/', '/usr/local'],
    ],
    ['packages', '@scope/pkg', ['@scope/pkg']],
    ['identifiers', 'first_name order.first_name MAX_SIZE', ['first_name', 'order.first_name', 'MAX_SIZE']],
    ['versions', 'v2.1 1.4.0 2.0.0-beta.1 192.168.0.1', ['v2.1', '1.4.0', '2.0.0-beta.1', '192.168.0.1']],
  ])('finds %s', (_, text, ranges) => {
    expect(inert(text)).toEqual(ranges);
  });

  it.each<[what: string, text: string]>([
    ['plain text', 'Nothing here. Nothing there.'],
    ['a missing space', 'Visit us.Then go home.'],
    ['abbreviations', 'e.g. this, i.e. that, in the U.S. at 5 p.m. z.B. d.h. т.е. Ph.D.'],
    ['words with slashes', 'and/or his/her 24/7 red/green/blue $5/month /month km/h'],
    ['names', 'iPhone YouTube Node.js Hello.World'],
    ['dates, prices and thousands', '31.12.2026 1.2.26 2026.12.31 1.000.000 $3.50'],
    ['emphasis', '_very_ *bold* ____'],
    ['dots', '...and so on… wait..what'],
    ['signs alone', '@ # / \\ _ www. http://'],
  ])('leaves %s', (_, text) => {
    expect(inert(text)).toEqual([]);
  });

  it('gives ranges in order, in bounds and apart for any text', () => {
    const unit = fc.constantFrom(
      'a',
      'com',
      'https://',
      'www.',
      '@',
      '.',
      '/',
      '#',
      '_',
      '\\',
      ' ',
      '(',
      ')',
      ',',
      '1',
      '灯',
      '👍',
      'é',
      ':',
      '-',
      '\ufffc',
      "'",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (text) => {
        let last = 0;
        for (const [start, end] of inertRanges(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
