/** Reads TOML files: catalogues of translations, and data with copy in it. Settings are left alone. */

import { readData } from './data/read.ts';
import { isNamedByLocale } from './locale.ts';
import { emptyReading, type Reader, type ReadOptions } from './reader.ts';
import { tomlValues } from './toml/values.ts';

/** Folders of catalogues, of pages' data, and of replies. */
const copyFolders =
  /(?:^|\/)(?:_?locales?|i18n|l10n|lang|languages|translations?|messages|strings|intl|_?data|content|copy|canned[_-]?(?:replies|responses)?|macros|replies|snippets)\//i;

/** Settings, wherever they stand: Hugo's have a language in their name, too. */
const settings =
  /(?:^|\/)(?:config|\.[^/]+)\/|(?:^|\/)(?:\.[^/]+|buf(?:\.\w+)?|book|cargo|clippy|config(?:\.[\w-]+)?|cliff|deny|deno|fly(?:\.[\w-]+)?|foundry|gitleaks|hugo(?:\.[\w-]+)?|languages?(?:\.[\w-]+)?|lychee|markup|menus?(?:\.[\w-]+)?|module|netlify|params(?:\.[\w-]+)?|pipfile|poetry|project|pyproject|railway|release|renovate|ruff|rust-toolchain|rustfmt|taplo|theme|tox|typos|vercel|wrangler)\.toml$/i;

/** Reads a TOML file that its path shows to hold copy, or whose copy the guide names. */
export const readToml: Reader = (source, options) => {
  const isNamed = options.paths !== undefined || options.preset !== undefined;
  if (!isNamed && !mayHoldCopy(options)) return { ...emptyReading, isKnownEmpty: true };
  return readData(source, tomlValues(source), options);
};

function mayHoldCopy({ path, pathLocale }: ReadOptions): boolean {
  if (settings.test(path)) return false;
  return copyFolders.test(path) || isNamedByLocale(path, pathLocale);
}
