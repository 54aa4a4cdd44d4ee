/** Words of open-list, per language. Each list is one string, its entries parted by commas; a `*` stands for any word or ending. */

/** The lists of one language. */
export interface Words {
  /** Leaves a list open wherever it stands: "etc." */
  readonly closer: string;
  /** Leaves a list open where it ends one; means something else in a sentence: "and more". */
  readonly more: string;
  /** Opens examples: what follows is not the whole list anyway. */
  readonly opener: string;
  /** The same, less firmly: "including". */
  readonly including: string;
  /** Opens a list and leaves it open by itself. */
  readonly unlimited: string;
  /** Phrases in which the words above mean something else. */
  readonly not: string;
}

const en: Words = {
  closer:
    'etc., etc, etcetera, et cetera, and so on, and so forth, and so on and so forth, and the like, to name a few, to name just a few, to name but a few, among other things, you name it, or whatever, and what have you, and whatnot, yada yada',
  more: 'and more, & more, and much more, and much much more, and many more, and lots more, and others, and many others, and such, and similar, and so much more, plus more, plus many more, plus much more, among others',
  opener: 'such as, e.g., e.g, eg., for example, for instance',
  including: 'including',
  unlimited: 'including but not limited to, including without limitation, including but not limited',
  not: 'more and more, and more and more, each other and others, you and others, yourself and others, and such as, and more than',
};

const es: Words = {
  closer:
    'etc., etc, etcétera, y así sucesivamente, entre otras cosas, por nombrar algunos, por nombrar algunas, por mencionar algunos, y demás',
  more: 'y más, y mucho más, y muchos más, y muchas más, y otros, y otras, y otros más, y otras más, entre otros, entre otras, y similares, y tantos otros',
  opener: 'tales como, tal como, como por ejemplo, por ejemplo, p. ej., p.ej., ej.',
  including: 'incluyendo, incluidos, incluidas',
  unlimited:
    'incluyendo pero no limitado a, incluidos pero no limitados a, incluyendo sin limitación, incluyendo entre otros, incluyendo pero sin limitarse a, a título enunciativo pero no limitativo',
  not: 'más y más, cada vez más y más, unos y otros, entre otros motivos, y más que, por ejemplo si',
};

const nl: Words = {
  closer:
    'enz., enz, enzovoort, enzovoorts, etc., etc, et cetera, en zo voort, ga zo maar door, noem maar op, om er maar een paar te noemen, om maar wat te noemen, en dergelijke, e.d.',
  more: 'en meer, en nog meer, en veel meer, en nog veel meer, en anderen, en andere, en vele andere, en vele anderen, en soortgelijke',
  opener: 'zoals, bijvoorbeeld, bijv., bijv, bv., zoals bijvoorbeeld',
  including: 'waaronder, inclusief, onder andere, o.a., onder meer, o.m.',
  unlimited: 'inclusief maar niet beperkt tot, waaronder maar niet beperkt tot, met inbegrip van maar niet beperkt tot',
  not: 'meer en meer, steeds meer en meer, een en ander, jij en anderen, u en anderen, zoals je, zoals u, zoals wij, zoals we',
};

const de: Words = {
  closer:
    'usw., usw, und so weiter, und so fort, etc., etc, et cetera, u. v. m., u.v.m., uvm., uvm, u. v. a., u.v.a., u. v. a. m., u. dgl., u.dgl., und dergleichen, und Ähnliches, u. Ä., u.Ä., und was nicht alles, um nur einige zu nennen, um nur ein paar zu nennen',
  more: 'und mehr, und vieles mehr, und viel mehr, und viele mehr, und noch mehr, und noch viel mehr, und noch vieles mehr, und vieles andere, und vieles andere mehr, und viele andere, und andere, und anderes, und weitere, und viele weitere',
  opener: 'zum Beispiel, z. B., z.B., zB, beispielsweise, wie etwa, wie z. B., wie z.B., wie zum Beispiel, bspw.',
  including: 'darunter, einschließlich, inklusive, unter anderem, u. a., u.a.',
  unlimited:
    'einschließlich aber nicht beschränkt auf, einschließlich jedoch nicht beschränkt auf, unter anderem aber nicht ausschließlich',
  not: 'mehr und mehr, immer mehr und mehr, das eine und andere, und mehr als, du und andere, Sie und andere',
};

const fr: Words = {
  closer:
    "etc., etc, et cetera, et cætera, et ainsi de suite, et j'en passe, pour n'en citer que quelques-uns, pour n'en citer que quelques-unes, et compagnie, et consorts, et que sais-je encore, et tutti quanti, parmi d'autres",
  more: "et plus, et plus encore, et bien plus, et bien plus encore, et beaucoup plus, et beaucoup plus encore, et bien d'autres, et bien d'autres encore, et beaucoup d'autres, et d'autres, et d'autres encore, et autres, entre autres, et davantage",
  opener: 'tels que, telles que, tel que, telle que, par exemple, p. ex., p.ex., ex. :, comme par exemple',
  including: 'notamment, y compris, dont, incluant, comprenant',
  unlimited:
    "y compris mais sans s'y limiter, y compris mais sans s'y limiter à, y compris sans limitation, notamment mais sans s'y limiter, incluant mais sans s'y limiter, sans que cette liste soit exhaustive, liste non exhaustive",
  not: 'de plus en plus, plus et plus, et plus que, les uns et les autres, et autres que, vous et autres',
};

const pt: Words = {
  closer:
    'etc., etc, et cetera, e assim por diante, e por aí vai, e por aí fora, e por aí adiante, entre outras coisas, dentre outras coisas, e afins, só para citar alguns, para citar alguns, e tal, e companhia',
  more: 'e mais, e muito mais, e muitos mais, e muitas mais, e muitos outros, e muitas outras, e outros, e outras, entre outros, entre outras, dentre outros, dentre outras, e similares, e semelhantes',
  opener: 'tais como, tal como, como por exemplo, por exemplo, p. ex., p.ex., ex.:',
  including: 'incluindo, incluídos, incluídas',
  unlimited: 'incluindo mas não se limitando a, incluindo mas não limitado a, incluindo sem limitação, incluindo mas não se limitando',
  not: 'mais e mais, cada vez mais e mais, uns e outros, e mais que, e mais do que, você e outros',
};

const it: Words = {
  closer:
    'ecc., ecc, eccetera, etc., etc, e così via, e via dicendo, e via discorrendo, e chi più ne ha più ne metta, tanto per citarne alcuni, per citarne alcuni, per citarne solo alcuni, per nominarne alcuni, tra le altre cose, fra le altre cose, e compagnia bella',
  more: 'e altro, e altro ancora, e molto altro, e molto altro ancora, e tanto altro, e tanto altro ancora, e molti altri, e molte altre, e altri, e altre, e altri ancora, e altre ancora, e simili, e di più, e molto di più, tra gli altri, fra gli altri, tra le altre, e similari',
  opener: 'come ad esempio, ad esempio, per esempio, ad es., es., p. es., quali ad esempio',
  including: 'tra cui, fra cui, inclusi, incluse, incluso, inclusa, compresi, comprese, compreso, compresa',
  unlimited:
    'inclusi ma non limitati a, incluso ma non limitato a, incluse ma non limitate a, compresi ma non limitati a, a titolo esemplificativo e non esaustivo, a titolo esemplificativo ma non esaustivo',
  not: 'di più e di più, sempre di più e, gli uni e gli altri, e altro che, tu e altri',
};

const ru: Words = {
  closer:
    'и т. д., и т.д., и тд, и т. п., и т.п., и тп, и так далее, и тому подобное, и прочее, и пр., и др., и много чего еще, и мн. др., и мн.др., и многое-многое другое',
  more: 'и другие, и другое, и другая, и других, и другим, и другими, и прочие, и прочих, и многое другое, и многого другого, и многом другом, и многие другие, и многих других, и не только, и еще, среди прочего, и подобные, и подобное, и много другого',
  opener: 'например, такие как, таких как, таким как, такими как, к примеру, напр.',
  including: 'в том числе, включая, в частности',
  unlimited: 'включая но не ограничиваясь, включая но не ограничиваясь этим, в том числе но не ограничиваясь',
  not: 'те и другие, и другие и, вы и другие, и не только это',
};

const hi: Words = {
  closer: 'आदि, इत्यादि, वगैरह, वग़ैरह, आदि-आदि',
  more: 'और भी बहुत कुछ, और बहुत कुछ, और भी, और अधिक, और अन्य, तथा अन्य, और भी कई, और कई अन्य, सहित अन्य',
  opener: 'उदाहरण के लिए, उदाहरणार्थ, मसलन',
  including: 'जैसे, जैसे कि, जिनमें',
  unlimited: 'सहित लेकिन इन्हीं तक सीमित नहीं, सहित पर इन्हीं तक सीमित नहीं, लेकिन इन्हीं तक सीमित नहीं',
  not: 'जैसे ही, अधिक और अधिक, ऐसे जैसे, आदिवासी, और अधिक जानें, और अधिक जानकारी',
};

/** Lists by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };
