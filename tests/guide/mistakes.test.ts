import { describe, expect, it } from 'vitest';
import { findingsOf } from './parse.ts';

/** Guide → its findings. */
const cases: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'a section that is misspelt': ['chanels:\n  ads: { files: a }\n', 'error 1:1-1:8 Unknown key `chanels`; did you mean `channels`?'],
  'a key of a channel': ['channels:\n  ads: { file: a, files: b }\n', 'error 2:10-2:14 Unknown key `file`; did you mean `files`?'],
  'a limit that is no number': [
    'channels:\n  ads:\n    files: a\n    limits: { subject: sixty }\n',
    'error 4:24-4:29 `limits.subject` is "sixty", expected a whole number of characters.',
  ],
  'a limit below one': [
    'channels: { ads: { files: a, limits: { subject: 0 } } }',
    'error 1:49-1:50 `limits.subject` is 0, expected a whole number of characters, at least 1.',
  ],
  'a limit with a misspelt key': [
    'channels: { ads: { files: a, limits: { subject: { mx: 3 } } } }',
    'error 1:40-1:47 `subject.max` is missing, expected a whole number of characters.',
    'error 1:51-1:53 Unknown key `mx`; did you mean `max`?',
  ],
  'a field that looks misspelt': [
    'channels: { ads: { files: a, limits: { subjct: 60 } } }',
    'warning 1:40-1:46 Unknown field `subjct`; did you mean `subject`?',
  ],
  'a preset of a channel': [
    'channels:\n  ads: { files: a, preset: google-add }\n',
    'error 2:28-2:38 `ads.preset` is "google-add"; did you mean `google-ads`?',
  ],
  'an element that is not known': [
    'channels:\n  mail: { files: a, required: [unsubscribed] }\n',
    'error 2:32-2:44 `mail.required` is "unsubscribed"; did you mean `unsubscribe`?',
  ],
  'a channel without files': ['channels:\n  ads: { preset: email }\n', 'error 2:3-2:6 The channel `ads` has no `files`, expected a glob.'],
  'a fallback that is not allowed': [
    'channels:\n  ads: { files: a, placeholders: { allowed: [first_name], fallback: [firstname] } }\n',
    'warning 2:70-2:79 `firstname` needs a fallback but is not among the `allowed` placeholders; did you mean `first_name`?',
  ],
  'a list where a map is expected': ['channels:\n  - ads\n', 'error 1:1-1:9 `channels` is a list, expected a map of channels.'],
  'a map where a list is expected': ['terms:\n  use: email\n', 'error 1:1-1:6 `terms` is a map, expected a list of terms.'],
  'a text where a list is expected': ['names: Oak Lamp\n', 'error 1:8-1:16 `names` is "Oak Lamp", expected a list of texts.'],
  'an entry that is empty': ['names:\n  - Oak\n  -\n', 'error 3:4-3:4 `names` is empty, expected a text.'],
  'a term without use': ['terms:\n  - not: [e-mail]\n', 'error 2:5-2:8 `terms.use` is missing, expected a text, or a text per locale.'],
  'a term that is a text': ['terms:\n  - email\n', 'error 2:5-2:10 `terms` is "email", expected a map with `use` and `not`.'],
  'a rule that is misspelt': ['rules:\n  exclamtion: off\n', 'error 2:3-2:13 Unknown rule `exclamtion`; did you mean `exclamation`?'],
  'a rule that is like no other': ['rules:\n  zzzzzz: off\n', 'error 2:3-2:9 Unknown rule `zzzzzz`.'],
  'a rule of an object': ['rules:\n  constructor: off\n', 'error 2:3-2:14 Unknown rule `constructor`.'],
  'a severity that is misspelt': ['rules:\n  vague-time: eror\n', 'error 2:15-2:19 `rules.vague-time` is "eror"; did you mean `error`?'],
  'a severity that is none': [
    'rules:\n  vague-time: 2\n',
    'error 2:15-2:16 `rules.vague-time` is 2, expected `off`, `info`, `warning` or `error`, or a map of options.',
  ],
  'a severity among options': [
    'rules:\n  readability: { severity: eror, grade: 9 }\n',
    'error 2:28-2:32 The severity of `readability` is "eror"; did you mean `error`?',
  ],
  'an option that is misspelt': [
    'rules:\n  readability: { grad: 9 }\n',
    'error 2:18-2:22 The rule `readability` has no option `grad`; did you mean `grade`?',
  ],
  'an option of a rule with a loose schema': [
    'rules:\n  exclamation: { maximum: 1 }\n',
    'error 2:18-2:25 The rule `exclamation` has no option `maximum`.',
  ],
  'an option of the wrong type': [
    'rules:\n  readability: { grade: nine }\n',
    'error 2:25-2:29 `readability.grade` is "nine", expected a number.',
  ],
  'an option that is too large': [
    'rules:\n  readability: { grade: 99 }\n',
    'error 2:25-2:27 `readability.grade` is 99, expected at most 20.',
  ],
  'an option that is one of several': [
    'rules:\n  person: { allow: us }\n',
    'error 2:20-2:22 `person.allow` is "us", expected `we` or `it`.',
  ],
  'an option deep in a list': [
    'rules:\n  readability: { ignore: [a, 5] }\n',
    'error 2:30-2:31 `readability.ignore` is 5, expected a text.',
  ],
  'a rule of a channel': [
    'channels:\n  ads: { files: a, rules: { vague-tim: off } }\n',
    'error 2:29-2:38 Unknown rule `vague-tim`; did you mean `vague-time`?',
  ],
  'a rule of an override': [
    'overrides:\n  - files: a\n    rules: { vague-tim: off }\n',
    'error 3:14-3:23 Unknown rule `vague-tim`; did you mean `vague-time`?',
  ],
  'a rule beside another mistake in its section': [
    'overrides:\n  - file: x\n    rules: { vague-tim: off }\n',
    'error 2:5-2:9 Unknown key `file`; did you mean `files`?',
    'error 3:14-3:23 Unknown rule `vague-tim`; did you mean `vague-time`?',
  ],
  'a channel of an override': [
    'channels: { ads: { files: a } }\noverrides:\n  - channels: [adds]\n    rules: { vague-time: off }\n',
    'error 3:16-3:20 Unknown channel `adds`; did you mean `ads`?',
  ],
  'a topic that is misspelt': [
    'facts: { retruns-window: 30 days }\n',
    'warning 1:10-1:24 Unknown topic `retruns-window`; did you mean `returns-window`? A topic of your own needs its words in `about`.',
  ],
  'a topic of its own without words': [
    'facts: { packaging: 100% }\n',
    'warning 1:10-1:19 Unknown topic `packaging`. A topic of your own needs its words in `about`.',
  ],
  'a value that is none': [
    'facts: { warranty: { value: long, except: [{ when: x, value: { en: longer } }] } }\n',
    'warning 1:29-1:33 "long" can\'t be read as a value, so nothing is held against it; expected one such as `30 days` or `$50`.',
    'warning 1:68-1:74 "longer" can\'t be read as a value, so nothing is held against it; expected one such as `30 days` or `$50`.',
  ],
  'a value of another kind': [
    'facts: { warranty: $50 }\n',
    'warning 1:20-1:23 "$50" is an amount of money, but `warranty` takes a duration.',
  ],
  'questions without an answer': [
    'questions:\n  - { ask: Q? }\n  - { ask: R?, facts: [waranty] }\n',
    'warning 2:7-2:10 This question names no `facts`, so nothing can answer it.',
    'warning 3:24-3:31 Unknown topic `waranty`; did you mean `warranty`?',
  ],
  'an extent that is none': [
    'channels: { email: { files: a } }\nfacts: { warranty: { value: 2 years, required: { email: all } } }\n',
    'error 2:57-2:60 `required.email` is "all", expected `every` or `any`.',
  ],
  'a channel that a fact names by extent': [
    'channels: { email: { files: a } }\nfacts: { warranty: { value: 2 years, required: { emial: any } } }\n',
    'error 2:50-2:55 Unknown channel `emial`; did you mean `email`?',
  ],
  'channels of facts, copy and questions': [
    'channels: { email: { files: a } }\nfacts: { trial-length: { value: 14 days, required: [mail] } }\ncopy: { t: { text: T., channels: emial } }\nquestions:\n  - { ask: Q?, facts: trial-length, channels: [sms] }\n',
    'error 2:53-2:57 Unknown channel `mail`; did you mean `email`?',
    'error 3:34-3:39 Unknown channel `emial`; did you mean `email`?',
    'error 5:48-5:51 Unknown channel `sms`.',
  ],
  'channels while the channels are broken': [
    'channels: { email: { file: a } }\noverrides:\n  - channels: [mail]\n    rules: { vague-time: off }\n',
    'error 1:22-1:26 Unknown key `file`; did you mean `files`?',
  ],
  'a role': ['overrides:\n  - roles: [headlines]\n', 'error 2:13-2:22 `overrides.roles` is "headlines"; did you mean `headline`?'],
  'a locale': ['locale: english\n', 'error 1:9-1:16 `locale` is "english", expected a locale such as `en-US`.'],
  'a locale with an underscore': ['locale: en_US\n', 'error 1:9-1:14 `locale` is "en_US"; did you mean `en-US`?'],
  'a locale as a key': ['locales:\n  en_US: { address: formal }\n', 'error 2:3-2:8 Unknown key `en_US`; did you mean `en-US`?'],
  'a key among locales': ['locales:\n  patern: "{locale}/**"\n', 'error 2:3-2:9 Unknown key `patern`; did you mean `pattern`?'],
  'a pattern without a locale': [
    'locales:\n  pattern: content/**\n',
    'error 2:12-2:22 `locales.pattern` is "content/**", expected a path with `{locale}` in it.',
  ],
  'a form of address': ['locales:\n  de: { address: Sie }\n', 'error 2:18-2:21 `de.address` is "Sie", expected `formal` or `informal`.'],
  'a day in another order': [
    'copy:\n  sale: { text: T., until: 30.11.2026 }\n',
    'error 2:28-2:38 `sale.until` is "30.11.2026", expected a day such as 2026-11-30.',
  ],
  'a day that never comes': [
    'copy:\n  sale: { text: T., until: 2026-02-30 }\n',
    'error 2:28-2:38 `sale.until` is "2026-02-30", expected a day of the calendar.',
  ],
  'a fact without a value': [
    'facts:\n  returns-window:\n',
    'error 2:3-2:17 `facts.returns-window` is empty, expected a value such as `30 days`, a value per locale, or a map with `value`.',
  ],
  'a key that an override does not take': [
    'overrides:\n  - { channels: [], required: [w] }\n',
    'error 2:21-2:29 Unknown key `required`, expected `channels`, `files`, `locales`, `roles`, `rules`, `address`, `locale` or `facts`.',
  ],
  'a fact with a misspelt key': ['facts:\n  w: { vale: 2 years }\n', 'error 2:8-2:12 Unknown key `vale`; did you mean `value`?'],
  'a fact with a misspelt locale': ['facts:\n  w: { en_US: $5, es: 5 € }\n', 'error 2:8-2:13 Unknown key `en_US`; did you mean `en-US`?'],
  'an exception without words': [
    'facts:\n  w: { value: 1, except: [{ value: 2 }] }\n',
    'error 2:29-2:34 `except.when` is missing, expected a text or a list of texts.',
  ],
  'a question that is a text': ['questions:\n  - When?\n', 'error 2:5-2:10 `questions` is "When?", expected a map with `ask`.'],
  'a claim of nothing': [
    'claims:\n  - owner: Ann\n',
    'error 2:5-2:10 `claims.text` is missing, expected the claim word for word, or its words in `about`.',
  ],
  'a plugin without a name': ['retext:\n  - options: {}\n', 'error 2:5-2:12 `retext.name` is missing, expected a text.'],
  'a preset of guides': [
    'extends: univocal:ecomerce\n',
    'error 1:10-1:27 Unknown preset `univocal:ecomerce`; did you mean `univocal:ecommerce`?',
  ],
  'a path and a package that are not there': [
    'extends: [./base.yml, acme-guide]\n',
    'error 1:11-1:21 There is no style guide at `./base.yml`.',
    'error 1:23-1:33 The package `acme-guide` has no style guide, or is not installed.',
  ],
  'a star that is not at the end of a word': [
    'terms: [{ use: email, not: ["*mail", "e*-mail", "mail *", shopping * bag] }]\n',
    'error 1:29-1:36 "*mail" is never found: a `*` stands for the end of a word, as in `basket*`.',
  ],
  'a star alone, per locale': [
    'terms: [{ use: { en: email }, not: { en: "*" } }]\n',
    'error 1:42-1:45 "*" would replace every word, expected a word.',
  ],
  'words of a locale that has no word to use': [
    'terms: [{ use: { en: cart, de-AT: Wagerl }, not: { es: [cesta], en-GB: [basket], de: [Wagen], "*": [trolley] } }]\n',
    'warning 1:52-1:54 Words of `es` are never replaced, since `use` has no word for `es`.',
  ],
  'names that differ in capitals': [
    'names: [oak lamp, Oak Lamp]\n',
    'warning 1:19-1:27 The names "Oak Lamp" and "oak lamp" at style-guide.yml:1:9 differ in capitals only: keep the right one.',
  ],
  'an override of everything': [
    'overrides:\n  - rules: { exclamation: off }\n  - locales: es\n    rules: { exclamation: off }\n',
    'warning 2:5-2:10 This override has no `channels`, `files`, `locales` or `roles`, so it applies to everything: put it at the top.',
  ],
  'an override of nothing': [
    'overrides:\n  - files: a\n  - { files: a, rules: {} }\n  - { files: a, locale: es }\n',
    'warning 2:5-2:10 This override sets nothing, expected `rules`, `address`, `locale` or `facts`.',
    'warning 3:7-3:12 This override sets nothing, expected `rules`, `address`, `locale` or `facts`.',
  ],
  'options of a rule that has none': [
    'rules: { vague-time: { max: 3, severity: eror } }\n',
    'error 1:24-1:27 `vague-time` has no options.',
    'error 1:42-1:46 The severity of `vague-time` is "eror"; did you mean `error`?',
  ],
  'an empty guide': ['', 'warning 1:1-1:1 The style guide is empty, so the defaults apply.'],
  'a guide of comments': ['# later\n', 'warning 1:1-1:1 The style guide is empty, so the defaults apply.'],
  'a guide that is a list': [
    '- brand: Oak\n',
    'error 1:1-1:13 The style guide is a list, expected a map of settings such as `brand: Alder & Oak`.',
  ],
  'a guide that is a text': ['Oak\n', 'error 1:1-1:4 The style guide is a text, expected a map of settings such as `brand: Alder & Oak`.'],
};

describe('mistakes', () => {
  it.each(Object.entries(cases))('%s', (_, [text, ...expected]) => {
    expect(findingsOf(text)).toEqual(expected);
  });

  it('counts columns without the byte order mark and lines with CRLF', () => {
    expect(findingsOf('\uFEFFbran: "😀"\r\n\r\nnames: ["😀", 5, ""]\r\n')).toEqual([
      'error 1:1-1:5 Unknown key `bran`; did you mean `brand`?',
      'error 3:18-3:20 `names` is empty, expected a text that is not empty.',
    ]);
  });
});
