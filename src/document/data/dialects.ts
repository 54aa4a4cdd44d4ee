/** Files of known products: which of their values customers read. Each dialect finds its own values by their shape. */

import type { Role } from '../document.ts';
import { normalLocale } from '../locale.ts';
import type { Choice, DataFile } from './file.ts';
import { type PathPattern, parsePattern, pathBefore } from './pattern.ts';
import type { DataPath, DataValue } from './value.ts';

/** A product's format. */
export interface Dialect {
  readonly name: string;
  /** Preset that goes with it, where there is one. */
  readonly preset?: string;
  /** Reads what this product's files hold; empty if the file is not its. */
  select(file: DataFile): Choice[];
}

/** All dialects; the more particular shapes first. */
export const dialects: readonly Dialect[] = [
  { name: 'whatsapp', preset: 'whatsapp', select: each(whatsapp) },
  { name: 'gorgias', preset: 'gorgias', select: each(gorgias) },
  { name: 'zendesk', preset: 'zendesk', select: each(zendesk) },
  { name: 'zendesk-guide', select: each(zendeskGuide) },
  { name: 'rasa', preset: 'rasa', select: each(rasa) },
  { name: 'dialogflow', preset: 'dialogflow', select: each(dialogflow) },
  { name: 'nlpjs', select: each(nlpjs) },
  { name: 'push', preset: 'push', select: each(push) },
];

function each(choose: (value: DataValue, file: DataFile) => Choice | undefined): (file: DataFile) => Choice[] {
  return (file) => file.values.flatMap((value) => choose(value, file) ?? []);
}

function tail(pattern: string): (path: DataPath) => DataPath | undefined {
  let steps: PathPattern | undefined;
  return (path) => {
    steps ??= parsePattern(pattern);
    return pathBefore(path, steps);
  };
}

/** The locale that a message names under one of these keys. */
function localeAt(file: DataFile, value: DataValue, message: DataPath): { locale?: string } {
  for (const key of ['locale', 'language', 'lang', 'language_code']) {
    const text = file.textAt(value, [...message, key]) ?? file.textAt(value, [...message, key, 'code']);
    const locale = text === undefined ? undefined : normalLocale(text);
    if (locale !== undefined) return { locale };
  }
  return {};
}

const component = tail('components[].text');
const componentButton = tail('components[].buttons[].text');
const componentParts: Readonly<Record<string, readonly [role: Role, field: string]>> = {
  HEADER: ['heading', 'header'],
  BODY: ['body', 'body'],
  FOOTER: ['footer', 'footer'],
};

function whatsapp(value: DataValue, file: DataFile): Choice | undefined {
  const { path } = value;
  const message = component(path) ?? componentButton(path);
  if (!message) return undefined;
  const found = localeAt(file, value, message);
  if (componentButton(path)) return { value, role: 'cta', field: 'button', message, ...found };
  const part = componentParts[file.textAt(value, [...path.slice(0, -1), 'type'])?.toUpperCase() ?? ''];
  return part && { value, role: part[0], field: part[1], message, ...found };
}

const gorgiasArgument = tail('actions[].arguments.*');

function gorgias(value: DataValue, file: DataFile): Choice | undefined {
  const message = gorgiasArgument(value.path);
  if (!message) return undefined;
  const action = file.textAt(value, [...value.path.slice(0, -2), 'name']);
  const key = value.path.at(-1);
  const found = localeAt(file, value, message);
  if (action === 'setSubject' && key === 'subject') return { value, role: 'subject', field: 'subject', message, ...found };
  if (action !== 'setResponseText') return undefined;
  if (key === 'body_html') return { value, role: 'body', field: 'body', message, isHtml: true, ...found };
  return key === 'body_text' ? { value, role: 'body', field: 'body', message, ...found } : undefined;
}

const action = tail('actions[].value');
const actionPart = tail('actions[].value[]');
const variant = tail('variants[].content');

function zendesk(value: DataValue, file: DataFile): Choice | undefined {
  const { path } = value;
  const dynamic = variant(path);
  if (dynamic) return { value, role: 'body', field: 'body', message: dynamic, ...localeAt(file, value, path.slice(0, -1)) };
  const message = action(path) ?? actionPart(path);
  if (!message) return undefined;
  const index = actionPart(path) ? path.at(-1) : undefined;
  const field = file.textAt(value, [...path.slice(0, index === undefined ? -1 : -2), 'field']);
  const found = localeAt(file, value, message);
  if (field === 'subject' && index === undefined) return { value, role: 'subject', field: 'subject', message, ...found };
  if (field === 'comment_value' && index !== 0) return { value, role: 'body', field: 'body', message, ...found };
  if (field === 'comment_value_html' && index !== 0) return { value, role: 'body', field: 'body', message, isHtml: true, ...found };
  if (field !== 'notification_user' && field !== 'notification_group') return undefined;
  if (index === 1) return { value, role: 'subject', field: 'subject', message, ...found };
  return index === 2 ? { value, role: 'body', field: 'body', message, ...found } : undefined;
}

const articleKeys = ['html_url', 'section_id', 'source_locale', 'permission_group_id'];

function zendeskGuide(value: DataValue, file: DataFile): Choice | undefined {
  const message = value.path.slice(0, -1);
  const [list] = message;
  const key = value.path.at(-1);
  if ((list !== 'articles' && list !== 'article') || (key !== 'title' && key !== 'body')) return undefined;
  const isArticle = articleKeys.some((name) => file.textAt(value, [...message, name]) !== undefined) || hasBody(value, file, message);
  if (!isArticle) return undefined;
  const found = localeAt(file, value, message);
  if (key === 'body') return { value, role: 'body', field: 'body', message, isHtml: true, ...found };
  return { value, role: 'title', field: 'title', message, ...found };
}

function hasBody(value: DataValue, file: DataFile, message: DataPath): boolean {
  return file.textAt(value, [...message, 'title']) !== undefined && file.textAt(value, [...message, 'body']) !== undefined;
}

const utterance = tail('responses.*[].text');
const utteranceButton = tail('responses.*[].buttons[].title');
const quickReply = tail('responses.*[].quick_replies[].title');

function rasa(value: DataValue): Choice | undefined {
  const { path } = value;
  const message = path.slice(0, 2);
  if (utterance(path)?.length === 0) return { value, role: 'body', field: 'body', message };
  const isButton = (utteranceButton(path) ?? quickReply(path))?.length === 0;
  return isButton ? { value, role: 'cta', field: 'button', message } : undefined;
}

const speech = tail('responses[].messages[].speech');
const speeches = tail('responses[].messages[].speech[]');
const cardPart = tail('responses[].messages[].*');
const cardButton = tail('responses[].messages[].buttons[].text');
const fulfillment = tail('messages[].text.text[]');

function dialogflow(value: DataValue, file: DataFile): Choice | undefined {
  const { path } = value;
  const message = speech(path) ?? speeches(path) ?? cardPart(path) ?? cardButton(path) ?? fulfillment(path);
  if (!message) return undefined;
  const entry = path.slice(0, path.lastIndexOf('messages') + 2);
  const found = localeAt(file, value, entry);
  if (speech(path) ?? speeches(path) ?? fulfillment(path)) return { value, role: 'body', field: 'body', message, ...found };
  if (cardButton(path)) return { value, role: 'cta', field: 'button', message, ...found };
  const key = path.at(-1);
  if (key === 'title') return { value, role: 'title', field: 'title', message, ...found };
  return key === 'subtitle' ? { value, role: 'description', field: 'subtitle', message, ...found } : undefined;
}

const answer = tail('data[].answers[]');
const answerObject = tail('data[].answers[].answer');

function nlpjs(value: DataValue): Choice | undefined {
  const isAnswer = (answer(value.path) ?? answerObject(value.path))?.length === 0;
  return isAnswer ? { value, role: 'body', field: 'body', message: value.path.slice(0, 2) } : undefined;
}

const alert = tail('aps.alert.*');
const notification = tail('notification.*');
const headings = tail('headings.*');
const contents = tail('contents.*');

function push(value: DataValue): Choice | undefined {
  const { path } = value;
  const key = String(path.at(-1));
  const message = alert(path) ?? notification(path);
  if (message && key === 'title') return { value, role: 'title', field: 'title', message };
  if (message && key === 'subtitle') return { value, role: 'heading', field: 'subtitle', message };
  if (message && key === 'body') return { value, role: 'body', field: 'body', message };
  const [heading, content] = [headings(path), contents(path)];
  const locale = heading || content ? normalLocale(key) : undefined;
  if (locale === undefined) return undefined;
  if (heading) return { value, role: 'title', field: 'title', message: heading, locale };
  return content && { value, role: 'body', field: 'body', message: content, locale };
}
