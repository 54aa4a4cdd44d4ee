/** Chinese has two pronouns; Japanese and Korean show the form at the end of the sentence. */

import type { Words } from './shape.ts';

export const zh: Words = {
  names: { formal: '您', informal: '你' },
  informal: { words: '你=您, 妳=您' },
  formal: { words: '您=你' },
  // Mini; the greeting; the plural of both; "you and me" of sayings.
  not: '迷你, 你好, 你们, 你們, 你我',
  self: '我, 我的',
};

/** です・ます is the form of nearly all brands, so it is no slip. */
export const ja: Words = {
  names: { formal: 'です・ます', informal: 'だ・である' },
  informal: {},
  formal: {},
  endings: {
    formal: /(?:です|ます|でした|ました|ません|でしょう|ましょう|ください|くださいませ|下さい)(?:か|ね|よ|よね)?$/u,
    informal: /(?:である|であった|だった|ではない|だろう|であろう|(?<![またくん])だ|だよ|だね|だよね|じゃん|てね|だぞ)$/u,
  },
};

/** Both 합쇼체 and 해요체 are polite; mixing them is a matter of level. */
export const ko: Words = {
  names: { formal: '합니다/해요', informal: '한다/해' },
  informal: { words: '너, 너는, 너를, 너의, 너에게, 너도, 너만, 네가, 니가' },
  formal: {},
  endings: {
    formal: /(?:니다|니까|십시오|시오|(?<![필중주수개소강동])요)$/u,
    informal: /(?:한다|된다|했다|됐다|였다|는다|있다|없다|이다)$/u,
  },
};
