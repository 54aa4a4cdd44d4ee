/** The chain of guides that a guide extends. */

import type { Finding } from '../rule/finding.ts';
import type { Registry } from '../rule/rule.ts';
import type { GuideFiles } from './files.ts';
import { findingOf, type Part, shownPath } from './part.ts';
import { guidePresets } from './presets/presets.ts';
import { type GuideData, validate } from './schema/schema.ts';
import { asList } from './schema/texts.ts';
import { readYaml, type YamlFile } from './yaml/document.ts';
import type { Mistake } from './yaml/mistake.ts';
import { nearest, oneOf, orMeant } from './yaml/nearest.ts';

/** All guides that make up a guide, the most general first. */
export interface Chain {
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
  /** Files that were read, or looked for. */
  readonly sources: readonly string[];
  /** Whether every guide could be read. */
  readonly complete: boolean;
}

/** Follows `extends`. A guide that is reached twice counts once, where it is first needed. */
export class Extender {
  readonly #registry: Registry;
  readonly #files: GuideFiles;
  readonly #directory: string;
  readonly #parts = new Map<string, Part>();
  readonly #findings: Finding[] = [];
  readonly #sources: string[] = [];
  #complete = true;

  constructor(registry: Registry, files: GuideFiles, directory: string) {
    this.#registry = registry;
    this.#files = files;
    this.#directory = directory;
  }

  /** The chain below the guide with this text. */
  follow(path: string, text: string): Chain {
    this.#sources.push(path);
    this.#visit(path, text, []);
    return { parts: [...this.#parts.values()], findings: this.#findings, sources: this.#sources, complete: this.#complete };
  }

  #visit(path: string, text: string, above: readonly string[]): void {
    const file = readYaml(text, path);
    this.#findings.push(...file.findings);
    if (!file.data) {
      this.#complete = false;
      return;
    }
    const part = partOf(path, file, file.data);
    this.#findings.push(...part.mistakes.flatMap((mistake) => findingOf(part, mistake)));
    if (part.failed.has('extends')) this.#complete = false;
    const isList = Array.isArray(part.data.extends);
    asList(part.data.extends).forEach((name, index) => {
      this.#extend(name, part, isList ? ['extends', index] : ['extends'], [...above, path]);
    });
    this.#parts.set(path, part);
  }

  #extend(name: string, from: Part, at: Mistake['path'], above: readonly string[]): void {
    if (name.startsWith('univocal:')) {
      this.#preset(name, from, at);
      return;
    }
    const path = isPath(name) ? this.#files.resolve(from.path, name) : this.#files.resolvePackage(name, from.path);
    if (path === undefined) this.#fail(from, at, `The package \`${name}\` has no style guide, or is not installed.`);
    else if (above.includes(path)) this.#fail(from, at, `\`extends\` goes round in a circle: ${this.#circle([...above, path])}.`);
    else if (!this.#parts.has(path)) this.#file(path, name, from, at, above);
  }

  #file(path: string, name: string, from: Part, at: Mistake['path'], above: readonly string[]): void {
    this.#sources.push(path);
    const text = this.#files.read(path);
    if (text === undefined) this.#fail(from, at, `There is no style guide at \`${name}\`.`);
    else this.#visit(path, text, above);
  }

  #preset(name: string, from: Part, at: Mistake['path']): void {
    const preset = Object.hasOwn(guidePresets, name) ? guidePresets[name] : undefined;
    if (preset) {
      const data = knownRules(preset, this.#registry);
      if (!this.#parts.has(name)) this.#parts.set(name, { path: name, raw: data, data, failed: new Set(), mistakes: [] });
      return;
    }
    const meant = nearest(name, Object.keys(guidePresets));
    const hint = meant === undefined ? `, expected ${oneOf(Object.keys(guidePresets))}.` : orMeant(meant);
    this.#fail(from, at, `Unknown preset \`${name}\`${hint}`);
  }

  #fail(from: Part, path: Mistake['path'], reason: string): void {
    this.#complete = false;
    this.#findings.push(...findingOf(from, { path, at: 'value', reason }));
  }

  #circle(paths: readonly string[]): string {
    const circle = paths.slice(paths.indexOf(paths.at(-1) ?? ''));
    return circle.map((path) => shownPath(path, this.#directory)).join(' → ');
  }
}

function partOf(path: string, file: YamlFile, raw: Readonly<Record<string, unknown>>): Part {
  return { path, raw, places: file.places, ...validate(raw) };
}

/** A preset speaks of the rules of the version that it came with; a run may have fewer. */
function knownRules(preset: GuideData, registry: Registry): GuideData {
  const rules = Object.entries(preset.rules ?? {}).filter(([id]) => Object.hasOwn(registry, id));
  return { ...preset, rules: Object.fromEntries(rules) };
}

/** A path starts with a dot or a slash, or ends as YAML does; all else is a package. */
function isPath(name: string): boolean {
  return /^(?:\.{0,2}[\\/]|[A-Za-z]:[\\/])|\.ya?ml$/.test(name) && !/^@[^/]+\/[^/]+\/.*\.ya?ml$/.test(name);
}
