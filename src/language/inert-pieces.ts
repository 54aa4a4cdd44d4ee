/** What a piece of text without spaces, brackets and quotation marks is, if it is no prose. */

/** Top-level domains as they are met in brand content; two letters only where lower case tells them from the next sentence. */
const domains = new Set(
  (
    'academy agency ai app art asia at au be best biz blog br ca care cat cc ch cl cloud club cn co com community company cz de design dev ' +
    'digital dk edu es eu events fi finance fm fr fun gg global gov gr group guide health help hk host hu id ie il in info ink int io it ' +
    'jobs jp ke kr land life link live ly lt lu lv market me media mil mobi museum mx name net network news ng nl no nu nz online org page ' +
    'ph pk pl pro pt ro rs ru sa sale se sg shop si site sk social software solutions space store studio support systems team tech tel ' +
    'th tips today tools top tr travel tv tw ua ug uk us uy uz vip vn website wiki work works world xyz za zone рф'
  ).split(' '),
);

/** Endings of file names. */
const extensions = new Set(
  (
    '7z apk avif bash bmp cfg cjs conf css csv cts dmg doc docx eml env epub exe gif gz hbs htm html ico ics ini ipa ipynb java jpeg jpg js ' +
    'json json5 jsonc jsx kt liquid lock log md mdx mjml mjs mobi mov mp3 mp4 msi mts njk odt otf pdf php png po pot ppt pptx ps1 psd py ' +
    'rar rb rs rst rtf scss sh sql svelte svg swift tar tgz toml ts tsv tsx ttf txt vcf vue wasm wav webm webp woff woff2 xlf xliff xls ' +
    'xlsx xml yaml yml zip zsh'
  ).split(' '),
);

/** Whether a piece begins with a host and a path, query or fragment, and so goes on like a URL. */
export function startsWithPage(piece: string): boolean {
  const slash = piece.search(/[/#]/);
  if (slash <= 0) return false;
  const host = piece.slice(0, slash).replace(/:\d+$/, '');
  if (host === 'localhost') return true;
  const end = hostEnding(host);
  return end !== undefined && (domains.has(end) || end.length === 2);
}

/** Whether a piece is no prose. Final punctuation is cut off already. */
export function isInertPiece(piece: string): boolean {
  if (isEmail(piece) || isIdentifier(piece) || isPath(piece)) return true;
  return piece.includes('.') && (isDomain(piece) || isFileName(piece) || isVersion(piece));
}

/** Whether a piece is an e-mail address. A placeholder may stand for any part of it. */
export function isEmail(piece: string): boolean {
  return piece.includes('@') && /^@?[\p{L}\p{N}\uFFFC._%+-]+@[\p{L}\p{N}\uFFFC-]+(?:\.[\p{L}\p{N}\uFFFC-]+)+$/u.test(piece);
}

/** Whether a piece is a bare domain, maybe with a port. */
export function isDomain(piece: string): boolean {
  return domains.has(hostEnding(piece.replace(/:\d+$/, '')) ?? '');
}

/**
 * What follows the last full stop of a host. Its letters are all lower case, or all of the host's are capitals:
 * `us.Then` is the end of a sentence.
 */
function hostEnding(host: string): string | undefined {
  const found = /^(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)*[\p{N}-]*\p{L}[\p{L}\p{N}-]*\.(\p{L}{2,})$/u.exec(host)?.[1];
  if (found === undefined) return undefined;
  const lower = found.toLowerCase();
  return found === lower || host === host.toUpperCase() ? lower : undefined;
}

function isIdentifier(piece: string): boolean {
  return piece.includes('_') && /[\p{L}\p{N}]_+[\p{L}\p{N}]/u.test(piece);
}

/** `and/or`, `24/7`, `a/b/c` are prose: a path begins like one, or ends with a file or a folder in a folder. */
function isPath(piece: string): boolean {
  const slash = Math.max(piece.lastIndexOf('/'), piece.lastIndexOf('\\'));
  if (slash < 0) return false;
  if (/^(?:\.{1,2}|~)[/\\]|^[A-Za-z]:\\|^\\\\\w/.test(piece)) return true;
  if (/^@[a-z\d._-]+\/[a-z\d._-]+$/.test(piece)) return true;
  if (/^\/[\w.@-]+\/[\w.@-]/.test(piece)) return true;
  if (/^[a-z\d_.@-]+\/(?:[a-z\d_.@-]+\/)+$/.test(piece)) return true;
  return hasExtension(piece.slice(slash + 1));
}

/** Whether a piece is the name of a file. `Node.js` is a name, `.env` a file. */
export function isFileName(piece: string): boolean {
  if (/^\.[a-z][\w.-]+$/.test(piece)) return true;
  return hasExtension(piece) && !/^\p{Lu}[^.]*\.js$/u.test(piece);
}

function hasExtension(name: string): boolean {
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1);
  if (dot < 1 || !/^[\p{L}\p{N}_.@~+-]+$/u.test(name)) return false;
  return extensions.has(extension) || (name === name.toUpperCase() && extensions.has(extension.toLowerCase()));
}

/** `v2.1`, `1.4.0`, `2.0.0-beta.1`, `192.168.0.1`. Dates (`31.12.2026`, `1.2.26`) and thousands (`1.000.000`) are prose. */
function isVersion(piece: string): boolean {
  if (/^v\d+(?:\.\d+)*(?:[-+][\w.-]+)?$/i.test(piece)) return true;
  if (!/^\d+\.\d+\.\d+(?:\.\d+)*(?:[-+][\w.-]+)?$/.test(piece)) return false;
  return !/^\d{1,4}\.\d{1,2}\.(?:\d{2}|\d{4})$/.test(piece) && !/^\d{1,3}(?:\.\d{3})+$/.test(piece);
}
