/** Everything that can be wrong with a file: what it is, its path, its content. What is not broken in it says `soon`. */

export type BadInput = readonly [what: string, path: string, content: string | Uint8Array];

/** A text that is so long that nobody wrote it. */
const long = (length: number): string => 'x '.repeat(length / 2);

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const times = (count: number, each: (index: number) => string): string => Array.from({ length: count }, (_, index) => each(index)).join('');

/** Bytes that are no text, or in another encoding. */
const bytes: readonly BadInput[] = [
  ['an empty file', 'empty.md', ''],
  ['bytes of a picture', 'binary.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
  ['a ZIP named like a catalogue', 'zipped.xliff', Buffer.from('PK\u0003\u0004\u0014\0\b\0\b\0', 'latin1')],
  ['NUL bytes in a text', 'nul.txt', 'It ships\0 soon.\n'],
  ['invalid UTF-8', 'latin1.md', latin1('Café: it ships soon.\n')],
  ['invalid UTF-8 behind the mark of UTF-8', 'marked.md', Buffer.concat([Buffer.from('\uFEFF'), latin1('Café soon.\n')])],
  [
    'invalid UTF-8 behind a replacement character',
    'replaced.txt',
    Buffer.concat([Buffer.from('A \uFFFD.\n\nCafé soon.\n\n'), latin1('é\n')]),
  ],
  ['UTF-8 cut in a character', 'half.txt', Buffer.from('It ships soon.\n\nCafé').subarray(0, -1)],
  ['UTF-16 cut in a character', 'cut.csv', utf16('Headline 1\nsoon\n').subarray(0, 21)],
  ['a lone surrogate in UTF-16', 'surrogate.csv', utf16('Headline 1\tFinal URL\n\ud800soon\thttps://x.example\n')],
  ['a lone surrogate as an escape', 'surrogate.json', '{"body": "It ships \\ud83d soon."}\n'],
  ['UTF-16 without a closing quote', 'wide.strings', utf16('"a" = "It ships soon.";\n"b" = "It ships;\n')],
  ['UTF-16 with a broken escape', 'messages_en.properties', utf16('a=It ships soon.\nb=It ships \\u12.\n')],
  ['Latin-1, as Java has it', 'messages_fr.properties', latin1('a=Café: it ships soon.\n')],
  ['windows-1252, as Java does not have it', 'messages_de.properties', latin1('a=It ships soon.\nb=\x93It\x94 ships.\n')],
  ['50 MB in one line', 'line.md', long(50_000_000)],
];

const data: readonly BadInput[] = [
  ['JSON without a value', 'broken.json', '{"body": "It ships soon.", "subject": }\n'],
  ['JSON without a closing quote', 'quote.json', '{"body": "It ships soon.",\n"subject": "It ships,\n"title": "It ships soon."}\n'],
  ['JSON with an escape that is none', 'escape.json', '{"body": "It ships \\x soon."}\n'],
  ['JSON that is cut off', 'cut.json', '{"body": "It ships soon.", "title": "It sh'],
  ['JSON with text in single quotes', 'single.json', '{"body": "It ships soon.", \'title\': \'It ships soon.\'}\n'],
  ['JSON keys that stand twice', 'twice.json', '{"body": "It ships soon.", "body": "It ships very soon."}\n'],
  ['JSON keys that stand a hundred times', 'hundred.json', `{${'"body": "It ships soon.",\n'.repeat(100)}"a": 1}\n`],
  ['two JSON texts in one file', 'two.json', '{"body": "It ships soon."}\n{"body": "It ships soon."}\n'],
  ['a comment that is never closed', 'comment.jsonc', '{"body": "It ships soon." /* soon }\n'],
  ['an app’s catalogue that is cut off', 'app_en.arb', '{"@@locale": "en", "a": "It ships soon.",\n"b": "It ships'],
  [
    'Xcode’s catalogue without a bracket',
    'a.xcstrings',
    '{"sourceLanguage": "en", "strings": {"It ships soon.": {}, "b": {"localizations": {}}}\n',
  ],
  ['brackets that nest 100,000 deep', 'deep.json', `${'['.repeat(100_000)}"soon"${']'.repeat(100_000)}\n`],
  ['YAML with 15 mistakes', 'mistakes.yml', `body: It ships soon.\n${times(15, (i) => `k${i}: [a, "b\n`)}`],
  ['YAML with tabs', 'tabs.yml', 'body: It ships soon.\nmail:\n\tsubject: It ships soon.\n'],
  ['YAML with a value that is no text', 'braces.yml', 'body: It ships soon.\nsubject: {{ name }}, it ships soon.\n'],
  ['YAML with a colon too many', 'colon.yml', 'body: It ships soon.\nsubject: Note: it ships soon.\n'],
  ['YAML with a bracket that is never closed', 'bracket.yml', 'body: It ships soon.\ntags: [a, b\nsubject: It ships soon.\n'],
  ['YAML that refers to nothing', 'alias.yml', 'body: It ships soon.\nsubject: *name\n'],
  ['YAML keys that stand twice', 'twice.yml', 'body: It ships soon.\nbody: It ships very soon.\n'],
  ['YAML that is cut off', 'cut.yml', 'body: It ships soon.\nsubject: "It ships so'],
  ['TOML without a closing quote', 'i18n/quote.toml', 'title = "It ships soon."\ndescription = "It ships\nbody = "It ships soon."\n'],
  ['TOML keys that stand twice', 'i18n/twice.toml', 'title = "It ships soon."\ntitle = "It ships very soon."\n'],
  ['TOML that is cut off', 'i18n/cut.toml', 'title = "It ships soon."\n[mail]\nsubject = """It ships so'],
];

const tables: readonly BadInput[] = [
  ['ragged rows', 'ragged.csv', 'Campaign,Headline 1,Description 1\nA,Ships soon,Now, or later\nB,Ships soon\nC,Ships soon,Now\n'],
  ['a quote that is never closed', 'quote.csv', 'Campaign,Headline 1\nA,"Ships soon\nB,Ships soon\n'],
  ['text behind a closing quote', 'behind.csv', 'Campaign,Headline 1\nA,"Ships" soon\nB,Ships soon\n'],
  ['a hundred rows with a cell too many', 'hundred.csv', `Campaign,Headline 1\n${'A,Ships soon,now\n'.repeat(100)}`],
  [
    'a translation without its text',
    'i18n/en-US.csv',
    '"It ships.","It ships soon."\n"We ship.","We ship soon.",""\n"You ship."\n"They ship.","They ship soon."\n',
  ],
  ['a table that is cut off', 'end.tsv', 'Campaign\tHeadline 1\nA\tShips soon\nB\t"Ships so'],
];

const catalogues: readonly BadInput[] = [
  [
    'a text without a closing quote',
    'quote.po',
    'msgid "a"\nmsgstr "It ships soon."\n\nmsgid "b"\nmsgstr "It ships soon.\n\nmsgid "c"\nmsgstr "It ships soon."\n',
  ],
  ['a quote in a text', 'inner.po', 'msgid "a"\nmsgstr "It "ships" soon."\n'],
  ['a message without its parts', 'parts.po', 'msgid "a"\n\nmsgid "b"\nmsgstr "It ships soon."\n\nmsgctxt "c"\nmsgstr "It ships soon."\n'],
  [
    'marks of a conflict',
    'conflict.po',
    'msgid "a"\n<<<<<<< HEAD\nmsgstr "It ships soon."\n=======\nmsgstr "It ships very soon."\n>>>>>>> theirs\n',
  ],
  ['an escape that is none', 'escape.po', 'msgid "a"\nmsgstr "It \\ships soon."\n'],
  ['messages that stand twice', 'twice.po', 'msgid "a"\nmsgstr "It ships soon."\n\nmsgid "a"\nmsgstr "It ships very soon."\n'],
  ['a broken escape, a key twice', 'labels.properties', 'a=It ships soon.\nb=It ships \\u00 soon.\na=It ships very soon.\n'],
  ['a line without its backslash', 'texts.properties', `${times(10, (i) => `k${i}=It ships soon.\n`)}and then it ships soon.\n`],
  ['a text without a semicolon', 'semicolon.strings', '"a" = "It ships soon."\n"b" = "It ships soon.";\n'],
  ['a quote that is never closed', 'quote.strings', '"a" = "It ships soon.";\n"b" = "It ships soon;\n"c" = "It ships soon.";\n'],
  ['a comment that is never closed', 'comment.strings', '"a" = "It ships soon.";\n/* Title\n"b" = "It ships soon.";\n'],
  ['keys that stand twice', 'twice.strings', '"a" = "It ships soon.";\n"a" = "It ships very soon.";\n'],
  ['catalogues of braces', 'list.strings', '{\n  a = "It ships soon.";\n  b = (1, 2);\n}\n'],
  ['a bracket that is never closed', 'broken.ftl', 'a = It ships soon.\nb = It ships { $when\nc = It ships soon.\n'],
  ['messages that stand twice', 'twice.ftl', 'a = It ships soon.\na = It ships very soon.\n'],
  ['a message without a text', 'parts.ftl', 'a = It ships soon.\nb\nc = It ships soon.\n'],
  ['a message that goes on without its indent', 'indent.ftl', 'a = It ships soon,\nvery soon.\nb = It ships soon.\n'],
];

const xml: readonly BadInput[] = [
  [
    'tags that are not balanced',
    'strings.xml',
    '<resources>\n<string name="a">It ships <b>soon.</string>\n<string name="b">It ships soon.</i></string>\n</resources>\n',
  ],
  ['names of HTML and a loose `&`', 'nbsp.xml', '<resources>\n<string name="a">It&nbsp;ships & soon.</string>\n</resources>\n'],
  ['an element that is cut off', 'cut.xml', '<resources>\n<string name="a">It ships soon.</string>\n<string name="b">It ships soon'],
  [
    'a quote that is never closed',
    'quote.xml',
    '<resources>\n<string name="a>It ships.</string>\n<string name="b">It ships soon.</string>\n</resources>\n',
  ],
  [
    'a feed with an open CDATA',
    'feed.xml',
    '<rss><channel><item><title>Ships soon</title>\n<description><![CDATA[Ships <b>soon</b></description></item></channel></rss>\n',
  ],
  [
    'a comment that is never closed',
    'comment.resx',
    '<root><data name="a"><value>It ships soon.</value></data>\n<!-- <data name="b"><value>It ships soon.</value></data></root>\n',
  ],
  [
    'a unit without its parts',
    'parts.xliff',
    '<xliff version="1.2"><file source-language="en" target-language="en"><body><trans-unit id="a"><target>It ships soon.</target></trans-unit><trans-unit id="b"/></body></file></xliff>\n',
  ],
  [
    'a key without its text',
    'parts.stringsdict',
    '<plist><dict><key>a</key><dict><key>NSStringLocalizedFormatKey</key><string>%#@n@</string><key>n</key><dict><key>one</key><key>other</key><string>It ships soon.</string></dict></dict></dict></plist>\n',
  ],
];

const markup: readonly BadInput[] = [
  ['unbalanced tags', 'tags.html', '<html><body><div><p>It ships <b>soon.</p></i><p>Very soon'],
  ['a tag that never ends', 'open.html', '<p>It ships soon.</p><a href="'],
  ['a quote that takes a tag in', 'href.html', '<p>It ships soon.</p><a href="x>Soon</a><p class="b">It ships soon.</p>\n'],
  ['a comment that is never closed', 'comment.html', '<p>It ships soon.</p>\n<!-- Now\n<p>It ships soon.</p>\n'],
  ['a script that is never closed', 'script.html', '<p>It ships soon.</p>\n<script>let a;\n<p>It ships soon.</p>\n'],
  ['a title that is never closed', 'title.html', '<html><head><title>It ships soon.\n</head><body><p>It ships soon.</p></body></html>\n'],
  [
    'a style that is never closed',
    'style.mjml',
    '<mjml><mj-head><mj-style>.a {}</mj-head><mj-body><mj-text>It ships soon.</mj-text></mj-body></mjml>\n',
  ],
  ['template tags without end', 'template.hbs', `<p>It ships soon. {{#if a}}{{name</p>${'{{#if a}}'.repeat(1000)}\n`],
  ['a template comment that is never closed', 'comment.liquid', '<p>It ships soon.</p>\n{% comment %}\n<p>It ships soon.</p>\n'],
  ['front matter that is no YAML', 'matter.md', '---\ntitle: "It ships soon\n---\nIt ships soon.\n'],
  ['front matter that is never closed', 'front.md', '---\ntitle: It ships soon.\n\nIt ships soon.\n'],
  ['front matter that is no TOML', 'matter-toml.md', '+++\ntitle = It ships soon\n+++\nIt ships soon.\n'],
  ['code that is never closed', 'fence.md', 'It ships soon.\n\n```\nlet a;\n\nIt ships soon.\n'],
  ['a comment that is never closed', 'comment.md', 'It ships soon.\n\n<!-- Now\n\nIt ships soon.\n'],
  ['lists that nest a thousand deep', 'deep.md', `${'> '.repeat(1000)}It ships soon.\n`],
  ['MDX that is no MDX', 'markdown.mdx', 'It ships soon.\n\n<!-- Now -->\n\nIt ships {soon.\n'],
  ['an element that is never closed', 'open.mdx', '<Note>\n\nIt ships soon.\n'],
  ['a block that is never closed', 'block.adoc', 'It ships soon.\n\n----\nlet a;\n\nIt ships soon.\n'],
  ['a title with a short line', 'title.rst', 'It ships soon\n===\n\nIt ships ``soon.\n\n.. nothing:: Soon\n\n   It ships soon.\n'],
];

const code: readonly BadInput[] = [
  [
    'a mistake of syntax',
    'broken.tsx',
    'export const A = () => <p>It ships soon.</p>;\nconst b = {;\nexport const C = () => <p>It ships soon.</p>;\n',
  ],
  [
    'a tag that is never closed',
    'open.tsx',
    'export const A = () => <p>It ships soon.</p>;\nexport const B = () => <div><p>It ships soon.</div>;\n',
  ],
  ['code that is cut off', 'cut.ts', 'export const a = { title: "It ships soon." };\nexport const b = { title: "It sh'],
  [
    'a component with a broken script',
    'script.vue',
    '<script setup>\nconst a = {;\n</script>\n<template>\n  <p title="It ships soon.">It ships soon.</p>\n</template>\n',
  ],
  ['a component with a tag that never ends', 'open.svelte', '<p>It ships soon.</p>\n<a href="\n'],
];

const mails: readonly BadInput[] = [
  [
    'a mail without its boundary',
    'boundary.eml',
    'Subject: It ships soon\nContent-Type: multipart/mixed\n\n--b\nContent-Type: text/plain\n\nIt ships soon.\n--b--\n',
  ],
  [
    'a part that is cut off',
    'cut.eml',
    'Subject: It ships soon\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nIt ships soon.\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+SXQgc2hpcHMgc29vbi4',
  ],
  [
    'quoted-printable that is none',
    'quoted.eml',
    'Subject: =?utf-8?q?It_ships_soon?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nIt =ZZ ships soon =C3.\n',
  ],
  ['a charset that nobody knows', 'charset.eml', 'Subject: It ships soon\nContent-Type: text/plain; charset=x-mine\n\nIt ships soon.\n'],
  ['a mail without a blank line', 'headers.eml', 'Subject: It ships soon\nIt ships soon.\n'],
];

const others: readonly BadInput[] = [['an unknown format', 'a.docx', 'It ships soon.\n']];

/** All of them. */
export const badInputs: readonly BadInput[] = [
  ...bytes,
  ...data,
  ...tables,
  ...catalogues,
  ...xml,
  ...markup,
  ...code,
  ...mails,
  ...others,
];
