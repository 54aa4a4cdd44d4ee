// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates are what is tested
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PositionMap, TextBuilder } from '../../src/document/map.ts';
import {
  copyAround,
  maskPlaceholders,
  placeholdersOf,
  scanPlaceholders,
  TokenIndex,
  tagsOf,
  templateDirectives,
} from '../../src/document/placeholder.ts';

/** What is found in a text, one line a token. */
function found(text: string): string[] {
  return scanPlaceholders(text).map(({ start, end, kind, name, fallback }) => {
    const shown = fallback === undefined ? '' : ` or ${JSON.stringify(fallback)}`;
    return `${kind} ${text.slice(start, end)} = ${name}${shown}`;
  });
}

describe('scanPlaceholders', () => {
  it.each([
    ['Hi {{ First_Name | default: "there" }}!', ['output {{ First_Name | default: "there" }} = first_name or "there"']],
    ["Hi {{ user.name|default('you') }}!", ['output {{ user.name|default(\'you\') }} = user.name or "you"']],
    ['{{{x}}} {{&y}}', ['output {{{x}}} = x', 'output {{&y}} = y']],
    ['{{#if a}}x{{else}}y{{/if}}', ['open {{#if a}} = if', 'else {{else}} = else', 'close {{/if}} = if']],
    ['{{b}}bold{{/b}} {{x}}', ['open {{b}} = b', 'close {{/b}} = b', 'output {{x}} = x']],
    ['{{${first_name} | default: "you"}}', ['output {{${first_name} | default: "you"}} = first_name or "you"']],
    ['{{!-- a }} b --}}{{! c }}', ['comment {{!-- a }} b --}} = ', 'comment {{! c }} = ']],
    ['{{ if .X }}a{{ else }}b{{ end }}', ['open {{ if .X }} = if', 'else {{ else }} = else', 'close {{ end }} = end']],
    ['{{end}} {{ or .Name "there" }}', ['output {{end}} = end', 'output {{ or .Name "there" }} = name or "there"']],
    ['{{1}} {{n, number}}', ['output {{1}} = 1', 'output {{n, number}} = n']],
    ['{{< note >}}x{{< /note >}}{{< ref >}}', ['open {{< note >}} = note', 'close {{< /note >}} = note', 'output {{< ref >}} = ref']],
    ['{{ personalization_token("contact.x", "a") }}', ['output {{ personalization_token("contact.x", "a") }} = contact.x or "a"']],
    ['{%- if a -%}b{% endif %}', ['open {%- if a -%} = if', 'close {% endif %} = if']],
    ['{% assign a = 1 %}{% data x.y %}', ['comment {% assign a = 1 %} = assign', 'output {% data x.y %} = datax.y']],
    ['{% trans %}Hi{% endtrans %}', ['open {% trans %} = trans', 'close {% endtrans %} = trans']],
    ['{% trans "Hi you" %}', ['comment {% trans " = trans', 'comment " %} = trans']],
    [
      '{% trans "cart.title" %}{% trans "Hi" as hi %}',
      ['output {% trans "cart.title" %} = trans"cart.title"', 'comment {% trans "Hi" as hi %} = trans'],
    ],
    [
      "{% url 'a' as b %}{% block a 'Hi there' %}",
      ["comment {% url 'a' as b %} = url", "comment {% block a ' = block", "comment ' %} = block"],
    ],
    ["{{ 'a b' if x else y }}", ["open {{ ' = ", "else ' if x else  = ", 'output y = y', 'close  }} = ']],
    ["<%= x ? 'it\\'s' : \"#{n} b\" %>", ["open <%= x ? ' = ", 'comment \\ = ', 'else \' : " = ', 'output #{n} = n', 'close " %> = ']],
    [
      "{{ 'cart.title' | t }}{{ \"now\" | date: '%Y' }}",
      ["output {{ 'cart.title' | t }} = 'cart.title'", 'output {{ "now" | date: \'%Y\' }} = "now"'],
    ],
    ['{{trans "Hi %name" name=$x}}', ['comment {{trans " = ', 'output %name = name', 'comment " name=$x}} = ']],
    ["%%=IIF(@a == 'b', \"C d\", 'e')=%%", ["open %%=IIF(@a == 'b', \" = ", 'else ", \' = ', "close ')=%% = "]],
    [
      '<%= link_to "Go on", x %><%= f do |y| %>a<% end %>',
      ['comment <%= link_to " = ', 'comment ", x %> = ', 'open <%= f do |y| %> = ', 'close <% end %> = end'],
    ],
    [
      '[[data:a:"b"]] [[var:c]] [[EMAIL_TO]]',
      ['output [[data:a:"b"]] = data:a or "b"', 'output [[var:c]] = var:c', 'output [[EMAIL_TO]] = email_to'],
    ],
    ['[[x]] [[PRODUCT NAME]]', []],
    [
      '[[#catalog "a"]][[b.c]][[else]]d[[/catalog]]',
      ['open [[#catalog "a"]] = catalog', 'output [[b.c]] = b.c', 'else [[else]] = else', 'close [[/catalog]] = catalog'],
    ],
    ['*|RSSITEMS:|**|X|**|END:RSSITEMS|*', ['open *|RSSITEMS:|* = rssitems', 'output *|X|* = x', 'close *|END:RSSITEMS|* = rssitems']],
    [
      '<#switch x><#case 1>a<#default>b</#switch><#noparse>${x}</#noparse>',
      [
        'open <#switch x> = switch',
        'else <#case 1> = case',
        'else <#default> = default',
        'close </#switch> = switch',
        'raw <#noparse>${x}</#noparse> = noparse',
      ],
    ],
    [
      '{{block class=\'A\'}}{{ block "a" . }}{{ end }}',
      ["output {{block class='A'}} = blockclass='a'", 'open {{ block "a" . }} = block', 'close {{ end }} = end'],
    ],
    [
      '{% message_extras %}a{% endmessage_extras %}{% catalog_items x %}{{sendSkip cause="a"}}',
      [
        'raw {% message_extras %}a{% endmessage_extras %} = message_extras',
        'comment {% catalog_items x %} = catalog_items',
        'comment {{sendSkip cause="a"}} = ',
      ],
    ],
    ['{% raw %}{{ x }}{% endraw %}', ['raw {% raw %}{{ x }}{% endraw %} = raw']],
    ['{%customer.firstName,fallback=there%}', ['output {%customer.firstName,fallback=there%} = customer.firstname or "there"']],
    ['{# c #}', ['comment {# c #} = ']],
    ['<%= x || "a" %><% if b %><% end %>', ['output <%= x || "a" %> = x or "a"', 'open <% if b %> = if', 'close <% end %> = end']],
    ['<#if x>${y!"a"}</#if>', ['open <#if x> = if', 'output ${y!"a"} = y or "a"', 'close </#if> = if']],
    [
      '<#if (a > 1) && b == ">"><@x.box title="a > b">${(y.z)!"a"}${n?c?html}</@x.box><#else/></#if>',
      [
        'open <#if (a > 1) && b == ">"> = if',
        'open <@x.box title="a > b"> = x.box',
        'output ${(y.z)!"a"} = y.z or "a"',
        'output ${n?c?html} = n',
        'close </@x.box> = x.box',
        'else <#else/> = else',
        'close </#if> = if',
      ],
    ],
    ['*|FNAME:there|* *|IF:X|*a*|END:IF|*', ['output *|FNAME:there|* = fname or "there"', 'open *|IF:X|* = if', 'close *|END:IF|* = if']],
    ['%%First_Name%% %%=v(@x)=%%', ['output %%First_Name%% = first_name', 'output %%=v(@x)=%% = v(@x)']],
    ['{KeyWord:Oak Lamp}', ['output {KeyWord:Oak Lamp} = keyword or "Oak Lamp"']],
    ['{COUNTDOWN(2026-11-30 00:00:00)}', ['output {COUNTDOWN(2026-11-30 00:00:00)} = countdown']],
    ['{{ a or "b" }}', ['output {{ a or "b" }} = a or "b"']],
    ["{{a ?: 'b'}}", ['output {{a ?: \'b\'}} = a or "b"']],
    ['{{ a || "b" }}', ['output {{ a || "b" }} = a or "b"']],
    ['{=IF(device=mobile,a):b} {=COUNTDOWN("x")}', ['output {=IF(device=mobile,a):b} = if or "b"', 'output {=COUNTDOWN("x")} = countdown']],
    [
      '{name} {0} {amount-of-money} { $x }',
      ['output {name} = name', 'output {0} = 0', 'output {amount-of-money} = amount-of-money', 'output { $x } = x'],
    ],
    [
      '{n, plural, one {# item} other {# of {x}}} {y}',
      [
        'open {n, plural, one { = plural',
        'output # = n',
        'else } other { = else',
        'output # = n',
        'output {x} = x',
        'close }} = end',
        'output {y} = y',
      ],
    ],
    ['%arg lamps, %argument', ['output %arg = arg']],
    ['%{x} %<y>d %(z)s', ['output %{x} = x', 'output %<y>d = y', 'output %(z)s = z']],
    [
      '%s %d %1$s %lld %@ %.2f',
      ['output %s = s', 'output %d = d', 'output %1$s = 1', 'output %lld = d', 'output %@ = @', 'output %.2f = f'],
    ],
    ['Hi %name%, $t(key)', ['output %name% = name', 'output $t(key) = key']],
  ])('%s', (text, tokens) => {
    expect(found(text)).toEqual(tokens);
  });

  it.each([
    '100% discount, 20 % of all, 5%d, up to 50%s',
    'https://x.org/%d0%b5%C3%A9?a=%20',
    'Save 20%today% now',
    'Save 20 %<b>soon</b>',
    'Save 20%<i>soon</i>',
    '## Title {#id} {.class} {: .x } {width=50%}',
    '::: tip\n# Heading\n:::',
    '[Product Name] [[x]] [text](url)',
    '\\{{x}} %%',
    'Hi {{ name, welcome',
    'Hi {{ name\n\n}} welcome',
    'Hi {name, welcome}',
    '{n, plural, one {# broken',
    '*|A * b|* and a*b|c',
    'a < b % > c {} {{}} {%%}',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes the inner opener when an outer one is not closed', () => {
    expect(found('{{ a {{ b }}')).toEqual(['output {{ b }} = b']);
  });

  it('gives ordered tokens without overlaps, whatever the text', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      '{',
      '}',
      '#',
      '%',
      '<%',
      '%>',
      '*|',
      '|*',
      'if',
      'x',
      ' ',
      '\n',
      '"',
      ', plural, one {',
      'raw',
      'end',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const token of scanPlaceholders(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '{{',
    '{',
    '%',
    '{%',
    '{#',
    '<%',
    '*|',
    '%%',
    '${',
    '{{!--',
    '{n, plural, one {',
    '%%[',
    '<#--',
    '{{{',
    '{% raw %}',
    '\\{{',
    "{{ 'a }}",
  ])('reads %s a hundred thousand times', (piece) => {
    const text = piece.repeat(100_000);
    expect(maskPlaceholders(text, scanPlaceholders(text))).toHaveLength(text.length);
  });
});

describe('maskPlaceholders', () => {
  const mask = (text: string): string => maskPlaceholders(text, scanPlaceholders(text)).replaceAll('\uE000', 'M');

  it('keeps length and line ends', () => {
    expect(mask('a {{x\r\n}} b')).toBe('a MMM\r\nMM b');
  });

  it('covers lines of tags and comments with blanks', () => {
    expect(mask('a\n  {% if x %} {# b #}\t\nc {% endif %}')).toBe('a\n                    \t\nc MMMMMMMMMMM');
  });

  it('keeps a line of outputs as text', () => {
    expect(mask('{{ x }}{% if y %}\n')).toBe('MMMMMMMMMMMMMMMMM\n');
  });
});

describe('copyAround and placeholdersOf', () => {
  it('leave an output as one character, and tags as none', () => {
    const text = 'Hi {{ A | default: "you" }}, {% if b %}%s{% endif %}!';
    const index = new TokenIndex(scanPlaceholders(text));
    const builder = new TextBuilder(text);
    copyAround(builder, index, 0, text.length);
    const cooked = builder.finish();
    expect(cooked.text).toBe('Hi \uFFFC, \uFFFC!');
    expect(placeholdersOf(cooked, text, index)).toEqual([
      { at: 3, name: 'a', fallback: 'you', dialect: 'liquid', raw: '{{ A | default: "you" }}' },
      { at: 6, name: 's', dialect: 'printf', raw: '%s' },
    ]);
    expect(text.slice(...cooked.map.range(3, 4))).toBe('{{ A | default: "you" }}');
    expect(
      tagsOf(index.tokens, PositionMap.identity(text.length)).map(({ kind, name, range }) => [kind, name, text.slice(...range)]),
    ).toEqual([
      ['open', 'if', '{% if b %}'],
      ['close', 'if', '{% endif %}'],
    ]);
  });
});

describe('templateDirectives', () => {
  it.each([
    ['{# univocal ignore a, b -- because #}', 'ignore', ['a', 'b']],
    ['{{!-- univocal ignore a b --}}', 'ignore', ['a', 'b']],
    ['{{! univocal disable }}', 'disable', []],
    ['{{/* univocal enable x */}}', 'enable', ['x']],
    ['<%# univocal ignore x %>', 'ignore', ['x']],
    ['{%- comment -%} univocal ignore x {%- endcomment -%}', 'ignore', ['x']],
    ['{% # univocal ignore x %}', 'ignore', ['x']],
    ['<#-- univocal ignore x -->', 'ignore', ['x']],
  ])('%s', (text, verb, rules) => {
    expect(templateDirectives(text, scanPlaceholders(text))).toEqual([{ verb, rules, start: 0, end: text.length }]);
  });

  it.each(['{# a comment #}', '{# univocal #}', '{# univocal is great #}', '{# univocally ignore x #}', '{{ univocal ignore x }}'])(
    'none in %s',
    (text) => {
      expect(templateDirectives(text, scanPlaceholders(text))).toEqual([]);
    },
  );
});
