/** Reads the examples of a rule's README. */

import { existsSync, readFileSync } from 'node:fs';
import type { Code, Heading, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A heading `### ok: …` or `### not ok: …` with its fences. */
export interface Example {
  readonly title: string;
  readonly ok: boolean;
  /** Style guide, from a fence `yaml guide`. */
  readonly guide?: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Expected findings, a line each, from a fence `text findings`. */
  readonly findings: readonly string[];
  /** Files after `--fix`, from fences `<extension> fixed`. */
  readonly fixed: readonly { readonly path: string; readonly text: string }[];
}

/** The examples of a rule, in order; none where it has no page, which the contract test reports. */
export function readExamples(ruleId: string): Example[] {
  const page = `rules/${ruleId}/README.md`;
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const tree = unified().use(remarkParse).parse(text);
  const examples: Example[] = [];
  let codes: Code[] = [];
  let title = '';
  const finish = (): void => {
    if (/^(not )?ok: /.test(title)) examples.push(toExample(title, codes));
    codes = [];
  };
  for (const node of tree.children) {
    if (node.type === 'heading') {
      finish();
      title = headingText(node);
    } else if (node.type === 'code') codes.push(node);
  }
  finish();
  return examples;
}

function toExample(title: string, codes: readonly Code[]): Example {
  const guide = codes.find((code) => code.lang === 'yaml' && code.meta === 'guide')?.value;
  const findings = codes.filter((code) => code.lang === 'text' && code.meta === 'findings');
  const rest = codes.filter((code) => !findings.includes(code) && !(code.lang === 'yaml' && code.meta === 'guide'));
  const isFixed = (code: Code): boolean => /^fixed\b/.test(code.meta ?? '');
  const file = (code: Code) => ({
    path: (code.meta ?? '').replace(/^fixed\s*/, '') || `content.${code.lang ?? 'md'}`,
    text: `${code.value}\n`,
  });
  return {
    title,
    ok: title.startsWith('ok: '),
    ...(guide === undefined ? {} : { guide }),
    files: rest.filter((code) => !isFixed(code)).map(file),
    findings: findings.flatMap((code) => code.value.split('\n').filter((line) => line.trim() !== '')),
    fixed: rest.filter(isFixed).map(file),
  };
}

function headingText(heading: Heading): string {
  const text = (node: RootContent): string => ('value' in node ? node.value : 'children' in node ? node.children.map(text).join('') : '');
  return heading.children.map(text).join('');
}
