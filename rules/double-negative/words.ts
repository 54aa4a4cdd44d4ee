/** Words of double-negative, per language. Lists are strings, their entries parted by commas; `a > b` says what stands for what. */

/** The lists of one language. */
export interface Words {
  /** Whole phrases of two negatives, and what they come to. Without `>`, nothing can be offered. */
  readonly pairs: string;
  /** `no es > es`: what stands before an adjective, and what is left of it without the denial. */
  readonly starts?: string;
  /** `imposible > posible`: adjectives that deny something, and their opposites. */
  readonly adjectives?: string;
  /** "Don't need no": a denied verb with a second denial; only where that is no grammar. */
  readonly doubled?: { readonly denials: string; readonly verbs: string; readonly seconds: string };
  /** Phrases in which the words above mean something else. */
  readonly not: string;
  /** "All … are not": absent where the language means but one thing by it. */
  readonly scope?: Scope;
}

/** How a language says "all … are not". Lists are strings, their entries parted by commas. */
export interface Scope {
  /** What begins the clause: `all`. */
  readonly all: string;
  /** Denied verbs: `are not > are`. */
  readonly verbs: string;
  /** Words between both that make it another sentence: "all that glitters is not gold", "all the files you do not need". */
  readonly others: string;
  /** Words after the verb that tell which is meant: "are not only", "are not necessarily". */
  readonly told: string;
  /** Puts the readings into words; `verb` is not denied. */
  readonly readings: (all: string, noun: string, verb: string) => readonly string[];
}

const en: Words = {
  pairs:
    "do not fail to, don't fail to, not want to not > want to, do not want to not > want to, don't want to not > want to, unless you do not want > if you want, unless you don't want > if you want, unless you do not wish > if you wish, unless you don't wish > if you wish, unless you do not > if you, unless you don't > if you, not uncheck, cannot not > must, can't not > must, can not not > must",
  starts: "not >, not at all >, not so >, isn't > is, aren't > are, wasn't > was, weren't > were",
  adjectives:
    'unaffected > affected, unavoidable > avoidable, unaware > aware, uncertain > certain, unclear > clear, uncommon > common, unfamiliar > familiar, unhappy > happy, unheard of > known, unimportant > important, uninteresting > interesting, unjustified > justified, unlike > like, unlikely > likely, unlimited > limited, unnecessary > necessary, unpleasant > pleasant, unrealistic > realistic, unreasonable > reasonable, unrelated > related, unsafe > safe, unsuitable > suitable, unusual > usual, unwelcome > welcome, unwilling > willing, dishonest > honest, dissatisfied > satisfied, dissimilar > similar, impossible > possible, improbable > probable, inaccessible > accessible, inaccurate > accurate, inappropriate > appropriate, incomplete > complete, inconvenient > convenient, incorrect > correct, inexpensive > expensive, infrequent > frequent, infrequently > frequently, insignificant > significant, irrelevant > relevant, irreversible > reversible, ineligible > eligible, unavailable > available, unable > able, insubstantial > substantial, unfounded > founded, non-refundable > refundable, nonrefundable > refundable, uncommonly > commonly, unreasonably > reasonably',
  doubled: {
    denials: "don't, doesn't, didn't, do not, does not, did not, won't, will not, can't, cannot, haven't, hasn't, ain't",
    verbs: 'ask for, charge, cost, get, got, have, include, need, offer, pay, receive, require, sell, want',
    seconds: 'no > any, nothing > anything, nobody > anybody, none > any',
  },
  not: `if not impossible, if not improbable, if not unlikely, if not unusual, if not unreasonable, whether or not unreasonable, or not unable, not unlike other, not unable to`,
  scope: {
    all: 'all, every, everyone, everybody, everything',
    verbs:
      "are not > are, aren't > are, is not > is, isn't > is, cannot > can, can't > can, can not > can, will not > will, won't > will, may not > may, do not >, don't >, were not > were, have not > have, haven't > have",
    others:
      'that, which, who, whom, whose, what, you, we, they, i, it, he, she, if, when, where, while, as, but, because, so, than, not, no, at, except, unless, is, are, was, were, can, will, do, does, did, has, have, had, may, might, must, should, would, could, time, times, along, alone, around, over, year, day, night, else',
    told: 'only, just, merely, simply, necessarily, yet, always, for profit, to be, wait',
    readings: englishReadings,
  },
};

function englishReadings(all: string, noun: string, verb: string): readonly string[] {
  const rest = `${noun === '' ? '' : ` ${noun}`}${verb === '' ? '' : ` ${verb}`}`;
  const nobody: Readonly<Record<string, string>> = { everyone: 'nobody', everybody: 'nobody', everything: 'nothing' };
  const none = /^of /.test(noun) ? 'none' : /^(?:the|our|your|my|their|its|these|those)(?: |$)/.test(noun) ? 'none of' : 'no';
  return [`not ${all}${rest}`, `${nobody[all] ?? (all === 'all' ? none : 'no')}${rest}`];
}

const es: Words = {
  pairs: '',
  starts: 'no es > es, no son > son, no está > está, no están > están, no parece > parece, no sería > sería',
  adjectives:
    'imposible > posible, imposibles > posibles, inusual > habitual, inusuales > habituales, infrecuente > frecuente, infrecuentes > frecuentes, improbable > probable, improbables > probables, insignificante > significativo, irrelevante > relevante, irrelevantes > relevantes, inadecuado > adecuado, inadecuada > adecuada, incorrecto > correcto, incorrecta > correcta, innecesario > necesario, innecesaria > necesaria, inapropiado > apropiado, inapropiada > apropiada, desaconsejable > aconsejable, desconocido > conocido, desconocida > conocida, incompleto > completo, incompleta > completa, inseguro > seguro, insegura > segura, ilimitado > limitado, ilimitada > limitada',
  not: 'si no es imposible, si no imposible',
  scope: {
    all: 'todos los, todas las, todo el, toda la',
    verbs:
      'no son > son, no están > están, no se pueden > se pueden, no pueden > pueden, no es > es, no está > está, no tienen > tienen, no admiten > admiten',
    others:
      'que, quien, quienes, cual, cuales, si, cuando, donde, como, pero, porque, aunque, no, son, están, es, está, días, veces, tiempo',
    told: 'solo, sólo, solamente, únicamente, necesariamente, siempre, todavía, aún',
    readings: (all, noun, verb) => [`no ${all} ${noun} ${verb}`],
  },
};

const nl: Words = {
  pairs: '',
  starts: 'niet >',
  adjectives:
    'onbelangrijk > belangrijk, ongebruikelijk > gebruikelijk, ongewoon > gewoon, onmogelijk > mogelijk, onwaarschijnlijk > waarschijnlijk, onverstandig > verstandig, onaanzienlijk > aanzienlijk, onaanzienlijke > aanzienlijke, onbekend > bekend, onredelijk > redelijk, ontevreden > tevreden, onduidelijk > duidelijk, onbeperkt > beperkt, onvolledig > volledig, onjuist > juist, onveilig > veilig, onterecht > terecht, onnodig > nodig, onaardig > aardig, oninteressant > interessant, ongunstig > gunstig, onbeduidend > belangrijk, ongeschikt > geschikt',
  not: 'zo niet onmogelijk, als het niet onmogelijk, indien niet onmogelijk',
  scope: {
    all: 'alle, elk, elke, ieder, iedere, iedereen',
    verbs:
      'zijn niet > zijn, worden niet > worden, kunnen niet > kunnen, mogen niet > mogen, is niet > is, wordt niet > wordt, kan niet > kan, mag niet > mag, hebben niet > hebben',
    others:
      'die, dat, wie, wat, als, wanneer, waar, omdat, maar, niet, geen, zijn, is, worden, kunnen, je, u, we, wij, ze, hij, dagen, keer',
    told: 'alleen, alleen maar, slechts, enkel, altijd, nog, noodzakelijk, per se',
    readings: (all, noun, verb) => [`niet ${all} ${noun} ${verb}`, `geen ${noun} ${verb}`],
  },
};

const de: Words = {
  pairs: '',
  starts: 'nicht >',
  adjectives:
    'unbedeutend > bedeutend, unbeträchtlich > beträchtlich, unbeträchtliche > beträchtliche, unbeträchtlichen > beträchtlichen, unerheblich > erheblich, unerhebliche > erhebliche, unerheblichen > erheblichen, ungefährlich > gefährlich, ungewöhnlich > gewöhnlich, unmöglich > möglich, uninteressant > interessant, unüblich > üblich, unwahrscheinlich > wahrscheinlich, unwesentlich > wesentlich, unwesentliche > wesentliche, unwichtig > wichtig, unwichtige > wichtige, unzufrieden > zufrieden, unbekannt > bekannt, unklar > klar, unfreundlich > freundlich, unberechtigt > berechtigt, unbegründet > begründet, unproblematisch > problematisch, unvereinbar > vereinbar, unangemessen > angemessen, unvollständig > vollständig, unzulässig > zulässig, unsicher > sicher, ungern > gern, unverbindlich > verbindlich, unbegrenzt > begrenzt, unbeschränkt > beschränkt, irrelevant > relevant, illegal > legal',
  not: 'wenn nicht unmöglich, wenn nicht gar unmöglich, ob nicht unzufrieden',
  scope: {
    all: 'alle, sämtliche, jeder, jede, jedes',
    verbs:
      'sind nicht > sind, werden nicht > werden, können nicht > können, dürfen nicht > dürfen, ist nicht > ist, wird nicht > wird, kann nicht > kann, haben nicht > haben, gelten nicht > gelten',
    others:
      'die, der, das, was, wer, wenn, falls, als, wo, weil, aber, nicht, kein, keine, sind, ist, werden, können, sie, du, wir, es, man, tage, mal',
    told: 'nur, bloß, lediglich, immer, noch, unbedingt, zwingend, zwangsläufig',
    readings: (all, noun, verb) => [`nicht ${all} ${noun} ${verb}`, ...(all === 'alle' ? [`keine ${noun} ${verb}`] : [])],
  },
};

const fr: Words = {
  pairs: '',
  starts: "n'est pas > est, ne sont pas > sont, n'était pas > était, pas >",
  adjectives:
    'impossible > possible, impossibles > possibles, inhabituel > habituel, inhabituelle > habituelle, inhabituels > habituels, inhabituelles > habituelles, improbable > probable, improbables > probables, insignifiant > important, insignifiante > importante, inapproprié > approprié, inappropriée > appropriée, incorrect > correct, incorrecte > correcte, inconnu > connu, inconnue > connue, inutile > utile, inutiles > utiles, déraisonnable > raisonnable, inintéressant > intéressant, inintéressante > intéressante, mécontent > content, mécontente > contente, illimité > limité, illimitée > limitée',
  not: 'sinon impossible, si ce n’est pas impossible',
  scope: {
    all: 'tous les, toutes les, tous nos, toutes nos, tous vos, toutes vos',
    verbs:
      'ne sont pas > sont, ne peuvent pas > peuvent, ne seront pas > seront, ne font pas > font, ne bénéficient pas > bénéficient, ne comprennent pas > comprennent',
    others: 'qui, que, dont, où, si, quand, comme, mais, parce, ne, pas, sont, peuvent, jours, fois, ans, mois',
    told: 'seulement, uniquement, que, toujours, encore, forcément, nécessairement',
    readings: (all, noun, verb) => [`${all.startsWith('toutes') ? 'certaines' : 'certains'} ${noun} ne ${verb} pas`],
  },
};

const pt: Words = {
  pairs: '',
  starts: 'não é > é, não são > são, não está > está, não estão > estão, não seria > seria',
  adjectives:
    'impossível > possível, impossíveis > possíveis, incomum > comum, incomuns > comuns, infrequente > frequente, improvável > provável, improváveis > prováveis, insignificante > significativo, irrelevante > relevante, irrelevantes > relevantes, inadequado > adequado, inadequada > adequada, incorreto > correto, incorreta > correta, desnecessário > necessário, desnecessária > necessária, desconhecido > conhecido, desconhecida > conhecida, inapropriado > apropriado, incompleto > completo, incompleta > completa, ilimitado > limitado, ilimitada > limitada',
  not: 'se não é impossível, se não impossível',
  scope: {
    all: 'todos os, todas as, todo o, toda a',
    verbs: 'não são > são, não estão > estão, não podem > podem, não é > é, não está > está, não têm > têm, não podem ser > podem ser',
    others: 'que, quem, qual, quais, se, quando, onde, como, mas, porque, não, são, estão, podem, dias, vezes, tempo',
    told: 'só, somente, apenas, necessariamente, sempre, ainda',
    readings: (all, noun, verb) => [`nem ${all} ${noun} ${verb}`],
  },
};

const it: Words = {
  pairs: '',
  starts: 'non è > è, non sono > sono, non sarebbe > sarebbe, non era > era',
  adjectives:
    'impossibile > possibile, impossibili > possibili, inusuale > usuale, inusuali > usuali, insolito > solito, insolita > solita, infrequente > frequente, improbabile > probabile, improbabili > probabili, insignificante > significativo, irrilevante > rilevante, irrilevanti > rilevanti, inadeguato > adeguato, inadeguata > adeguata, sconosciuto > conosciuto, sconosciuta > conosciuta, inutile > utile, inappropriato > appropriato, incompleto > completo, incompleta > completa, illimitato > limitato, illimitata > limitata',
  not: 'se non è impossibile, se non impossibile',
  scope: {
    all: 'tutti gli, tutti i, tutte le, tutta la, tutto il',
    verbs: 'non sono > sono, non possono > possono, non è > è, non può > può, non vengono > vengono, non hanno > hanno',
    others: 'che, chi, cui, quale, quali, se, quando, dove, come, ma, perché, non, sono, possono, giorni, volte, tempo',
    told: 'solo, soltanto, solamente, necessariamente, sempre, ancora',
    readings: (all, noun, verb) => [`non ${all} ${noun} ${verb}`],
  },
};

/** Russian "все … не" means "none": it has no second reading. */
const ru: Words = {
  pairs:
    'не невозможно > возможно, не невозможна > возможна, не невозможен > возможен, не невероятно > вероятно, не неправильно > правильно, не неизвестно > известно, не неприятно > приятно, не неудобно > удобно, не незначительно > значительно, не незаконно > законно, не недоступно > доступно, не недоступен > доступен, не нельзя > можно',
  not: 'если не невозможно, если не неправильно',
};

const hi: Words = {
  pairs:
    'असंभव नहीं > संभव, असम्भव नहीं > सम्भव, असामान्य नहीं > सामान्य, असाधारण नहीं > साधारण, अनुचित नहीं > उचित, अनावश्यक नहीं > आवश्यक, अनिश्चित नहीं > निश्चित, अपरिचित नहीं > परिचित, अज्ञात नहीं > ज्ञात, असुरक्षित नहीं > सुरक्षित, अमान्य नहीं > मान्य, अपूर्ण नहीं > पूर्ण, असत्य नहीं > सत्य, अनुपलब्ध नहीं > उपलब्ध, अप्रासंगिक नहीं > प्रासंगिक',
  not: 'असंभव नहीं तो',
};

/** Words by language. */
export const wordsByLanguage: Readonly<Record<string, Words>> = { en, es, nl, de, fr, pt, it, ru, hi };
