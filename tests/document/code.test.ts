// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates are what is tested
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/document/code.ts';
import { formatOf, knownPatterns } from '../../src/document/formats.ts';
import { checkReading } from './invariant.ts';
import { textsByField } from './told.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/code/${name}`, import.meta.url), 'utf8');

function read(source: string, path = 'page.tsx') {
  const reading = readCode(source, { path });
  checkReading(source, reading);
  return reading;
}

const told = (source: string, path?: string): string[] => textsByField(read(source, path));
const texts = (source: string, path?: string) => read(source, path).segments.map(({ text }) => text);
const jsx = (children: string) => texts(`export const A = () => <p>${children}</p>;`);

/** The source after each text was replaced by what `change` makes of it. */
function replaced(source: string, change: (text: string) => string): string {
  return read(source).segments.reduceRight((result, { text, map, encode }) => {
    const [start, end] = map.range(0, text.length);
    return result.slice(0, start) + (encode(change(text)) ?? source.slice(start, end)) + result.slice(end);
  }, source);
}

describe('a Next.js page', () => {
  const source = fixture('page.tsx.txt');
  it('is read as its visitors see it', async () => {
    await expect(`${told(source).join('\n')}\n`).toMatchFileSnapshot('../fixtures/code/page.texts.txt');
  });

  it('leads to its source', () => {
    const segment = read(source).segments.find(({ text }) => text.startsWith('Our lamps'));
    const at = (words: string) => {
      const start = segment?.text.indexOf(words) ?? -1;
      return source.slice(...(segment?.map.range(start, start + words.length) ?? [0, 0]));
    };
    expect(at('by hand in\u00A0Kent')).toBe('by hand</strong> in&nbsp;Kent');
    expect(at('it’s worth')).toBe('it&rsquo;s worth');
    expect(at('Kent. Read')).toBe('Kent.{\' \'}\n        <Link href="/about">Read');
  });

  it('has the fields of its metadata', () => {
    const { fields, preset } = read(source);
    expect(fields.map(({ name, label, text }) => [name, label, text])).toEqual([
      ['title', 'metadata.title.default', 'Oak lamps – Alder & Oak'],
      ['description', 'metadata.description', "Lamps that last: it's made by hand.\nIn Kent."],
      ['og-title', 'metadata.openGraph.title', 'Lamps'],
      ['og-description', 'metadata.openGraph.description', 'Made by hand'],
    ]);
    expect(preset).toBeUndefined();
  });

  it('says what its comments silence', () => {
    const scopes = read(source).directives.map(({ rules, scope }) => [rules[0], source.slice(...scope).slice(0, 40)]);
    expect(scopes).toEqual([
      ['vague-time', 'export default function Page({ user, cou'],
      ['brand', "<p>{isNew ? 'Welcome to the family' : `W"],
    ]);
  });

  it('is read the same with other line ends', () => {
    expect(told(source.replaceAll('\n', '\r\n'))).toEqual(told(source));
  });
});

describe('a mail made with react-email', () => {
  const source = fixture('mail.tsx.txt');
  it('is read as its readers see it', async () => {
    await expect(`${told(source).join('\n')}\n`).toMatchFileSnapshot('../fixtures/code/mail.texts.txt');
  });

  it('has the fields, the locale and the preset of a mail', () => {
    const { fields, preset, locale } = read(source);
    expect(fields.map(({ name, text }) => [name, text])).toEqual([
      ['subject', 'Confirm your address'],
      ['subject', 'Welcome mail'],
      ['preheader', 'Confirm, and you are in – it takes a second'],
    ]);
    expect([preset, locale]).toEqual(['email', 'de-AT']);
  });
});

describe('text of JSX', () => {
  it.each([
    ['a\n  b', ['a b']],
    ['\n  a\n  <b>c</b>\n', ['ac']],
    ["a{' '}\n<b>c</b>", ['a c']],
    ['a <b>c</b> d', ['a c d']],
    ['a&nbsp;\n&amp;b &#8217;&#x1F600; &nosuch; & c', ['a\u00A0 &b ’😀 &nosuch; & c']],
    ['{`a ${b} c`}', ['a \uFFFC c']],
    ['{\'a \' + b + " c"}', ['a \uFFFC c']],
    ['{1} of {2}', ['1 of 2']],
    ['{null}{undefined}{true}a', ['a']],
    ['{children}', []],
    ['{"a" as string}', ['a']],
    ['{/* a */}b{// c\n}', ['b']],
    ['a{b && " and more"}', ['a and more']],
    ['{items.map((item) => <b key="x">Item {item}</b>)}', ['Item \uFFFC']],
    ['{on ? <b>yes it is</b> : <i>no it is not</i>}', ['yes it is', 'no it is not']],
    ['a <code>npm i</code> b<br/>c<br/><br/>d', ['a npm i b c', 'd']],
    ['<Unknown>a</Unknown> and b', ['a and b']],
    ['<Unknown>a</Unknown>\n<Unknown>b</Unknown>', ['a', 'b']],
    ['<style>{`a b`}</style><svg><title>a b</title></svg><CodeBlock>a b</CodeBlock>', []],
  ])('%j', (children, expected) => expect(jsx(children)).toEqual(expected));

  it('has the fallback of what is filled in', () => {
    const [segment] = read('<p>Hi {user?.name ?? "there"}</p>').segments;
    expect(segment?.placeholders).toEqual([
      { at: 3, name: 'user.name', dialect: 'jsx', raw: '{user?.name ?? "there"}', fallback: 'there' },
    ]);
  });

  it('keeps its links and its code apart', () => {
    const [segment] = read('<p>See <Link href="/a">our shop</Link> or <code>a.b</code></p>').segments;
    expect(segment?.links).toEqual([{ range: [4, 12], url: '/a' }]);
    expect(segment?.inert).toEqual([[16, 19]]);
  });
});

describe('names', () => {
  it.each([
    ['export const a = { title: "One lamp", href: "/one", id: "a b", icon: "sun up" }', ['heading: One lamp']],
    ['export const faq = [{ question: "How?", answer: "So it is." }]', ['heading: How?', 'body: So it is.']],
    ['fetch("/a", { title: "not read" }); track("Not read", { label: "not read" })', []],
    ['console.log("not read"); throw new Error("not read"); const a = new TypeError("not read")', []],
    ['type A = { title: "not read" }; interface B { label: "not read" } enum C { A = "not read" }', []],
    ['const a = { text: "center", title: "text-gray-500 hover:bg-red-500", label: "sign-in", content: "flex" }', []],
    [
      'export const meta = () => [{ title: "A page" }, { name: "description", content: "About it" }]',
      ['title (title): A page', 'description (description): About it'],
    ],
    ['export const meta = [{ name: "viewport", content: "width=device-width, initial-scale=1" }]', []],
    ['export async function generateMetadata() { return { title: `All ${x}` } }', ['title (title): All \uFFFC']],
    [
      'toast({ title: "Saved it" }); toast.error("Not saved"); window.alert(`Sure?`); Alert.alert("Oh no", "Try again")',
      ['heading: Saved it', 'body: Not saved', 'body: Sure?', 'body: Oh no', 'body: Try again'],
    ],
    [
      't("cart.title"); t("Your cart is empty"); i18n.t("a.b", "In your cart"); gettext("Save"); ngettext("One lamp", "%d lamps", n)',
      ['body: Your cart is empty', 'body: In your cart', 'body: Save', 'body: One lamp', 'body: \uFFFC lamps'],
    ],
    ['t`Hello ${name}`; css`color: red blue`; gql`query a b`', ['body: Hello \uFFFC']],
    ['defineMessages({ a: { id: "a.b", defaultMessage: "Hi {name}", description: "for translators" } })', ['body: Hi \uFFFC']],
    ['const a = <FormattedMessage id="a b" defaultMessage="Hi there" description="for translators" />', ['body: Hi there']],
    [
      'const a = <Card title={on ? "It is on" : "It is off"} data-title="a b" className="c d" style={{ content: "a b" }} />',
      ['heading: It is on', 'heading: It is off'],
    ],
    ['const a = <div aria-label="Close it" role="a b" onClick={() => alert("Bye now")} />', ['label: Close it', 'body: Bye now']],
    ['const a = <div dangerouslySetInnerHTML={{ __html: "<p>One</p><p>Two</p>" }} />', ['body: One', 'body: Two']],
    ['const previewText = `Join ${x} now`; const b = <Preview>{previewText}</Preview>', ['preheader (preheader): Join \uFFFC now']],
    ['Mail.PreviewProps = { title: "not read" }', []],
  ])('%s', (source, expected) => expect(told(source)).toEqual(expected));

  it('of one entry share a unit', () => {
    const { segments } = read('const a = [{ title: "One is", text: "it is" }, { title: "Two is", text: "so is" }]; const b = <p>page</p>');
    const [one, two] = [segments[0]?.unit, segments[2]?.unit];
    expect(segments.map(({ unit }) => unit)).toEqual([one, one, two, two, 0]);
    expect(new Set([one, two, 0]).size).toBe(3);
  });
});

describe('files of code', () => {
  it('are read where they are named only', () => {
    expect(formatOf('app/page.tsx', '')?.id).toBe('code');
    expect(knownPatterns.some((pattern) => pattern.endsWith('tsx'))).toBe(false);
  });

  it.each(['a.d.ts', 'a.test.tsx', 'a.stories.jsx', '__tests__/a.ts'])('%s has no copy', (path) => {
    expect(texts('export const title = "not read"', path)).toEqual([]);
  });

  it.each(['a.ts', 'a.mts', 'a.js', 'a.mjs', 'a.jsx'])('%s is parsed by its name', (path) => {
    const source = path.includes('ts') ? 'export const title = <string>"Is read";' : 'export const title = "Is read", b = <br/>;';
    expect(texts(source, path)).toEqual(['Is read']);
  });

  it('that can’t be parsed say where', () => {
    const source = 'const a = <p>😀 Hi</q>;';
    const { problems } = read(source);
    expect(problems.map(({ range, severity }) => [source.slice(...range), severity])).toEqual([['q', 'error']]);
  });

  it.each([
    ['a statement', 'const b = {;', ';'],
    ['an element', 'const B = () => <div><p>a</div>;', 'div'],
    ['a text without its end', 'const b = "x', '"x\n'],
    ['marks of a conflict', '<<<<<<< HEAD', '<<<<<<<'],
  ])('with a mistake in %s are read without it', (_, broken, place) => {
    const source = `export const title = "One 😀";\n${broken}\nexport const title2 = { title: "Two" };\n`;
    const { problems, segments } = read(source);
    expect(problems.map(({ range }) => source.slice(...range))).toEqual([place]);
    expect(problems[0]?.reason).toContain('What is declared here was not read.');
    expect(segments.map(({ text, map }) => [text, source.slice(...map.range(0, text.length))])).toEqual([
      ['One 😀', 'One 😀'],
      ['Two', 'Two'],
    ]);
  });

  it('with mistakes everywhere are not read', () => {
    const { problems, segments } = read('const a = {;\n'.repeat(10));
    expect([problems.length, segments.length]).toEqual([1, 0]);
    expect(problems[0]?.reason).toContain('the file was not read');
  });

  it.each([
    ['brackets', '('.repeat(100_000)],
    ['elements', `x=${'<a>'.repeat(100_000)}`],
    ['conditions', `x=${'a?b:'.repeat(100_000)}c`],
    ['templates', `x=${'`${'.repeat(100_000)}`],
    ['operators', `x=${'!'.repeat(100_000)}1`],
    ['alternatives', 'if(a);else '.repeat(100_000)],
    ['functions', `x=${'a=>'.repeat(100_000)}b`],
    ['assignments', `${'a='.repeat(100_000)}b`],
    ['loops', `${'while(1)'.repeat(100_000)};`],
    ['sums', `x=${'a+'.repeat(300_000)}b`],
    ['members', `x=a${'.b'.repeat(300_000)}`],
    ['calls', `x=a${'()'.repeat(300_000)}`],
    ['tagged templates', '`'.repeat(300_000)],
    ['decorators', '@'.repeat(300_000)],
    ['elements with odd names', 'x=<$'.repeat(100_000)],
    ['elements with blanks', `x=${'< a '.repeat(100_000)}`],
  ])('nested too deeply in %s are told, not parsed', (_, source) => {
    expect(read(source).problems.map(({ reason }) => reason)).toEqual([
      'This code is nested too deeply here to be parsed, so the file was not read.',
    ]);
  });

  it('with thousands of backslashes on a line are told, not parsed', () => {
    const { problems, segments } = read(`export const title = "\\u0041";\n${'\\;'.repeat(100_000)}`);
    expect(segments).toEqual([]);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'This line has thousands of backslashes outside of texts, so the file was not read.',
    ]);
  });

  it.each([
    ['elements', `const a = <div>${'<p>It is, ok; a</p>\n'.repeat(20_000)}</div>`, 20_000],
    ['one sum', `alert(${'"it is" + '.repeat(4_000)}"so")`, 1],
    ['members', `const a = [${'{ title: "It’s (a) lamp :(" },\n'.repeat(20_000)}]`, 20_000],
    ['conditions on lines of their own', `const a = <div>${'{a ? "one of" : "two of"}<hr/>\n'.repeat(10_000)}</div>`, 20_000],
    ['a template', `alert(\`${'${a} was '.repeat(4_000)}\`)`, 1],
  ])('of many %s are read', (_, source, count) => expect(read(source).segments).toHaveLength(count), 30_000);
});

describe('replacements', () => {
  it.each([
    ['<p>one</p>', '<p>it\'s &#123;a&#125; &amp; &lt;b&gt; "c" `d` \\ $&#123;e&#125;</p>'],
    ['const title = "one"', 'const title = "it\'s {a} & <b> \\"c\\" `d` \\\\ ${e}"'],
    ["const title = 'one'", "const title = 'it\\'s {a} & <b> \"c\" `d` \\\\ ${e}'"],
    ['const title = `one`', 'const title = `it\'s {a} & <b> "c" \\`d\\` \\\\ \\${e}`'],
    ['<a title="one" />', '<a title="it\'s {a} &amp; <b> &quot;c&quot; `d` \\ ${e}" />'],
    ["<a title='one' />", '<a title=\'it&#39;s {a} &amp; <b> "c" `d` \\ ${e}\' />'],
  ])('are written for their place: %s', (source, expected) => {
    expect(replaced(source, () => 'it\'s {a} & <b> "c" `d` \\ ${e}')).toBe(expected);
  });

  it('are not written where two kinds of literals differ', () => {
    const [segment] = read('<p>{"one "}two</p>').segments;
    expect(segment?.encode('plain')).toBe('plain');
    expect(segment?.encode('A & B')).toBeUndefined();
  });
});
