import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { registry } from '../rules/index.generated.ts';

it('CONTRIBUTING.md maps published guides to rules that exist', () => {
  const section = /^## What published guides ask for\n([\s\S]*?)^## /m.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? '';
  const rows = section.split('\n').filter((line) => /^\| (?!asked for)/.test(line));
  expect(rows.length).toBeGreaterThan(30);
  const named = rows.flatMap((row) => [...(row.split('|')[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, id = '']) => id));
  expect(named.filter((id) => !Object.hasOwn(registry, id))).toEqual([]);
});
