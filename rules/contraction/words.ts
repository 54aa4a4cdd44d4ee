/** English contractions and what they stand for. */

/** A phrase with what may stand instead; `not` hides what it overlaps. */
export interface Form {
  readonly kind: 'negative' | 'plain' | 'open' | 'long' | 'not';
  /** As they stand within a sentence. */
  readonly instead: readonly string[];
}

type Entries = readonly [short: string, long: readonly string[]][];

/** Parts a list; an entry is written `short=long`, with `|` between several readings, the likelier one first. */
const entries = (list: string): Entries =>
  list.split(', ').map((entry) => {
    const [short = '', long = ''] = entry.split('=');
    return [short, long.split('|')];
  });

/** Contractions of "not". */
export const negatives = (): Entries =>
  entries(
    "don't=do not, doesn't=does not, didn't=did not, isn't=is not, aren't=are not, wasn't=was not, weren't=were not, hasn't=has not, haven't=have not, hadn't=had not, won't=will not, wouldn't=would not, can't=cannot, couldn't=could not, shouldn't=should not, mustn't=must not, mightn't=might not, needn't=need not, shan't=shall not",
  );

/** Contractions with one reading. */
export const plain = (): Entries =>
  entries(
    "I'm=I am, you're=you are, we're=we are, they're=they are, I've=I have, you've=you have, we've=we have, they've=they have, I'll=I will, you'll=you will, he'll=he will, she'll=she will, it'll=it will, we'll=we will, they'll=they will, there'll=there will, that'll=that will, would've=would have, should've=should have, could've=could have, might've=might have, must've=must have, let's=let us",
  );

/** Contractions of "is" or "has", "would" or "had": what follows tells. */
export const open = (): Entries =>
  entries(
    "it's=it is|it has, he's=he is|he has, she's=she is|she has, that's=that is|that has, there's=there is|there has, here's=here is, what's=what is|what has, where's=where is|where has, who's=who is|who has, how's=how is|how has, when's=when is, why's=why is, I'd=I would|I had, you'd=you would|you had, he'd=he would|he had, she'd=she would|she had, it'd=it would|it had, we'd=we would|we had, they'd=they would|they had, that'd=that would|that had, there'd=there would|there had",
  );

/** Pairs that are contracted without a change of meaning: the long form, then the short ones. */
export const pairs = (): Entries =>
  entries(
    "do not=don't, does not=doesn't, did not=didn't, is not=isn't, are not=aren't, was not=wasn't, were not=weren't, has not=hasn't, have not=haven't, had not=hadn't, will not=won't, would not=wouldn't, cannot=can't, can not=can't, could not=couldn't, should not=shouldn't, it is not=it's not|it isn't, that is not=that's not|that isn't, he is not=he's not|he isn't, she is not=she's not|she isn't, you are not=you're not|you aren't, we are not=we're not|we aren't, they are not=they're not|they aren't, I am not=I'm not, you will not=you won't, we will not=we won't, it will not=it won't, they will not=they won't, you have not=you haven't, we have not=we haven't, they have not=they haven't, you are=you're, we are=we're, they are=they're, I am=I'm, it is=it's, you will=you'll, we will=we'll, they will=they'll, it will=it'll, I will=I'll, you have=you've, we have=we've, they have=they've, I have=I've",
  );

/** Words after which "have" is an auxiliary. */
export const auxiliaryBefore: ReadonlySet<string> = new Set(
  'been received sent made done seen taken given gone become added found already never'.split(' '),
);

/** Words after which 's is "has". */
export const hasBefore: ReadonlySet<string> = new Set('been got become'.split(' '));

/** Words after which 's is "is": what is said of a thing begins. */
export const isBefore: ReadonlySet<string> = new Set(
  'a an the not no in on at my our your their his its very so too as for from what how why where when who all also always easy free time ready available possible important this that here there often really just only about because like almost both hard easier better worth up with without'.split(
    ' ',
  ),
);

/** Words after which 'd is "would", and "had". */
export const wouldBefore: ReadonlySet<string> = new Set(
  'be like love rather want prefer appreciate recommend suggest expect need'.split(' '),
);
export const hadBefore: ReadonlySet<string> = new Set('been better'.split(' '));

/** Words before a pronoun that keep its verb long: "who you are", "those of you are". */
export const keepsLong: ReadonlySet<string> = new Set('of as than like who what where how whatever wherever and or both'.split(' '));

/** What follows the verb in a question. */
export const subjects: ReadonlySet<string> = new Set('i you he she it we they this these those there'.split(' '));

/** Words that begin a question. */
export const asks: ReadonlySet<string> = new Set('why how when where who what'.split(' '));
