// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates are what is tested
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Segment } from '../../src/document/document.ts';
import { readDocument } from '../../src/document/read.ts';
import { checkReading } from './invariant.ts';

const read = (source: string, path = 'mails/a.html'): Document => {
  const document = readDocument({ path, source }, { path, locale: 'en' });
  checkReading(source, document);
  return document;
};

const rows = (source: string, path?: string): string[] =>
  read(source, path).segments.map(({ role, text }) => `${role}: ${text.replaceAll('\uFFFC', '◊')}`);

/** What a segment's text is in the source. */
const raw = (source: string, { map, text }: Segment): string => source.slice(...map.range(0, text.length));

describe('a text in quotes inside of template syntax', () => {
  it.each([
    ['{% trans "Your order is in" %}', 'Your order is in'],
    ["{%- translate 'Thanks' -%}", 'Thanks'],
    ['{{ _("Reset your password") }}', 'Reset your password'],
    ["{{ 'Track it'|trans }}", 'Track it'],
    ["{{ 'Shop now' | upcase }}", 'Shop now'],
    ['{{trans "Thanks for all" x=$y}}', 'Thanks for all'],
    ["{% unsubscribe 'Leave the list' %}", 'Leave the list'],
    ['{% text "intro" label="Intro", value="Read on" %}', 'Read on'],
    ['<%= link_to "Track it", url %>', 'Track it'],
    ['<%= f.submit "Join us" %>', 'Join us'],
    ["<%= mail_to 'a@b.example', 'Write to us' %>", 'Write to us'],
    ['<%= content_tag :p, "Good day" %>', 'Good day'],
    ['{{ printf "Good day %s" .Name }}', 'Good day %s'],
  ])('is read where it stands: %s', (source, text) => {
    const { segments } = read(source);
    expect(segments.map((segment) => raw(source, segment))).toEqual([text]);
  });

  it('is part of its sentence', () => {
    expect(rows('<p>{% trans "Hello" %}, {{ name }}. It\'s {% trans "here" %}!</p>')).toEqual(["body: Hello, ◊. It's here!"]);
    expect(rows('<h1>{% trans "Hello" %}</h1><img alt="{% trans "A lamp" %}"><a class="button" href="#">{{ _(\'Go on\') }}</a>')).toEqual([
      'heading: Hello',
      'alt: A lamp',
      'cta: Go on',
    ]);
    expect(rows('{% trans "Hello" %} {{ name }},\n\n{% trans "Bye" %}\n', 'mails/a.txt')).toEqual(['body: Hello ◊,', 'body: Bye']);
  });

  it('may be one of two', () => {
    expect(rows("<p>{{ n }} {{ 'lamp' if n == 1 else 'lamps' }} left</p>")).toEqual(['body: ◊ lamps left', 'body: ◊ lamp left']);
    expect(rows('<p><%= paid ? \'Paid in full\' : "Payment due" %></p>')).toEqual(['body: Paid in full', 'body: Payment due']);
    expect(rows('<p>%%=IIF(@n == 1, "One lamp", "Many lamps")=%%.</p>')).toEqual(['body: One lamp.', 'body: Many lamps.']);
    expect(rows("<p>{{ n == 1 ? 'One lamp' : n ~ ' lamps' }}</p>")).toEqual(['body: One lamp', 'body: ◊']);
    expect(rows('<p>{{ name }}{{ ", dear" if close }}</p>')).toEqual(['body: ◊, dear']);
  });

  it('holds placeholders of its own', () => {
    expect(rows("<p>{{ _('Welcome to %(site)s', site=site) }}</p>")).toEqual(['body: Welcome to ◊']);
    expect(rows('<p>{{trans "Your %store order" store=$store.name}}</p>')).toEqual(['body: Your ◊ order']);
    expect(rows('<p><%= "Hi #{user.name}, it\\"s" %></p>')).toEqual(['body: Hi ◊, it"s']);
    expect(rows("<p>{{ 'Hello %name%'|trans({'%name%': name}) }}</p>")).toEqual(['body: Hello ◊']);
  });

  it('is none if it is an id, a format or a file', () => {
    const source =
      "<p>{{ 'mail.order.greeting'|trans }} {{ 'x.css' | asset_url }} {{ 'now' | date: '%Y' }} {% url 'order-detail' id %} <%= t('.hello') %></p>";
    expect(rows(source)).toEqual(['body: ◊ ◊ ◊ ◊ ◊']);
  });

  it('shows nothing where it is given a name', () => {
    expect(rows('<p>{% trans "Bye" as bye %}{{ bye }} {% url "a" as link %}{% absolute_url x.y z as link %}</p>')).toEqual(['body: ◊']);
  });

  it('takes no replacement that would end it or be another character there', () => {
    const [segment] = read('<p>{% trans "Log in here" %}</p>').segments;
    expect(segment?.encode('Sign in')).toBe('Sign in');
    for (const text of ['a "b"', "it's", 'A & B', '<b>', '100 %', '{x}', 'a\nb', '\\']) expect(segment?.encode(text)).toBeUndefined();
    expect(read('<p>Log in here</p>').segments[0]?.encode('A & B')).toBe('A &amp; B');
  });

  it('is exactly where it stands, whatever it is', () => {
    const word = fc.stringMatching(/^[A-Za-z][a-zà-ü]{2,8}$/);
    const text = fc
      .array(fc.oneof(word, fc.constantFrom('😀', 'x\u{A0}y', "it's", '“so”')), { minLength: 2, maxLength: 5 })
      .map((words) => ['Ab', ...words]);
    const frames: readonly (readonly [string, string])[] = [
      ['{% trans "', '" %}'],
      ['{{ _("', '") }}'],
      ['{{ "', '" }}'],
      ['<%= link_to "', '", url %>'],
      ['{% block x %}{% trans "', '" %}{% endblock %}'],
      ['{% if a %}b{% else %}{{ "', '"|trans }}{% endif %}'],
    ];
    const line = fc.constantFrom(' ', '\n', '\r\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...frames), text, line), { minLength: 1, maxLength: 4 }), (parts) => {
        let source = '';
        const places: [number, string][] = [];
        for (const [[before, after], words, end] of parts) {
          source += `<p>${before}`;
          places.push([source.length, words.join(' ')]);
          source += `${words.join(' ')}${after}</p>${end}`;
        }
        const { segments } = read(source);
        for (const [at, written] of places) {
          const found = segments.find(({ map }) => map.range(0, 0)[0] === at);
          expect(found?.text).toBe(written);
          expect(found && raw(source, found)).toBe(written);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text with a name', () => {
  it.each([
    ['{% assign cta_text = "Shop now" %}', 'cta: Shop now'],
    ['{% assign cta = cta | default: "Shop now" %}', 'cta: Shop now'],
    ["{% set mailSubject = 'It ships' %}", 'subject: It ships'],
    ['{% include "button.html" with label="Buy two" url="https://example.com" %}', 'body: Buy two'],
    ["{% render 'card', title: 'Made by hand', class: 'big card' %}", 'body: Made by hand'],
    ['{{> button text="Get started" href="/x" }}', 'body: Get started'],
    ['<% content_for :subject, "Your parcel" %>', 'subject: Your parcel'],
    ["<% provide(:title, 'Orders') %>", 'body: Orders'],
    ['<% @heading = "Sale on now" %>', 'body: Sale on now'],
    ['%%[ VAR @a SET @preheader = "Two days left" IF @x == "no text" THEN SET @url = "a b" ENDIF ]%%', 'preheader: Two days left'],
    ['<#assign greeting="Dear customer">', 'body: Dear customer'],
  ])('is read for itself: %s', (source, row) => {
    expect(rows(source)).toEqual([row]);
    const [segment] = read(source).segments;
    expect(segment && raw(source, segment)).toBe(segment?.text);
    expect(segment?.encode('one "word"')).toBeUndefined();
  });

  it('is none if its name or its text is a setting', () => {
    const source =
      '{% assign heading_color = "#fff" %}{% assign text_align = "center left" %}{% assign title = "h1" %}{% assign font = "Open Sans" %}{% set body_class = "a b" %}';
    expect(rows(source)).toEqual([]);
  });

  it('stands apart from the sentence that its block interrupts', () => {
    const capture = '<p>{% if n > m %}{% capture shown %}{{ m }} of {{ n }}{% endcapture %}{% endif %}<b>{{ title }}</b> × {{ shown }}</p>';
    expect(rows(capture)).toEqual(['body: ◊ of ◊', 'body: ◊ × ◊']);
    const django =
      '<p>{% blocktranslate count n=days asvar when %}in {{ n }} day{% plural %}in {{ n }} days{% endblocktranslate %}It ships {{ when }}.</p>';
    expect(rows(django)).toEqual(['body: in ◊ day', 'body: in ◊ days', 'body: It ships ◊.']);
    expect(rows('<p>Hi {{#assign "x"}}Hello{{/assign}}there {{x}}</p>')).toEqual(['body: Hi there ◊', 'body: Hello']);
    expect(rows('{% macro button(text) %}<b>{{ text }}!</b>{% endmacro %}<p>Hi</p>')).toEqual(['body: ◊!', 'body: Hi']);
  });

  it('has the name of its short block', () => {
    const source =
      "{% extends 'mail.twig' %}{% block subject 'It ships' %}{% block title 'Order' %}{% block body %}<p>Hi</p>{% endblock %}";
    expect(rows(source)).toEqual(['subject: It ships', 'title: Order', 'body: Hi']);
    expect(read(source).fields.map(({ name, text }) => `${name}: ${text}`)).toEqual(['subject: It ships', 'title: Order']);
  });
});

describe('blocks of a template', () => {
  it('on lines of their own end the text before them', () => {
    const source = '{% block intro %}\nWelcome\n{% endblock %}\n{% block outro %}\nGoodbye\n{% endblock %}\n';
    expect(rows(source)).toEqual(['body: Welcome', 'body: Goodbye']);
    expect(rows('<p>Our {% block name %}shop{% endblock %} is open.</p>')).toEqual(['body: Our shop is open.']);
  });
});
