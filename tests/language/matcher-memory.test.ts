import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { compileMatcher } from '../../src/language/matcher.ts';
import { tokenize } from '../../src/language/tokens.ts';

it('keeps no text alive by a long word of it', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const matcher = compileMatcher([{ text: 'lamp', data: undefined }]);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 200; i++) {
    // A flat string, as that of a file is.
    const text = Buffer.from(
      `${'lorem ipsum dolor sit amet '.repeat(8000)} averylongword${String.fromCharCode(97 + (i % 26), 97 + (i % 25))}`,
    ).toString();
    matcher.match(tokenize(text));
  }
  collect();
  // All texts together are 43 MB.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20e6);
});
