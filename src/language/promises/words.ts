/** What the lists of promises hold. Each is one string, its entries parted by commas; a `*` stands for any ending. */

/** What a promise can be about. `offer` is a price cut, a fee or a price, and one only beside an amount. */
export type PromiseKind = 'delivery' | 'refund' | 'reply' | 'availability' | 'price' | 'support' | 'returns' | 'warranty' | 'offer';

/** What a phrase is to a promise: `asks` asks the reader to do something, so that nothing is promised in its clause. */
export type PromiseWord = PromiseKind | 'asks';

/** The lists of one language. */
export type PromiseWords = Readonly<Record<PromiseWord, string>>;
