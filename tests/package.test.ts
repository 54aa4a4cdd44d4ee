import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { version } from '../src/report/version.ts';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

describe('package.json', () => {
  it('has the version that the tool tells', () => {
    expect(version).toBe(manifest.version);
  });

  it('has a row in CONTRIBUTING.md for each dependency', () => {
    const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
    const aliases: Readonly<Record<string, string>> = { '@biomejs/biome': 'biome', '@arethetypeswrong/cli': 'attw' };
    const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)].filter(
      (name) => !name.startsWith('@types/'),
    );
    for (const name of names) expect(contributing, name).toMatch(new RegExp(`^\\|[^|]*(?<![\\w/-])${aliases[name] ?? name}\\b`, 'm'));
  });
});

describe('package-lock.json', () => {
  it('names the packages of every platform, without which `npm ci` refuses to run', () => {
    const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`] && !packages[`${folder}/node_modules/${name}`]),
    );
    expect(missing).toEqual([]);
  });
});
