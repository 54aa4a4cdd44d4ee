/** Calls whose arguments are shown to people: notices, and messages that are looked up by their own text. */

import type { Argument, CallExpression, Expression, Node } from 'oxc-parser';
import { isPhrase, isText } from '../data/prose-value.ts';
import { literalText } from './expression.ts';

/** What a call is. */
export interface Callee {
  /** `toast` of `toast.success`, `Alert` of `Alert.alert`; empty for a bare name. */
  readonly object: string;
  readonly name: string;
}

/** The name that is called: the last one, and the one before it. */
export function calleeOf(node: Node): Callee {
  if (node.type === 'Identifier') return { object: '', name: node.name };
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return { object: '', name: '' };
  const { object } = node;
  const owner = object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' ? calleeOf(object).name : '';
  return { object: owner, name: node.property.name };
}

/** Whether nothing in a call reaches a customer: logs, tests. */
export function isUnreadCall({ object, name }: Callee): boolean {
  return (
    object === 'console' ||
    object === 'logger' ||
    /^(?:describe|it|test|expect|require|cva|clsx|cn|classNames|twMerge|invariant|assert)$/.test(object || name)
  );
}

const notices = /^(?:toast|showToast|addToast|enqueueSnackbar|alert|confirm|prompt|notify)$/;
const levels = /^(?:success|error|info|warn|warning|message|loading|custom|show|promise)$/;
const sources = /^(?:[np]{0,2}gettext(?:_lazy|_noop)?|__|_|_n|_x)$/;
const lookups = /^(?:t|\$t|tr|translate|msg|trans)$/;

/** The arguments that are text by themselves. */
export function textArguments(call: CallExpression, callee: Callee, source: string): Expression[] {
  const { object, name } = callee;
  const args = call.arguments.filter(
    (argument): argument is Exclude<Argument, { type: 'SpreadElement' }> => argument.type !== 'SpreadElement',
  );
  if (isNotice(callee)) return args.slice(0, object === 'Alert' ? 2 : 1).filter(({ type }) => type !== 'ObjectExpression');
  if (sources.test(name) || lookups.test(name) || (object === 'i18n' && name === '_')) return messageArguments(args, name, source);
  return [];
}

/** Whether the objects among a call's arguments hold copy under the names of copy. */
export function holdsCopy(callee: Callee): boolean {
  return (
    isNotice(callee) || /^(?:defineMessages?|formatMessage|\$?t|freeze|useMemo|memo|createMetadata|constructMetadata)$/.test(callee.name)
  );
}

function isNotice({ object, name }: Callee): boolean {
  if (object === '' || object === 'window' || object === 'Alert') return notices.test(name);
  return notices.test(object) && levels.test(name);
}

/** `t("Save your order")` is its own text; `t("cart.title", "Your cart")` has it behind the key. */
function messageArguments(args: readonly Expression[], name: string, source: string): Expression[] {
  const isSource = sources.test(name) && name !== '_';
  const first = name.startsWith('p') || name.startsWith('np') || name === '_x' ? 1 : 0;
  const last = name.startsWith('n') || name === '_n' ? first + 2 : first + (isSource ? 1 : 2);
  return args.slice(name === '_x' ? 0 : first, name === '_x' ? 1 : last).filter((argument) => {
    const text = literalText(source, argument);
    return text !== undefined && (isSource ? isText(text) : isPhrase(text));
  });
}

/** Whether a tag makes its template a message: `` t`Hello ${name}` ``. */
export function isMessageTag(tag: Node): boolean {
  return /^(?:t|msg|plural|gettext|i18n)$/.test(calleeOf(tag).name);
}
