import { expect, it } from 'vitest';
import { dateOfPath } from '../../src/document/date-of-path.ts';

it.each([
  ['_posts/2026-11-23-lamps.md', '2026-11-23'],
  ['2026-11-23_lamps.md', '2026-11-23'],
  ['blog/2026-11-23.md', '2026-11-23'],
  ['blog/2026/11/23/lamps.md', '2026-11-23'],
  ['/2026/11/23/', '2026-11-23'],
  ['blog/2026-13-23-lamps.md', undefined],
  ['blog/2026-11-00-lamps.md', undefined],
  ['2026-11-23-emails/lamps.md', undefined],
  ['orders/12026-11-23-lamps.md', undefined],
  ['blog/2026/11/lamps.md', undefined],
])('%s is of %s', (path, date) => expect(dateOfPath(path)).toBe(date));
