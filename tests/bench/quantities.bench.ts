/** Reading quantities in about 1 MB of English, with about as many of them as real posts and policies have (one thousand). */

import { bench, describe } from 'vitest';
import { built } from './built.ts';

const { quantitiesOf } = built;
const plain = [
  'We make lamps that last and we like to talk about them with anyone who asks.',
  'Every piece is finished by hand, and no two of them look quite the same.',
  'If something is wrong with your order, write to us and we will put it right.',
  'You can read more about our workshop and the people who work there in the journal.',
  'The wood comes from forests nearby, and we know most of the people who look after them.',
];
const telling = [
  'You can return any lamp within 30 days of delivery.',
  'Refunds arrive in 5–10 business days, and shipping is free on orders over $50.',
  'Every lamp has a two-year warranty and weighs 1.2 kg.',
  'Save 20% off your first order until 31 December 2026.',
  'More than 10,000 happy customers trust us, and we answer 24/7.',
];
const paragraphs = Array.from({ length: 2500 }, (_, index) =>
  Array.from({ length: 5 }, (_, part) => ((index + part) % 20 === 0 ? telling : plain)[(index * 3 + part) % 5]).join(' '),
);
const text = paragraphs.join('\n\n');
let most = 0;

describe(`${(text.length / 1e6).toFixed(2)} MB in ${paragraphs.length} paragraphs`, () => {
  bench('paragraph by paragraph', () => {
    measure(() => {
      for (const paragraph of paragraphs) quantitiesOf(paragraph, 'en');
    });
  });
  bench('as one text', () => {
    quantitiesOf(text, 'en');
  });
});

/** Prints the best speed so far, in MB per CPU second. */
function measure(run: () => void): void {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  const speed = text.length / (user + system);
  if (speed < most * 1.1) return;
  most = speed;
  console.log(`${speed.toFixed(1)} MB/s`);
}
