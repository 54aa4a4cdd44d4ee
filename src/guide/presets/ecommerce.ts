/** `univocal:ecommerce`: for shops. What is promised matters most; no words are imposed. */

import type { GuideData } from '../schema/schema.ts';

/** Severities only: terms and facts are the brand's own. */
export const ecommerce: GuideData = {
  rules: {
    fact: 'error',
    'fact-conflict': 'error',
    'fact-missing': 'warning',
    expired: 'error',
    copy: 'warning',
    'vague-time': 'warning',
    'vague-amount': 'warning',
    'relative-date': 'warning',
    'ambiguous-date': 'warning',
    'ambiguous-currency': 'warning',
    'weekday-date': 'error',
    placeholder: 'error',
    'required-element': 'error',
    'locale-fact': 'error',
    'locale-placeholder': 'error',
  },
};
