import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { readHtml, readHtmlFile } from '../../src/document/html.ts';
import { verbatim } from '../../src/document/map.ts';
import { checkReading } from './invariant.ts';
import { firstSegment, sourceSaying, textsByRole } from './told.ts';

function read(source: string, preset?: string): Reading {
  const reading = readHtmlFile(source, { path: 'a.html', ...(preset === undefined ? {} : { preset }) });
  checkReading(source, reading);
  return reading;
}

const texts = (source: string, preset?: string): string[] => textsByRole(read(source, preset));
const one = (source: string) => firstSegment(read(source));
const sourceOf = (source: string, words: string): string => sourceSaying(source, read(source), words);

describe('blocks of HTML', () => {
  it('are segments with a role', () => {
    const source =
      '<h1>One</h1>two<p>three<p>four<ul><li>five<li><p>six</p></ul><blockquote><p>seven<ul><li>eight</ul></blockquote>' +
      '<button>nine</button><a class="btn btn-primary" href="/x">ten</a><a role="button">eleven</a>' +
      '<figure><figcaption>twelve</figcaption></figure><label>thirteen</label><footer>fourteen</footer>';
    expect(texts(source)).toEqual([
      'heading: One',
      'body: two',
      'body: three',
      'body: four',
      'listItem: five',
      'listItem: six',
      'quote: seven',
      'quote: eight',
      'cta: nine',
      'cta: ten',
      'cta: eleven',
      'caption: twelve',
      'label: thirteen',
      'footer: fourteen',
    ]);
    expect(read(source).segments.map(({ heading }) => heading)[1]).toBe('One');
  });

  it('end at two line breaks, not at one', () => {
    expect(texts('one<br>two<br/>\n<br>three <br> <b><br></b> four')).toEqual(['body: one two', 'body: three', 'body: four']);
  });

  it('are cells in tables of data alone', () => {
    expect(texts('<table><caption>C</caption><tr><th>a<td>b</table>')).toEqual(['caption: C', 'cell: a', 'cell: b']);
    expect(texts('<table role="presentation"><tr><th>a<td>b</table>')).toEqual(['body: a', 'body: b']);
    expect(texts('<table><tr><th>a<td><table><tr><th>b</table></table>')).toEqual(['body: a', 'body: b']);
    expect(texts('<table><tr><th>a<td>b</table>', 'email')).toEqual(['body: a', 'body: b']);
  });

  it('keep what a browser would move where it stands', () => {
    const source = '<table>a<tr><td>b</td></tr>c</table>d</p>';
    expect(texts(source)).toEqual(['body: a', 'body: b', 'body: c', 'body: d']);
    expect(sourceOf(source, 'c')).toBe('c');
    expect(source.slice(0, read(source).segments[2]?.map.range(0, 1)[0])).toBe('<table>a<tr><td>b</td></tr>');
  });

  it('are not code, styles, comments or templates', () => {
    const source =
      '<style>a{}</style><script>b</script><!-- c --><!--[if mso]><xml>d</xml><![endif]--><noscript>e</noscript><template>f</template>' +
      '<svg><title>g</title><text>h</text></svg><pre><code>i</code></pre>{% raw %}j{% endraw %}<p>k</p><!--[if !mso]><!--><p>l</p><!--<![endif]-->';
    expect(texts(source)).toEqual(['body: k', 'body: l']);
  });

  it('are read however deep they lie', () => {
    expect(texts(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}<p>after`)).toEqual(['body: deep', 'body: after']);
  });
});

describe('text of HTML', () => {
  it('has references decoded, each as one, and white space folded', () => {
    const source = '<p>\r\n  A&nbsp;&amp;\tB\r\n  &#128512; &lt;b&gt; &copy 2026 &NotEqualTilde; R&D &hellip;&rsquo;\n</p>';
    expect(one(source).text).toBe('A\u00A0& B 😀 <b> © 2026 \u2242\u0338 R&D …’');
    expect(sourceOf(source, '😀')).toBe('&#128512;');
    expect(sourceOf(source, '& B')).toBe('&amp;\tB');
    expect(sourceOf(source, '\u2242\u0338')).toBe('&NotEqualTilde;');
    expect(sourceOf(source, 'B 😀')).toBe('B\r\n  &#128512;');
  });

  it('is one sentence over inline tags', () => {
    const source = '<p>Buy <b>two</b> <a href="/x?a=1&amp;b=2"> for <i>one</i> </a>, use <code>CODE</code>, see https://a.example/b.</p>';
    const { text, links, inert } = one(source);
    expect(text).toBe('Buy two for one , use CODE, see https://a.example/b.');
    expect(links.map(({ range, url }) => [text.slice(...range), url])).toEqual([['for one', '/x?a=1&b=2']]);
    expect(inert.map((range) => text.slice(...range))).toEqual(['CODE', 'https://a.example/b']);
  });

  it('keeps white space in pre and textarea', () => {
    expect(texts('<pre>\na  b\n  c</pre><textarea>d  e</textarea>')).toEqual(['body: a  b\n  c', 'body: d  e']);
  });

  it('has no filler at its ends, and is nothing if it is filler', () => {
    expect(texts('<p>a&nbsp;&zwnj;&#847;&nbsp;</p><p>&nbsp;</p><p>&#8203;</p>')).toEqual(['body: a']);
  });

  it('has placeholders as one character, and no trouble with what is in them', () => {
    const source = '<p>Hi {{ first_name | default: "there" }}, {{ a<b }} <%= x > 1 %></p>{{#if y}}<p>yes</p>{{else}}<p>no</p>{{/if}}';
    expect(texts(source)).toEqual(['body: Hi \uFFFC, \uFFFC \uFFFC', 'body: yes', 'body: no']);
    expect(one(source).placeholders.map(({ name, fallback }) => [name, fallback])[0]).toEqual(['first_name', 'there']);
    expect(read(source).tags.map(({ kind, range }) => [kind, source.slice(...range)])).toEqual([
      ['open', '{{#if y}}'],
      ['else', '{{else}}'],
      ['close', '{{/if}}'],
    ]);
  });

  it('has a link where blocks are in it, and a URL with its placeholders', () => {
    const { text, links } = one('<a href="{{ url }}?a=b"><div>Read on</div></a>');
    expect(links.map(({ range, url }) => [text.slice(...range), url])).toEqual([['Read on', '{{ url }}?a=b']]);
  });

  it('has the language of its element', () => {
    expect(read('<html lang="en_us"><p>a</p><p lang="de">b</p>').segments.map(({ locale }) => locale)).toEqual([undefined, 'de']);
    expect(read('<html lang="en_us"><p>a</p>').locale).toBe('en-US');
  });
});

describe('attributes of HTML', () => {
  it('are copy where a customer meets them', () => {
    const source =
      '<img alt="A &amp; B" src="x" title=\'C "D"\'><input type=submit value=Go><input type="text" placeholder="Your name" value="no">' +
      '<nav aria-label="Main"><a class="no" id="no" title>x</a></nav><link title="no"><i alt="">y</i>';
    expect(texts(source)).toEqual(['alt: A & B', 'label: C "D"', 'cta: Go', 'label: Your name', 'label: Main', 'body: x', 'body: y']);
    expect(sourceOf(source, '& B')).toBe('&amp; B');
    expect(sourceOf(source, 'Go')).toBe('Go');
  });

  it('of meta elements are fields', () => {
    const source =
      '<head><title>T &amp; U</title><meta name="description" content="D"><meta property="og:title" content="O"><style>x</style></head>';
    expect(texts(source)).toEqual(['title: T & U', 'description: D', 'title: O']);
    expect(read(source).fields.map(({ name, text }) => [name, text])).toEqual([
      ['title', 'T & U'],
      ['description', 'D'],
    ]);
  });
});

describe('mails', () => {
  it('have a subject and a preheader', () => {
    const source =
      '<html><head><title>Your order</title></head><body><div style="display: none">On its <b>way</b>&nbsp;&zwnj;&nbsp;</div>' +
      '<table><tr><td>Hi<span style="display:none">hidden</span></td></tr></table>' +
      '<table class="button"><tr><td class="button"><a href="/x">View</a></td></tr></table><table class="email-footer"><tr><td>Oak Inc.</table>';
    expect(texts(source, 'email')).toEqual([
      'subject: Your order',
      'preheader: On its way',
      'body: Hihidden',
      'cta: View',
      'footer: Oak Inc.',
    ]);
    expect(read(source, 'email').fields.map(({ name, text }) => [name, text])).toEqual([
      ['subject', 'Your order'],
      ['preheader', 'On its way'],
    ]);
  });

  it('are known by their looks', () => {
    const body = '<title>S</title><table><tr><td>a</table>';
    expect(readHtmlFile(body, { path: 'emails/a.html' }).segments[0]?.role).toBe('subject');
    expect(readHtmlFile(`${body}<!--[if mso]>x<![endif]-->`, { path: 'a.html' }).segments[0]?.role).toBe('subject');
    expect(readHtmlFile(body, { path: 'a.html' }).segments[0]?.role).toBe('title');
  });

  it('may start with their subject', () => {
    const source = 'Subject: Your order {{ id }}\n\n{{> header}}\n<p>Hi</p>';
    expect(texts(source)).toEqual(['subject: Your order \uFFFC', ...texts(source).slice(1)]);
    expect(read(source).fields.map(({ name, text }) => [name, text])).toEqual([['subject', 'Your order \uFFFC']]);
    expect(texts(source).at(-1)).toBe('body: Hi');
  });

  it('may be MJML', () => {
    const source =
      '<mjml><mj-head><mj-title>T</mj-title><mj-preview>P</mj-preview><mj-attributes><mj-all padding="0"/></mj-attributes></mj-head>' +
      '<mj-body><mj-image alt="A" /><mj-text>Hi<br/>you</mj-text><mj-button href="/x">Go</mj-button></mj-body></mjml>';
    expect(texts(source)).toEqual(['subject: T', 'preheader: P', 'alt: A', 'body: Hi you', 'cta: Go']);
  });
});

describe('mails as programs and tools write them', () => {
  it('name their foot in class, id or css-class', () => {
    const source =
      '<table class="email"><tr><td id="templateFooter"><p>Leave the list</p></td></tr><tr><td class="email-footer">Us</td></tr><tr><td class="footer-logo">Them</td></tr></table>';
    expect(texts(source)).toEqual(['footer: Leave the list', 'footer: Us', 'body: Them']);
    expect(texts('<mjml><mj-body><mj-section css-class="footer"><mj-text>Us</mj-text></mj-section></mj-body></mjml>')).toEqual([
      'footer: Us',
    ]);
  });

  it('have buttons that are components', () => {
    expect(texts('<x-button href="#">Confirm</x-button><my-cta>Go</my-cta><x-buttons>Two</x-buttons>')).toEqual([
      'cta: Confirm',
      'cta: Go',
      'body: Two',
    ]);
  });

  it('have no code of a template in their head, nor the bullets that Word writes out', () => {
    expect(texts('<html><head>{{ includes }}<title>A</title>{% if x %}b{% endif %}</head><body><p>C</p></body></html>')).toEqual([
      'title: A',
      'body: C',
    ]);
    const list =
      '<p><![if !supportLists]><span><span style="mso-list:Ignore">·<span>&nbsp; </span></span></span><![endif]>Free delivery</p>';
    expect(texts(list)).toEqual(['body: Free delivery']);
  });

  it('have the first hidden text as preheader, not the code that is hidden before it', () => {
    const source = '<div style="display:none">%%[ SET @a = "b" ]%%</div><div style="display:none">On its way</div><p>Hi</p>';
    expect(texts(source, 'email')).toEqual(['preheader: On its way', 'body: Hi']);
  });

  it('are known by what they extend', () => {
    expect(
      texts('{% extends "emails/base.html" %}{% block title %}It ships{% endblock %}{% block content %}<p>Hi</p>{% endblock %}'),
    ).toEqual(['subject: It ships', 'body: Hi']);
  });
});

describe('directives in HTML', () => {
  const scopes = (source: string): string[][] =>
    read(source).directives.map(({ verb, rules, range, scope }) => [verb, rules.join(), source.slice(...range), source.slice(...scope)]);

  it('silence the next block', () => {
    expect(scopes('<p>a</p>\n<!-- univocal ignore hype -->\n<p>b <b>c</b></p><p>d</p>')).toEqual([
      ['ignore', 'hype', '<!-- univocal ignore hype -->', '<p>b <b>c</b></p>'],
    ]);
  });

  it('silence the text that they stand in', () => {
    const source = '<p>a <b>b</b> <!-- univocal ignore --> c</p><p>d</p>';
    expect(scopes(source)).toEqual([['ignore', '', '<!-- univocal ignore -->', 'a <b>b</b> <!-- univocal ignore --> c']]);
  });

  it('may stand in template comments', () => {
    expect(scopes('<div>\n  {{!-- univocal ignore hype --}}\n  <p>b</p><p>c</p></div>')).toEqual([
      ['ignore', 'hype', '{{!-- univocal ignore hype --}}', '<p>b</p>'],
    ]);
  });
});

describe('a replacement in HTML', () => {
  it('has its references written, in text and in each kind of quotes', () => {
    expect(one('a').encode('R&D < "x"')).toBe('R&amp;D &lt; "x"');
    expect(one('<img alt="a">').encode('R&D "x"')).toBe('R&amp;D &quot;x&quot;');
    expect(one("<img alt='a'>").encode('it\'s "x"')).toBe('it&#39;s "x"');
    expect(one('<img alt=a>').encode('it is')).toBe('it&#32;is');
  });

  it('is written for the container after that', () => {
    const place = { role: 'body', unit: 0, encode: (text: string) => text.replaceAll('"', '""') } as const;
    const [text, alt] = readHtml(verbatim('a<p><img alt="b">'), place).segments;
    expect(text?.encode('"<"')).toBe('""&lt;""');
    expect(alt?.encode('<"')).toBe('&lt;&quot;');
  });
});
