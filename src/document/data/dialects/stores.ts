/**
 * App stores: listings as data. The fields are those of the text folders, so one set of limits holds for both.
 * Shapes: docs.expo.dev, EAS Metadata schema; developers.google.com, edits.listings; developer.apple.com, App Store Connect API, localizations.
 */

import { normalLocale } from '../../locale.ts';
import type { Choice, DataFile } from '../file.ts';
import { beside, type Dialect, type Part, selectParts } from './dialect.ts';

/** Listings of the App Store and of Google Play. */
export const stores: Dialect = { name: 'store', preset: 'store', select: (file) => [...expo(file), ...apple(file), ...play(file)] };

const expo = selectParts(
  [
    ['apple.info.*|title', 'title', 'name'],
    ['apple.info.*|subtitle', 'title', 'subtitle'],
    ['apple.info.*|description', 'description', 'description'],
    ['apple.info.*|keywords[]', 'label', 'keyword'],
    ['apple.info.*|promoText', 'description', 'promotional-text'],
    ['apple.info.*|releaseNotes', 'description', 'whats-new'],
  ],
  (choice) => {
    const locale = normalLocale(String(choice.message.at(-1)));
    return locale === undefined ? choice : { ...choice, locale };
  },
);

const appleParts: readonly Part[] = [
  ['attributes|name', 'title', 'name'],
  ['attributes|subtitle', 'title', 'subtitle'],
  ['attributes|description', 'description', 'description'],
  ['attributes|keywords', 'label', 'keywords'],
  ['attributes|promotionalText', 'description', 'promotional-text'],
  ['attributes|whatsNew', 'description', 'whats-new'],
];

const apple = selectParts(appleParts, (choice, file) => {
  const type = file.textAt(choice.value, [...choice.message.slice(0, -1), 'type']);
  return type === 'appStoreVersionLocalizations' || type === 'appInfoLocalizations' ? choice : undefined;
});

const play = selectParts(
  [
    ['|title', 'title', 'title'],
    ['|shortDescription', 'description', 'short-description'],
    ['|fullDescription', 'description', 'full-description'],
  ],
  (choice, file) => (isListing(choice, file) ? choice : undefined),
);

function isListing({ value }: Choice, file: DataFile): boolean {
  return beside(file, value, 'shortDescription') !== undefined && beside(file, value, 'fullDescription') !== undefined;
}
