import { describe, expect, it } from 'vitest';
import { postWeight } from '../../rules/length/post-weight.ts';

describe('postWeight', () => {
  it.each([
    ['', 0],
    ['Light that lasts', 16],
    ['Größe, Ελλάδα, Україна, שלום, سلام', 34],
    ['“Oak” – it’s ours', 17],
    ['″′', 2],
    ['…', 2],
    ['10 €', 5],
    ['オーク', 6],
    ['한국', 4],
    ['e\u0301', 1],
    ['😀', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🏃🏽‍♀️', 2],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['☎', 2],
    ['7 * 3', 5],
    ['🇦🇹', 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['𝗼𝘁', 4],
    ['https://shop.example.com/products/oak-lamp?ref=x', 23],
    ['http://a.co', 23],
    ['See https://a.org/x, or (https://b.org/y).', 23 + 23 + 12],
    ['shop.example.com/oak and example.org.', 23 + 23 + 6],
    ['me@example.com', 14],
    ['Sale ends today.Come by', 23],
    ['Otters 👪 otters 𝗼𝘁𝘁𝗲𝗿𝘀 otters otters.com/otters', 60],
  ])('%j is %i', (text, weight) => expect(postWeight(text)).toBe(weight));

  it.each(['a', 'a.', 'a-', 'https://', 'a.com', '1', '\u0301', '👩‍', '@'])('weighs %j a hundred thousand times', (piece) => {
    expect(postWeight(piece.repeat(100_000))).toBeGreaterThan(0);
  });
});
