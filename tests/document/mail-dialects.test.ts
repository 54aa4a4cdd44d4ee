// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates are what is tested
/** One mail of each template language, as its owners store it: what is read, and which values are filled in. */

import { describe, expect, it } from 'vitest';
import { unpaired } from '../../rules/placeholder/blocks.ts';
import { readHtmlFile } from '../../src/document/html.ts';
import { checkReading } from './invariant.ts';

interface Mail {
  readonly dialect: string;
  readonly source: string;
  /** Texts in any order; each placeholder is `◊`. */
  readonly texts: readonly string[];
  /** Names in order of the source, with what is shown when there is no value. */
  readonly placeholders: readonly string[];
}

const mails: readonly Mail[] = [
  {
    dialect: 'Liquid (Shopify notifications)',
    source: `{% assign types = delivery_agreements | map: 'delivery_method_type' | uniq %}
{% capture email_title %}
  {% if has_pending_payment %}
    Thank you for your order!
  {% else %}
    Thank you for your purchase!
  {% endif %}
{% endcapture %}
{% capture email_body %}
  {% case delivery_method %}
    {% when 'pick-up' %}
      You’ll get an email when your order is ready for pickup.
    {% else %}
      Hi {{ customer.first_name | default: "there" }}, your order is on its way.
  {% endcase %}
{% endcapture %}
{% capture order_url %}https://shop.example/{{ id }}{% endcapture %}
{%- comment -%} Agents: do not change {%- endcomment -%}
<html lang="en"><head><title>{{ email_title }}</title><style>.b { color: {{ shop.email_accent_color }} }</style></head><body>
<table><tr><td><h2>{{ email_title }}</h2><p>{{ email_body }}</p>
{% for line in items %}<p>{{ line.title }}&nbsp;× {{ line.quantity }}</p>{% endfor %}
<a href="{{ order_url }}" class="button__text">View your order</a>
<p>Reply to this email or write to <a href="mailto:{{ shop.email }}">{{ shop.email }}</a></p>
</td></tr></table></body></html>`,
    texts: [
      'subject: Thank you for your order!',
      'subject: Thank you for your purchase!',
      'body: You’ll get an email when your order is ready for pickup.',
      'body: Hi ◊, your order is on its way.',
      'title: ◊',
      'heading: ◊',
      'body: ◊',
      'body: ◊\u00A0× ◊',
      'cta: View your order',
      'body: Reply to this email or write to ◊',
    ],
    placeholders: ['customer.first_name or there', 'email_title', 'email_title', 'email_body', 'line.title', 'line.quantity', 'shop.email'],
  },
  {
    dialect: 'Handlebars (SendGrid)',
    source: `{{! for the team }}{{!-- even {{this}} --}}
<p>Hi {{#if user.firstName}}{{user.firstName}}{{else}}there{{/if}}, {{insert name "default=Customer"}}!</p>
<ul>{{#each items}}<li>{{quantity}} × {{{name}}}</li>{{/each}}</ul>
<p>{{#greaterThan scoreOne scoreTwo}}You have the high score!{{else}}Thanks for playing.{{/greaterThan}}</p>
<p>Due {{formatDate dueDate "MMMM DD"}}, to {{> address}} as agreed.</p>
{{> footer}}`,
    texts: [
      'body: Hi there, ◊!',
      'body: Hi ◊, ◊!',
      'listItem: ◊ × ◊',
      'body: You have the high score!',
      'body: Thanks for playing.',
      'body: Due ◊, to ◊ as agreed.',
    ],
    placeholders: ['user.firstname', 'name or Customer', 'quantity', 'name', 'formatdateduedate"mmmmdd"', ''],
  },
  {
    dialect: 'Mustache',
    source: `<p>Hi {{name}}, {{#trial}}your trial ends on {{trial_end}}.{{/trial}} {{^trial}}your plan renews soon.{{/trial}}</p>
<p>{{^paid}}Please pay.{{/paid}} {{& raw_name}}</p>`,
    texts: ['body: Hi ◊, your trial ends on ◊.', 'body: Hi ◊, your plan renews soon.', 'body: Please pay. ◊'],
    placeholders: ['name', 'trial_end', 'raw_name'],
  },
  {
    dialect: 'Mustachio (Postmark)',
    source: `<span class="preheader">Thanks for trying {{product_name}}.</span><h1>Welcome, {{name}}!</h1>
<p>{{#trial_length}}You have {{.}} days.{{/trial_length}}{{^trial_length}}Take your time.{{/trial_length}}</p>
{{#each receipt_details}}<p>{{description}}: {{amount}}</p>{{/each}}<p>{{{@content}}} {{{ pm:unsubscribe }}}</p>`,
    texts: [
      'preheader: Thanks for trying ◊.',
      'heading: Welcome, ◊!',
      'body: You have ◊ days.',
      'body: Take your time.',
      'body: ◊: ◊',
      'body: ◊ ◊',
    ],
    placeholders: ['product_name', 'name', '', 'description', 'amount', '@content', 'pm:unsubscribe'],
  },
  {
    dialect: 'Django',
    source: `{% extends "base.html" %}{% load i18n %}
{% block subject %}{% blocktrans %}Your order {{ number }} is confirmed{% endblocktrans %}{% endblock %}
{% block content %}<p>{% blocktranslate with name=user.name trimmed %}Hello {{ name }}, thanks.{% endblocktranslate %}</p>
<p>{% blocktrans count n=items|length %}You have {{ n }} item.{% plural %}You have {{ n }} items.{% endblocktrans %}</p>
<p>{% trans "See you soon" %}, {{ user.name|default:"you" }}. {# for support #}{% comment "note" %}no{% endcomment %}{% translate 'Bye' as bye %}</p>
<a href="{% url 'orders:detail' pk=order.pk %}">{{ bye }}</a>{% endblock %}`,
    texts: [
      'subject: Your order ◊ is confirmed',
      'body: Hello ◊, thanks.',
      'body: You have ◊ item.',
      'body: You have ◊ items.',
      'body: See you soon, ◊.',
      'body: ◊',
    ],
    placeholders: ['number', 'name', 'n', 'n', 'user.name or you', 'bye'],
  },
  {
    dialect: 'Jinja',
    source: `{% set site = request.settings["site.name"] %}{% macro row(x) %}<p>{{ x }}</p>{% endmacro %}
<p>{% trans site=site %}Your account on {{ site }} is ready.{% endtrans %}</p>
<p>Reason: {{ reason if reason else 'None given' }}, {{ user.name|default('you', true) }}{% if not paid %}, unpaid{% endif %}</p>
<p>{{ _("Reset your password") }} {% include "signature.html" %}</p>`,
    texts: ['body: ◊', 'body: Your account on ◊ is ready.', 'body: Reason: ◊, ◊, unpaid', 'body: Reset your password'],
    placeholders: ['x', 'site', 'reason or None given', 'user.name or you'],
  },
  {
    dialect: 'Twig',
    source: `{% block subject %}Order {{ order.number }} has shipped{% endblock %}{% block preheader 'On its way' %}
{% block body %}{% autoescape %}{% set url = path('order_show', {'id': order.id}) %}
<p>Dear {{ customer.firstName ?? 'customer' }}, {{ customer.name ? customer.name : 'friend' }}, {{ name|default('you') }}</p>
<p>{% trans %}Thanks for {{ shop }}{% endtrans %}. {{ 'mail.footer'|trans }}</p>{% endautoescape %}{% endblock %}`,
    texts: ['subject: Order ◊ has shipped', 'preheader: On its way', 'body: Dear ◊, ◊, ◊', 'body: Thanks for ◊. ◊'],
    placeholders: ['order.number', 'customer.firstname or customer', 'customer.name or friend', 'name or you', 'shop', "'mail.footer'"],
  },
  {
    dialect: 'ERB (Rails)',
    source: `<%# Sent after checkout %><% content_for :subject do %>Your order is on its way<% end %>
<p>Hi <%= @user.first_name || "there" %>,</p>
<% if @order.gift? -%><p>Your gift ships today.</p><% else %><p>Your order ships today, <%= link_to "track it", tracking_url(@order) %>.</p><% end %>
<% @items.each do |item| %><li><%= item.name %></li><% end %><p><%== raw @note %> <%= t('.thanks') %></p>`,
    texts: [
      'subject: Your order is on its way',
      'body: Hi ◊,',
      'body: Your gift ships today.',
      'body: Your order ships today, track it.',
      'listItem: ◊',
      'body: ◊ ◊',
    ],
    placeholders: ['@user.first_name or there', 'item.name', 'raw@note', "t('.thanks')"],
  },
  {
    dialect: 'Mailchimp',
    source: `<html><head><title>*|MC:SUBJECT|*</title></head><body><!--*|IF:MC_PREVIEW_TEXT|*-->
<span class="mcnPreviewText" style="display:none; font-size:0px;">*|MC_PREVIEW_TEXT|*</span><!--*|END:IF|*--><table class="mcnTextBlock"><tr><td>
<p>Hi *|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*,</p>
<p>*|IF:TIER=Gold|*Your gold discount is 20%.*|ELSEIF:TIER=Silver|*Your silver discount is 10%.*|ELSE:|*Join the club.*|END:IF|*</p>
<p>*|INTERESTED:Shoes:Boots|*New boots are in.*|END:INTERESTED|*</p>
<p>© *|CURRENT_YEAR|* *|LIST:COMPANY|* *|IFNOT:ARCHIVE_PAGE|*<a href="*|UNSUB|*">unsubscribe</a>*|END:IF|* *|HTML:LIST_ADDRESS_HTML|*</p>
</td></tr></table></body></html>`,
    texts: [
      'subject: ◊',
      'preheader: ◊',
      'body: Hi there,',
      'body: Hi ◊,',
      'body: Your gold discount is 20%.',
      'body: Your silver discount is 10%.',
      'body: Join the club.',
      'body: New boots are in.',
      'body: © ◊ ◊ unsubscribe ◊',
    ],
    placeholders: ['mc:subject', 'mc_preview_text', 'fname', 'current_year', 'list:company', 'html:list_address_html'],
  },
  {
    dialect: 'Klaviyo',
    source: `<p>Hi {{ first_name|default:'there' }}, {{ person|lookup:'Favorite Color'|default:"blue" }} is back.</p>
<p>{% if event.items %}You left {{ event.items.0.product.title }} behind.{% else %}You left something behind.{% endif %}</p>
{% for item in event.items %}<p>{{ item.quantity|floatformat:0 }}</p>{% endfor %}
<p>Too many emails? {% unsubscribe 'Unsubscribe' %}. {{ organization.full_address }} {% current_year %} {% coupon_code 'SPRING' %}</p>`,
    texts: [
      'body: Hi ◊, ◊ is back.',
      'body: You left ◊ behind.',
      'body: You left something behind.',
      'body: ◊',
      'body: Too many emails? Unsubscribe. ◊ ◊ ◊',
    ],
    placeholders: [
      'first_name or there',
      'person.favoritecolor or blue',
      'event.items.0.product.title',
      'item.quantity',
      'organization.full_address',
      'current_year',
      "coupon_code'spring'",
    ],
  },
  {
    dialect: 'Braze',
    source: `{% connected_content https://api.example.com/v1?u={{\${user_id}}} :save weather :headers {"X": "y"} %}
<p>Hi {{\${first_name} | default: 'there'}}, {{custom_attribute.\${favorite_team} | default: "your team"}} plays today.</p>
{% if {{custom_attribute.\${tier}}} == 'gold' %}<p>You have gold status.</p>{% else %}<p>Earn gold status.</p>{% endif %}
{{content_blocks.\${footer}}}{% assign price = {{event_properties.\${price}}} %}
<p>Only {{event_properties.\${price} | money }}.</p>{% abort_message('no price') %}<a href="{{\${unsubscribe_url}}}">Unsubscribe</a>`,
    texts: [
      'body: Hi ◊, ◊ plays today.',
      'body: You have gold status.',
      'body: Earn gold status.',
      'body: ◊',
      'body: Only ◊.',
      'body: Unsubscribe',
    ],
    placeholders: [
      'first_name or there',
      'custom_attribute.${favorite_team} or your team',
      'content_blocks.${footer}',
      'event_properties.${price}',
    ],
  },
  {
    dialect: 'HubSpot (HubL)',
    source: `<!--
templateType: email
label: Not read
-->
{% extends "./layouts/base.html" %}{% block body %}
<p>Hi {{ personalization_token('contact.firstname', 'there') }}, {{ contact.lastname }}</p>
{% if contact.city == 'Berlin' %}<p>See you in Berlin.</p>{% elif contact.city %}<p>See you in {{ contact.city }}.</p>{% else %}<p>See you online.</p>{% endif %}
<p>{% module "cta_1" path="@hubspot/email_cta", label="CTA" %}</p><p>{% text "intro" label="Intro", value="Read on", no_wrapper=True %}</p>
{% widget_block rich_text "body" label="Body" %}{% widget_attribute "html" %}<p>First body.</p>{% end_widget_attribute %}{% end_widget_block %}
<p>{{ site_settings.company_name }} {{ unsubscribe_link_all }}</p>{% endblock %}`,
    texts: [
      'body: Hi ◊, ◊',
      'body: See you in Berlin.',
      'body: See you in ◊.',
      'body: See you online.',
      'body: ◊',
      'body: Read on',
      'body: First body.',
      'body: ◊ ◊',
    ],
    placeholders: [
      'contact.firstname or there',
      'contact.lastname',
      'contact.city',
      'module"cta_1"path="@hubspot/email_cta",label="cta"',
      'site_settings.company_name',
      'unsubscribe_link_all',
    ],
  },
  {
    dialect: 'AMPscript (Marketing Cloud)',
    source: `%%[
  VAR @name, @tier
  SET @name = ProperCase([First Name])
  IF EMPTY(@name) THEN SET @name = "there" ENDIF
]%%
<p>Hi %%=v(@name)=%%, %%First Name%%!</p>
%%[ IF @tier == "gold" THEN ]%%<p>You have gold status.</p>%%[ ELSEIF @tier == "silver" THEN ]%%<p>You have silver status.</p>%%[ ELSE ]%%<p>Join us.</p>%%[ ENDIF ]%%
<p>Save %%[ IF @x == 1 THEN ]%%10%%[ ELSE ]%%20%%[ ENDIF ]%% percent, or 5%.</p>
<script runat="server" language="ampscript">SET @a = "not read"</script>
%%[ FOR @i = 1 TO 3 DO ]%%<p>Row %%=v(@i)=%%.</p>%%[ NEXT @i ]%%<p>%%=ContentBlockByKey("footer")=%% %%view_email_url%%</p>`,
    texts: [
      'body: Hi ◊, ◊!',
      'body: You have gold status.',
      'body: You have silver status.',
      'body: Join us.',
      'body: Save 10 percent, or 5%.',
      'body: Save 20 percent, or 5%.',
      'body: Row ◊.',
      'body: ◊ ◊',
    ],
    placeholders: ['v(@name)', 'firstname', 'v(@i)', 'contentblockbykey("footer")', 'view_email_url'],
  },
  {
    dialect: 'Brevo',
    source: `<p>Hi {{ contact.FIRSTNAME | default : "there" }}, {% if contact.GENDER == "F" %}dear Ms{% else %}dear{% endif %} {{ contact.LASTNAME }}</p>
{% for p in params.products %}<li>{{ p.name }}</li>{% endfor %}<p>{{ params.order_id }} {{ unsubscribe }}</p>`,
    texts: ['body: Hi ◊, dear Ms ◊', 'body: Hi ◊, dear ◊', 'listItem: ◊', 'body: ◊ ◊'],
    placeholders: ['contact.firstname or there', 'contact.lastname', 'p.name', 'params.order_id', 'unsubscribe'],
  },
  {
    dialect: 'Iterable',
    source: `<p>Hi {{#if firstName}}{{firstName}}{{else}}there{{/if}}, {{defaultIfEmpty city "your city"}} calls.</p>
<p>{{#ifEq plan "pro"}}You are a pro.{{else}}Go pro.{{/ifEq}} {{{snippet "footer"}}}</p>`,
    texts: ['body: Hi there, ◊ calls.', 'body: Hi ◊, ◊ calls.', 'body: You are a pro. ◊', 'body: Go pro. ◊'],
    placeholders: ['firstname', 'city or your city', 'snippet"footer"'],
  },
  {
    dialect: 'Iterable, from a catalogue',
    source: `<p>Hi [[defaultIfEmpty name "there"]]</p>[[#catalog "Places" id as |place|]]<p>Try [[place.name]][[#if place.open]] today[[else]] soon[[/if]].</p>[[/catalog]]{{sendSkip cause="no id"}}`,
    texts: ['body: Hi ◊', 'body: Try ◊ today.', 'body: Try ◊ soon.'],
    placeholders: ['name or there', 'place.name'],
  },
  {
    dialect: 'Mailjet',
    source: `<mjml><mj-body><mj-text>Hi [[data:first_name:"there"]], {{var:shop:"our shop"}} {% if var:vip:false %}knows you{% else %}meets you{% endif %}.</mj-text>
<mj-text>Sent to [[EMAIL_TO]], <a href="[[UNSUB_LINK_EN]]">leave the list</a></mj-text></mj-body></mjml>`,
    texts: ['body: Hi ◊, ◊ knows you.', 'body: Hi ◊, ◊ meets you.', 'body: Sent to ◊, leave the list'],
    placeholders: ['data:first_name or there', 'var:shop or our shop', 'email_to'],
  },
  {
    dialect: 'Marketo',
    source: '<p>Hi {{lead.First Name:default=there}}, {{my.Offer}} is yours.</p>',
    texts: ['body: Hi ◊, ◊ is yours.'],
    placeholders: ['lead.firstname or there', 'my.offer'],
  },
  {
    dialect: 'Customer.io',
    source: `<p>Hi {% if customer.first_name %}{{customer.first_name | capitalize}}{% else %}there{% endif %}, {{ customer.name | default: 'friend' }}</p>
<p>{{ event.total | money }} {% unsubscribe_url %} {% snippet 'footer' %} {{ snippets.legal }}</p>`,
    texts: ['body: Hi there, ◊', 'body: Hi ◊, ◊', 'body: ◊ ◊ ◊ ◊'],
    placeholders: ['customer.first_name', 'customer.name or friend', 'event.total', 'unsubscribe_url', "snippet'footer'", 'snippets.legal'],
  },
  {
    dialect: 'Magento',
    source: `<!--@subject {{trans "Your %store order" store=$store.frontend_name}} @--><!--@vars {"var order.id":"Order Id"} @-->
{{template config_path="design/email/header_template"}}
<p>{{trans "Thanks, %name." name=$order.name}} {{depend has_note}}Note: {{var order.note|escape|nl2br}}{{/depend}}</p>
{{if order.is_virtual}}<p>Download now.</p>{{else}}<p>Ships soon.</p>{{/if}}`,
    texts: ['subject: Your ◊ order', 'body: Thanks, ◊. Note: ◊', 'body: Download now.', 'body: Ships soon.'],
    placeholders: ['store', 'name', 'order.note'],
  },
  {
    dialect: 'Go',
    source: `{{define "subject"}}Your code is {{.Code}}{{end}}
{{define "body"}}<p>Hi {{ or .Name "there" }}, {{if .Paid}}thanks{{else if .Due}}please pay{{else}}welcome{{end}}.</p>{{range .Items}}<li>{{.Title}}</li>{{end}}{{template "footer" .}}{{end}}`,
    texts: ['subject: Your code is ◊', 'body: Hi ◊, thanks.', 'body: Hi ◊, please pay.', 'body: Hi ◊, welcome.', 'listItem: ◊'],
    placeholders: ['code', 'name or there', 'title'],
  },
];

describe.each(mails)('a mail in $dialect', ({ source, texts, placeholders }) => {
  const reading = readHtmlFile(source, { path: 'mail.html', preset: 'email' });

  it('is read as what its readers may see', () => {
    checkReading(source, reading);
    const found = reading.segments.map(({ role, text }) => `${role}: ${text.replaceAll('\uFFFC', '◊')}`);
    expect(found.toSorted()).toEqual(texts.toSorted());
  });

  it('has its values, each with its fallback', () => {
    const found = new Map<number, string>();
    for (const { map, placeholders: some } of reading.segments) {
      for (const { at, name, fallback } of some)
        found.set(map.range(at, at + 1)[0], fallback === undefined ? name : `${name} or ${fallback}`);
    }
    expect([...found].sort(([a], [b]) => a - b).map(([, shown]) => shown)).toEqual(placeholders);
  });

  it('has an end for each beginning', () => {
    expect(unpaired(reading.tags).map(({ tag }) => source.slice(...tag.range))).toEqual([]);
  });
});
