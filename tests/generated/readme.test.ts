import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { registry } from '../../rules/index.generated.ts';
import { nodeFileSystem, nodeGuideFiles } from '../../src/cli/node-file-system.ts';
import { dialects } from '../../src/document/data/dialects.ts';
import { formats } from '../../src/document/formats.ts';
import { tableDialects } from '../../src/document/table/dialects.ts';
import { channelPresetNames, presetLimits } from '../../src/guide/channel-presets.ts';
import { loadGuide } from '../../src/guide/load.ts';
import { shippedTopics } from '../../src/language/shipped-topics.ts';
import { gather } from '../../src/linter/gather.ts';
import { factTable } from '../../src/report/fact-table.ts';
import { factsPretty } from '../../src/report/facts-pretty.ts';
import type { LimitUnit } from '../../src/rule/brand.ts';

/** Files of the example brand that the README shows, with how many findings of each. */
const shown: Readonly<Record<string, number>> = {
  'ads/google-ads-editor.csv': 4,
  'blog/shipping.md': 5,
  'emails/es/shipping-confirmation.html': 3,
  'macros/zendesk-macros.json': 3,
};

it('README.md shows what is there (run `npm run generate` after a change)', async () => {
  const readme = [
    ['excerpt of `npm start`', excerpt()],
    ['excerpt of `univocal facts`', facts()],
    ['topics', topics()],
    ['rules', rules()],
    ['formats', formatTable()],
    ['products', products()],
    ['presets', presets()],
  ].reduce((text, [name = '', content = '']) => section(text, name, content), readFileSync('README.md', 'utf8'));
  await expect(readme).toMatchFileSnapshot('../../README.md');
});

function section(text: string, name: string, content: string): string {
  const start = `<!-- generated: ${name} -->\n`;
  const from = text.indexOf(start) + start.length;
  expect(from).toBeGreaterThan(start.length);
  return text.slice(0, from) + content + text.slice(text.indexOf('<!-- end -->', from));
}

/** Blocks of the example's expected report, which a test of its own holds true. */
function excerpt(): string {
  const blocks = readFileSync('examples/alder-and-oak/expected-report.txt', 'utf8').split('\n\n');
  const lines = Object.entries(shown).flatMap(([path, count]) => {
    const [title, ...findings] = (blocks.find((block) => block.startsWith(`${path}\n`)) ?? '').split('\n');
    const messages = findings.filter((line) => /^\d/.test(line)).map((line) => line.replace(/ +univocal$/, ''));
    expect(messages.length).toBeGreaterThanOrEqual(count);
    return [title, ...messages.slice(0, count), ''];
  });
  return `\`\`\`text\n${lines.join('\n').trimEnd()}\n\`\`\`\n`;
}

/** What the example brand says of one topic. */
function facts(): string {
  const directory = resolve('examples/alder-and-oak');
  const { guide } = loadGuide(resolve(directory, 'style-guide.yml'), { registry, files: nodeGuideFiles });
  if (!guide) throw new Error('The guide of the example is not valid.');
  const { files, brandOf } = gather({ directory, paths: [], guide, fileSystem: nodeFileSystem, asOf: '2026-12-01' });
  return `\`\`\`text\n${factsPretty(factTable(files, brandOf, 'returns-window'), false)}\n\`\`\`\n`;
}

/** Topics that are reported, with the kind of value that each takes. */
function topics(): string {
  const rows = shippedTopics.filter(({ isCompetitor }) => !isCompetitor).map(({ id, kind }) => `\`${id}\` (${kind})`);
  return `${rows.sort().join(', ')}\n`;
}

function rules(): string {
  const rows = Object.entries(registry).map(([id, { meta }]) => {
    const languages = meta.locales ? meta.locales.join(' ') : 'all';
    const cells = [
      `[${id}](rules/${id}/README.md)`,
      meta.description,
      meta.family,
      meta.severity,
      languages,
      meta.fixable ? 'yes' : '',
      measured(id),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `| rule | reports | family | starts as | languages | fixes | right of read |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** How many findings on real content were read, and how many of these were right: the first line under `## Precision`. */
function measured(id: string): string {
  const line = /^## Precision\n\n(?:Read (?<read>\d+), right (?<right>\d+)\.|No findings in the corpora\.)$/m.exec(
    readFileSync(`rules/${id}/README.md`, 'utf8'),
  );
  expect(line, `rules/${id}/README.md: "Read N, right M." under "## Precision"`).not.toBeNull();
  const { read, right } = line?.groups ?? {};
  return read === undefined ? 'no findings' : `${right} of ${read}`;
}

function formatTable(): string {
  const rows = formats.map(
    ({ id, extensions, holds }) => `| ${id} | ${holds} | ${extensions.map((extension) => `\`.${extension}\``).join(' ')} |`,
  );
  return `| format | holds | files |\n|---|---|---|\n${rows.join('\n')}\n`;
}

/** Products whose files are known by their shape. */
function products(): string {
  const rows = [
    ['tables', tableDialects.map(({ id }) => id)],
    ['JSON and YAML', dialects.map(({ name }) => name)],
  ] as const;
  return `${rows.map(([kind, names]) => `- ${kind}: ${names.join(', ')}`).join('\n')}\n`;
}

/** Limits of each preset for channels, by what is counted. */
function presets(): string {
  const rows = channelPresetNames.flatMap((name) => {
    const limits = Object.entries(presetLimits(name));
    return Object.entries(units).flatMap(([unit, counted]) => {
      const fields = limits.filter(([, limit]) => limit.unit === unit).map(([field, { max }]) => `${field} ${max}`);
      return fields.length === 0 ? [] : [`| ${name} | ${counted} | ${fields.join(', ')} |`];
    });
  });
  return `| preset | counts | longest |\n|---|---|---|\n${rows.join('\n')}\n`;
}

/** What is counted. */
const units: Readonly<Record<LimitUnit, string>> = {
  codepoints: 'characters',
  utf16: 'characters, most emoji as 2',
  wide: 'characters, double-width ones as 2',
  weighted: 'as X does: a link as 23',
  sms: 'one message: 160 characters of GSM-7, or 70',
};
