/** What exclamation needs to know of languages and names. */

import type { PerLocale } from '../../src/rule/index.ts';

/** What ends a quiet sentence. A language that puts none is not here. */
export const stops: PerLocale<string> = { hi: '।', ja: '。', zh: '。', '*': '.' };

/** Well-known names that are written with the mark. */
export const names: readonly string[] = ['Yahoo!', 'Joomla!', 'Kahoot!', 'Jeopardy!', 'Oh My Zsh!'];
