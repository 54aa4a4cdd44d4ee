/**
 * Push messages: Apple, Firebase, OneSignal, Airship, Expo, web push.
 * Shapes: developer.apple.com, Generating a remote notification; firebase.google.com, FCM v1; documentation.onesignal.com, Create message;
 * docs.airship.com, Push object; docs.expo.dev, Push tickets.
 */

import { normalLocale } from '../../locale.ts';
import type { Choice, DataFile } from '../file.ts';
import { beside, type Dialect, selectParts } from './dialect.ts';
import { isMostOf } from './share.ts';

/** Push messages, by the keys of their services; or title and body alone, where something says that this is a push message. */
export const push: Dialect = {
  name: 'push',
  preset: 'push',
  select(file) {
    const texts = byLanguage(file);
    const named = [...payloads(file), ...texts, ...(texts.length > 0 ? buttons(file) : [])];
    const known = new Set(named.map(({ value }) => value));
    // A list may hold messages of several shapes.
    const others = bare(file).filter(({ value }) => !known.has(value));
    const found = [...named, ...others].sort((a, b) => a.value.range[0] - b.value.range[0]);
    const isApple = found.some(({ value }) => value.path.includes('aps'));
    // A catalogue may have messages about notifications, too.
    return file.preset === 'push' || isApple || isMostOf(file, found) ? found : [];
  },
};

const payloads = selectParts([
  ['|aps.alert', 'body', 'body'],
  ['|aps.alert.title', 'title', 'title'],
  ['|aps.alert.subtitle', 'heading', 'subtitle'],
  ['|aps.alert.body', 'body', 'body'],
  ['|notification.title', 'title', 'title'],
  ['|notification.subtitle', 'heading', 'subtitle'],
  ['|notification.body', 'body', 'body'],
  ['|notification.alert', 'body', 'body'],
  ['|notification.ios.title', 'title', 'title'],
  ['|notification.ios.alert', 'body', 'body'],
  ['|notification.ios.alert.title', 'title', 'title'],
  ['|notification.ios.alert.body', 'body', 'body'],
  ['|notification.android.title', 'title', 'title'],
  ['|notification.android.alert', 'body', 'body'],
  ['|notification.web.title', 'title', 'title'],
  ['|notification.web.alert', 'body', 'body'],
  ['|notification.actions[].title', 'cta', 'button'],
]);

/** OneSignal: each text as a map from language to text. A language is a message of its own. */
const byLanguage = selectParts(
  [
    ['|headings.*', 'title', 'title'],
    ['|subtitle.*', 'heading', 'subtitle'],
    ['|contents.*', 'body', 'body'],
  ],
  (choice) => {
    const language = String(choice.value.path.at(-1));
    const locale = normalLocale(language);
    return locale === undefined ? undefined : { ...choice, message: [...choice.message, language], locale };
  },
);

/** OneSignal's buttons have one text for all languages. */
const buttons = selectParts([
  ['|buttons[].text', 'cta', 'button'],
  ['|web_buttons[].text', 'cta', 'button'],
]);

const bare = selectParts(
  [
    ['|title', 'title', 'title'],
    ['|subtitle', 'heading', 'subtitle'],
    ['|body', 'body', 'body'],
  ],
  (choice, file) => (isMessage(choice, file) ? choice : undefined),
);

const folders = /(?:^|[/._-])(?:web-?)?(?:push|notifications?)(?=[/._-])/i;

/** What only a push message has beside its title and body. */
const companions = ['to', 'sound', 'badge', 'channelId', 'interruptionLevel', 'requireInteraction', 'renotify', 'ttl', 'mutableContent'];

function isMessage({ value }: Choice, file: DataFile): boolean {
  if (beside(file, value, 'title') === undefined || beside(file, value, 'body') === undefined) return false;
  if (file.preset === 'push' || folders.test(file.path)) return true;
  const around = value.path.slice(0, -1);
  return companions.some((key) => (file.textAt(value, [...around, key]) ?? file.scalarAt(value, [...around, key])) !== undefined);
}
