import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { registry } from '../../rules/index.generated.ts';
import { formats } from '../../src/document/formats.ts';

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
    ['rules', rules()],
    ['formats', formatTable()],
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

function rules(): string {
  const rows = Object.entries(registry).map(([id, { meta }]) => {
    const languages = meta.locales ? meta.locales.join(' ') : 'all';
    return `| [${id}](rules/${id}/README.md) | ${meta.description} | ${meta.family} | ${meta.severity} | ${languages} | ${meta.fixable ? 'yes' : ''} |`;
  });
  return `| rule | reports | family | starts as | languages | fixes |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

function formatTable(): string {
  const rows = formats.map(
    ({ id, extensions, holds }) => `| ${id} | ${holds} | ${extensions.map((extension) => `\`.${extension}\``).join(' ')} |`,
  );
  return `| format | holds | files |\n|---|---|---|\n${rows.join('\n')}\n`;
}
