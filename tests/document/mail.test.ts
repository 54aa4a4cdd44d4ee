/** Where mails keep what an inbox shows, and what only some mail programs show. */

import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/document.ts';
import { readHtmlFile } from '../../src/document/html.ts';
import { LineIndex } from '../../src/document/lines.ts';
import { readPlainFile } from '../../src/document/plain.ts';
import { checkReading } from './invariant.ts';

function read(source: string, path = 'mail.html'): Reading {
  const reading = (path.endsWith('.txt') ? readPlainFile : readHtmlFile)(source, { path });
  checkReading(source, reading);
  return reading;
}

/** Segments as `line:column role: text`. */
function texts(source: string, path?: string): string[] {
  const lines = new LineIndex(source);
  return read(source, path).segments.map(({ role, text, map }) => {
    const { line, column } = lines.at(map.range(0, 1)[0]);
    return `${line}:${column} ${role}: ${text}`;
  });
}

/** Fields as `name (label): text`. */
function fields(source: string, path?: string): string[] {
  return read(source, path).fields.map(({ name, label, text }) => `${name} (${label}): ${text}`);
}

describe('subject and preheader of a mail', () => {
  it('are read from front matter', () => {
    const source =
      '---\r\nlayout: main\r\nsubject: "Your order \\u2013 shipped"\r\npreheader: Arrives {{ date }} 🚚\r\n---\r\n<table><tr><td class="unsubscribe">Hi\r\n';
    expect(texts(source)).toEqual(['3:11 subject: Your order – shipped', '4:12 preheader: Arrives \uFFFC 🚚', '6:36 body: Hi']);
    expect(fields(source)).toEqual(['subject (subject): Your order – shipped', 'preheader (preheader): Arrives \uFFFC 🚚']);
  });

  it('are the title of front matter in a mail without a subject, and not in a page', () => {
    const front = '---\ntitle: Your order\ndescription: All of it\n---\n';
    expect(texts(`${front}<table><tr><td><p>Unsubscribe`)).toEqual([
      '2:8 subject: Your order',
      '3:14 description: All of it',
      '5:19 body: Unsubscribe',
    ]);
    expect(texts(`${front}<p>Hi`, 'index.html')[0]).toBe('2:8 title: Your order');
    expect(fields(`---\nsubject: A\ntitle: B\n---\n<title>C</title><table>`, 'mail.html')).toEqual([
      'subject (subject): A',
      'title (title): B',
      'title (title): C',
    ]);
  });

  it('are no front matter without a second fence', () => {
    expect(texts('---\nsubject: A\n<p>b</p>')).toEqual(['1:1 body: --- subject: A', '3:4 body: b']);
  });

  it('are read from the first lines, in each branch of a condition', () => {
    const source = '{{#if late}}\nSubject: Late {{ id }}\n{{else}}\nSubject: R&D in time\n{{/if}}\nPreheader: Soon\n\n<p>Hi</p>';
    expect(texts(source)).toEqual(['2:10 subject: Late \uFFFC', '4:10 subject: R&D in time', '6:12 preheader: Soon', '8:4 body: Hi']);
    expect(fields(source)).toEqual(['subject (Subject): Late \uFFFC', 'subject (Subject): R&D in time', 'preheader (Preheader): Soon']);
    expect(read(source).segments[1]?.encode('A & B')).toBe('A & B');
    expect(texts(source.replace(/<\/?p>/g, ''), 'mail.txt')).toEqual(texts(source).map((text) => text.replace('8:4', '8:1')));
    expect(read(source.replace(/<\/?p>/g, ''), 'mail.txt').tags.map(({ kind }) => kind)).toEqual(['open', 'else', 'close']);
  });

  it.each([
    ['{% capture email_title %}\n  Thank you, {{ name }}!\n{% endcapture %}<p>Hi</p>', '2:3 subject: Thank you, \uFFFC!', 'email_title'],
    ['{% block subject %}A &amp; B{% endblock %}{% block body %}<p>Hi</p>{% endblock %}', '1:20 subject: A & B', 'subject'],
    ['{% set preheader %}Soon{% endset %}<p>Hi</p>', '1:20 preheader: Soon', 'preheader'],
    ['{{define "email.subject"}}Code {{.Code}}{{end}}<p>Hi</p>', '1:27 subject: Code \uFFFC', 'email.subject'],
    ['{{#*inline "preview-text"}}Soon{{/inline}}<p>Hi</p>', '1:28 preheader: Soon', 'preview-text'],
    ['{{#contentFor "subject"}}Soon{{/contentFor}}<p>Hi</p>', '1:26 subject: Soon', 'subject'],
    ['<% content_for :subject do %>Soon<% end %><p>Hi</p>', '1:30 subject: Soon', 'subject'],
    ['{% capture button_label %}View your order{% endcapture %}<p>Hi</p>', '1:27 cta: View your order', 'button_label'],
    ['<!--@subject Your {{var x}} order @--><!--@vars {"a":"b"} @--><p>Hi</p>', '1:14 subject: Your \uFFFC order', '@subject'],
  ])('are read from %j', (source, expected, label) => {
    expect(texts(source)).toEqual([expected, expect.stringMatching(/body: Hi$/)]);
    expect(fields(source)).toEqual([expect.stringContaining(`(${label}): ${expected.replace(/^\S+ \w+: /, '')}`)]);
  });

  it('are read from elements of their own', () => {
    const source = '<Subject>Your order</Subject><Preview>Ships &amp; lands soon</Preview><p>Hi</p>';
    expect(fields(source)).toEqual(['subject (subject): Your order', 'preheader (preheader): Ships & lands soon']);
    expect(texts('<mjml><mj-head><mj-title>A</mj-title><mj-preview>B</mj-preview></mj-head></mjml>')).toEqual([
      '1:26 subject: A',
      '1:50 preheader: B',
    ]);
  });

  it('are read from a file by its name', () => {
    expect(texts('Your &amp; order', 'emails/_subject.html.twig')).toEqual(['1:1 subject: Your & order']);
    expect(fields('{% trans %}Your order{% endtrans %}', 'emails/welcome.subject.html')).toEqual(['subject (subject): Your order']);
  });

  it('have the branches of their conditions', () => {
    const source = '{% capture email_title %}{% if a %}Short{% else %}Longer one{% endif %}{% endcapture %}';
    expect(texts(source).toSorted()).toEqual(['1:36 subject: Short', '1:51 subject: Longer one']);
    expect(fields(source)).toEqual(['subject (email_title): Longer one']);
  });

  it('leave the title a title', () => {
    const source = '{% capture email_title %}A{% endcapture %}<title>{{ email_title }}</title><table><td>unsubscribe</table>';
    expect(read(source).fields.map(({ name }) => name)).toEqual(['subject', 'title']);
  });
});

describe('blocks of a template', () => {
  it('are a title in the head, a heading in the body', () => {
    expect(texts('{% extends "a" %}{% block title %}Home{% endblock %}{% block body %}<p>Hi{% endblock %}', 'page.html')).toEqual([
      '1:35 title: Home',
      '1:72 body: Hi',
    ]);
    expect(texts('<h1>{% block title %}Home{% endblock %}</h1>', 'page.html')).toEqual(['1:22 heading: Home']);
  });

  it('are no copy where they hold an address or a style', () => {
    expect(texts('{% capture track_url %}https://x.example/a{% endcapture %}{% block extra_style %}a { b: c }{% endblock %}<p>Hi')).toEqual(
      ['1:109 body: Hi'],
    );
    expect(texts('{% block url %}Look{% endblock %}')).toEqual(['1:16 body: Look']);
  });

  it('may lie in each other, or have no end', () => {
    const source = '{% block subject %}A {% block title %}B{% endblock %}{% endblock %}{% block preheader %}<p>C';
    expect(texts(source)).toEqual(['1:20 subject: A B', '1:92 body: C']);
  });
});

describe('conditional comments', () => {
  const source = [
    '<html><head><!--[if gte mso 9]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><![endif]--></head><body>',
    '<!--[if (gte mso 9)|(IE)]><table><tr><td><![endif]-->',
    '<p>Read <!--[if mso]>&nbsp;our <a href="/x">old {{ what }}</a> &amp; more<![endif]-->this now.</p>',
    '<!--[if mso]><v:roundrect href="/x"><center style="color:#fff">Buy now</center></v:roundrect><![endif]-->',
    '<!--[if !mso]><!--><a class="button" href="/x">Buy now</a><!--<![endif]-->',
    '<!--[if !mso]> <!-- --><h2>New</h2><!-- <![endif]-->',
    '<![if !mso]><p>Shown</p><![endif]>',
    '<!--[if mso]><h1>Loud</h1><img alt="A lamp"><title>T</title><![endif]-->',
    '<!--[if mso] broken <p>no</p>--><!--[if mso]><p>no</p>-->',
  ].join('\r\n');

  it('are a fallback, and what stands around them goes on', () => {
    expect(texts(source)).toEqual([
      '3:4 body: Read this now.',
      '3:28 fallback: our old \uFFFC & more',
      '4:64 fallback: Buy now',
      '5:48 cta: Buy now',
      '6:28 heading: New',
      '7:16 body: Shown',
      '8:18 fallback: Loud',
      '8:37 fallback: A lamp',
      '8:52 fallback: T',
    ]);
  });

  it('have exact places, and are no fields', () => {
    const { segments, fields: found } = read(source);
    const segment = segments.find(({ text }) => text.startsWith('our'));
    const at = segment?.text.indexOf('&') ?? 0;
    expect(source.slice(...(segment?.map.range(at, at + 1) ?? [0, 0]))).toBe('&amp;');
    expect(segment?.links.map(({ range, url }) => [segment.text.slice(...range), url])).toEqual([['old \uFFFC', '/x']]);
    expect(segment?.encode('<')).toBe('&lt;');
    expect(found).toEqual([]);
    expect(segments.filter(({ field }) => field !== undefined)).toEqual([]);
  });
});

describe('MJML', () => {
  it('is read by the elements that show text', () => {
    const source = `<mjml lang="de"><mj-head>
<mj-title>Order</mj-title><mj-attributes><mj-text color="red">no</mj-text></mj-attributes><mj-style>.a{}</mj-style><mj-raw>no</mj-raw>
</mj-head><mj-body><mj-include path="./header.mjml" /><mj-section><mj-column>
<mj-image src="a.png" alt="A lamp" title="Oak Lamp" /><mj-text>\r\n<h1>Hi</h1>Your order<br/>is on its way.</mj-text>
<mj-button href="/x">Track it</mj-button><mj-divider /><mj-spacer />
<mj-accordion><mj-accordion-element><mj-accordion-title>Why?</mj-accordion-title><mj-accordion-text>Because.</mj-accordion-text></mj-accordion-element></mj-accordion>
<mj-navbar><mj-navbar-link href="/a">Shop</mj-navbar-link></mj-navbar><mj-social><mj-social-element name="x">Follow us</mj-social-element></mj-social>
<mj-carousel><mj-carousel-image src="b" alt="Two" /></mj-carousel><mj-table><tr><td>Total</td></tr></mj-table><mj-raw><p>Raw</p></mj-raw>
</mj-column></mj-section></mj-body></mjml>`;
    expect(read(source).locale).toBe('de');
    expect(texts(source).map((text) => text.replace(/^\S+ /, ''))).toEqual([
      'subject: Order',
      'alt: A lamp',
      'label: Oak Lamp',
      'heading: Hi',
      'body: Your order is on its way.',
      'cta: Track it',
      'heading: Why?',
      'body: Because.',
      'label: Shop',
      'label: Follow us',
      'alt: Two',
      'body: Total',
      'body: Raw',
    ]);
  });
});

describe('buttons of mails', () => {
  it.each([
    ['<a style="display:inline-block;background:#056dff;padding:10px 25px" href="/x">Buy</a>', 'cta'],
    ['<td bgcolor="#1a82e2"><a style="display: inline-block; padding: 16px 36px;" href="/x">Buy</a></td>', 'cta'],
    ['<a style="display:block;padding:4px;border:1px solid" href="/x">Buy</a>', 'cta'],
    ['<a class="mcnButton" href="/x">Buy</a>', 'cta'],
    ['<a style="display:inline-block;padding:0;background:#fff" href="/x">Buy</a>', 'body'],
    ['<a style="padding:4px;background:#fff" href="/x">Buy</a>', 'body'],
    ['<td><a style="display:block;padding:4px" href="/x">Buy</a></td>', 'body'],
  ])('show by their style: %s', (source, role) => {
    expect(read(source).segments.map((segment) => segment.role)).toEqual([role]);
  });
});
