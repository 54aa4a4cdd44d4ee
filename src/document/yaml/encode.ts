/** Writes a replacement inside a YAML scalar, or says that it can't be written there without a change of meaning. */

/** How the scalar is written, and where. */
export interface ScalarStyle {
  readonly kind: 'plain' | 'single' | 'double' | 'block';
  /** Inside `[…]` or `{…}`, where commas and brackets end a plain scalar. */
  readonly inFlow: boolean;
  /** Written over several lines: white space at a line's ends is lost. */
  readonly folded: boolean;
}

/** Characters that must be escaped, which only double quotes allow. */
const unprintable = /[\p{Cc}\p{Cs}\uFEFF]/u;

/** The replacement as written in a scalar of this style. */
export function encodeYaml(replacement: string, style: ScalarStyle): string | undefined {
  if (style.kind !== 'plain' && style.folded && /^[ \t]|[ \t]$/.test(replacement)) return undefined;
  if (style.kind === 'double') return JSON.stringify(replacement).slice(1, -1);
  if (unprintable.test(replacement)) return undefined;
  if (style.kind === 'single') return replacement.replaceAll("'", "''");
  // Nothing in place of a line's first word would leave its space as indentation.
  if (style.kind === 'block') return replacement === '' ? undefined : replacement;
  return isPlain(replacement, style.inFlow) ? replacement : undefined;
}

/** Whether a text keeps its meaning wherever it stands in a plain scalar: at its start, at its end, or as the whole of it. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || /^[\s?:,[\]{}#&*!|>'"%@`~-]|[\s:]$|: | #/.test(text)) return false;
  if (inFlow && /[,[\]{}]/.test(text)) return false;
  return !/^(?:true|false|null|[-+.]?\d[\d_.eExXoa-fA-F+-]*|[-+]?\.(?:inf|nan))$/i.test(text);
}
