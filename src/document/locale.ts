/** Locales: how files and paths name them. */

/**
 * Languages of ISO 639-1, and the longer codes that content is seen in.
 * Two-letter codes that are no everyday English word or abbreviation come first.
 */
const clear =
  /^(?:af|ar|az|bg|bn|bs|ca|cs|cy|da|de|el|en|es|et|fa|fi|fr|gl|hr|hu|hy|ja|ka|kk|km|ko|lt|lv|mk|mn|mr|nb|ne|nl|nn|pl|pt|ro|ru|sk|sq|sr|sv|sw|ta|te|th|tl|tr|ur|uz|vi|xh|zh|zu)$/;
const ambiguous =
  /^(?:aa|ab|ae|ak|am|an|as|av|ay|ba|be|bi|bm|bo|br|ce|ch|co|cr|cu|cv|dv|dz|ee|eo|eu|ff|fj|fo|fy|ga|gd|gn|gu|gv|ha|he|hi|ho|ht|hz|ia|id|ie|ig|ii|ik|in|io|is|it|iu|iw|jv|kg|ki|kj|kl|kn|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lu|mg|mh|mi|ml|ms|mt|my|na|nd|ng|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|ps|qu|rm|rn|rw|sa|sc|sd|se|sg|si|sl|sm|sn|so|ss|st|su|tg|ti|tk|tn|to|ts|tt|tw|ty|ug|uk|ve|vo|wa|wo|yi|yo|za|ast|ckb|dsb|fil|gsw|haw|hsb|kab|nds|nso|yue)$/;

/** Folders whose members are locales. */
const parents =
  /^(?:_?locales?|i18n|l10n|lang|langs|languages?|translations?|messages|content|contents|blog|docs|emails?|mails?|macros|_articles|_posts|_data|metadata|listings|release-notes|android|ios|templates|sms|copy|strings|intl|dictionaries|site|pages)$/i;

/** A locale tag in its usual spelling (`pt_br` → `pt-BR`, `iw` → `he`), or `undefined` if it is none. */
export function normalLocale(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return undefined;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.replace(/^no(?=-|$)/i, 'nb'));
    const [language = ''] = canonical?.split('-') ?? [];
    return isLanguage(language) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The locale that a path names by one of the usual forms: `de/`, `pt-BR/`, `values-de/`, `de.lproj/`, `messages.de.yml`, `app_de.arb`.
 * The file's name goes before its folders, and inner folders before outer ones.
 */
export function localeOfPath(path: string): string | undefined {
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  const file = steps.at(-1) ?? '';
  const folders = steps.slice(0, -1);
  const inCatalogue = folders.some((folder) => parents.test(folder));
  return (
    fileLocale(file, inCatalogue) ??
    folders.map((folder, i) => folderLocale(folder, folders[i - 1] ?? '')).findLast((locale) => locale !== undefined)
  );
}

/**
 * Whether the name of a file, without its folders, names its locale, as that of a catalogue does.
 *
 * @param known - Locale that the guide finds in the path: `it.json` is Italian where the guide says so.
 */
export function isNamedByLocale(path: string, known?: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (localeOfPath(name) !== undefined) return true;
  if (known === undefined) return false;
  const stem = name.replace(/\.[^.]*$/, '');
  // `app_pt_BR`: the locale is all behind one of the marks.
  const tails = [stem, ...Array.from(stem.matchAll(/[._-]/g), ({ index }) => stem.slice(index + 1))];
  return tails.some((tail) => tail.length <= 12 && normalLocale(tail) === normalLocale(known));
}

function isLanguage(code: string): boolean {
  return clear.test(code) || ambiguous.test(code);
}

function fileLocale(name: string, inCatalogue: boolean): string | undefined {
  const parts = name.split('.');
  const [stem = ''] = parts;
  if (parts.length < 2) return undefined;
  const inner = parts.slice(1, -1).findLast((part) => likelyLocale(part) !== undefined);
  if (inner !== undefined) return likelyLocale(inner);
  if (!/\.(?:properties|arb|json|ya?ml|csv|po|strings|xml)$/.test(name)) return clearLocale(stem);
  const suffix = /(?:_|-(?=[a-z]{2,3}_))([a-z]{2,3}(?:[_-][A-Z][a-z]{3})?(?:[_-](?:[A-Z]{2}|\d{3}))?)$/.exec(stem)?.[1] ?? '';
  // Java's bundles end in nothing but a locale: `messages_it.properties`.
  const own = /\.properties$/.test(name) ? anyLocale(suffix) : clearLocale(suffix);
  return (inCatalogue ? anyLocale(stem) : clearLocale(stem)) ?? own;
}

function folderLocale(folder: string, parent: string): string | undefined {
  const android = /^values-(?:b\+(.+)|([a-z]{2,3})(?:-r([A-Z]{2}))?)$/.exec(folder);
  if (android) return anyLocale((android[1] ?? `${android[2]}${android[3] ? `-${android[3]}` : ''}`).replaceAll('+', '-'));
  const apple = /^(.+)\.lproj$/.exec(folder);
  if (apple) return anyLocale(apple[1] ?? '');
  return parents.test(parent) ? anyLocale(folder) : likelyLocale(folder);
}

const shape = /^([a-z]{2,3})((?:[-_](?:[A-Za-z]{4}|[A-Za-z]{2}|\d{3}))*(?:-x-[a-z0-9]+)?)$/;

/** A locale where one is to be expected: `it` and `no` are languages here. */
function anyLocale(text: string): string | undefined {
  return shape.test(text) ? normalLocale(text) : undefined;
}

/** Italian and Hindi are everyday words in English, but hardly as a folder (`it/`) or inside a file's name (`page.it.md`). */
function likelyLocale(text: string): string | undefined {
  return /^(?:it|hi)$/.test(text) ? text : clearLocale(text);
}

/** A locale that is no word by chance: `de`, `it-IT`, but not `it`, `new` or `to-do`. */
function clearLocale(text: string): string | undefined {
  const [, language = '', rest = ''] = shape.exec(text) ?? [];
  const hasRegion = /^(?:[-_][A-Z][a-z]{3})?[-_](?:[A-Z]{2}|\d{3})$/.test(rest);
  return hasRegion || clear.test(language) ? anyLocale(text) : undefined;
}
