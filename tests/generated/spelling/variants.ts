/** Tells which words of two varieties of English are one word in two spellings. */

/** Stems that are spelt in two ways by no rule: British, then American. */
const stems: readonly (readonly [string, string])[] = [
  ['aeroplane', 'airplane'],
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['artefact', 'artifact'],
  ['carburettor', 'carburetor'],
  ['chequer', 'checker'],
  ['cheque', 'check'],
  ['chequ', 'check'],
  ['cosi', 'cozi'],
  ['cosy', 'cozy'],
  ['draught', 'draft'],
  ['dreamt', 'dreamed'],
  ['enquir', 'inquir'],
  ['epaulette', 'epaulet'],
  ['fibre', 'fiber'],
  ['furore', 'furor'],
  ['gaol', 'jail'],
  ['grey', 'gray'],
  ['jewellery', 'jewelry'],
  ['kerb', 'curb'],
  ['learnt', 'learned'],
  ['licence', 'license'],
  ['liquorice', 'licorice'],
  ['manoeuv', 'maneuv'],
  ['mollusc', 'mollusk'],
  ['mould', 'mold'],
  ['moult', 'molt'],
  ['moustache', 'mustache'],
  ['phoney', 'phony'],
  ['plough', 'plow'],
  ['practis', 'practic'],
  ['programme', 'program'],
  ['pyjama', 'pajama'],
  ['sceptic', 'skeptic'],
  ['smoulder', 'smolder'],
  ['storeys', 'stories'],
  ['storey', 'story'],
  ['sulph', 'sulf'],
  ['titbit', 'tidbit'],
  ['tyre', 'tire'],
  ['worshipp', 'worship'],
];

/** Words that a rule takes for each other but that differ in meaning, or of which both spellings are common in one country. */
const others: ReadonlySet<string> = new Set(
  'prise prised prises prising philtre philtres haem hem grill grille grilles disc disk draft drafts draught draughts manila manilla lily lilly eon eons aeon aeons'.split(
    ' ',
  ),
);

/** What two spellings of one word have in common. */
export function keyOf(word: string): string {
  let key = word;
  for (const [british, american] of stems) if (key.includes(british)) key = key.replace(british, american);
  return key
    .replace(/our/g, 'or')
    .replace(/(?<=[bcdfghkmnpstv])re(?=$|s$|ful|piece|board|fold|goer|less|ness|ly$)/, 'er')
    .replace(/(?<=[bcdfghkmnpstv])r(?=ed$|ings?$|able$|ability$)/, 'er')
    .replace(/ys(?=[eia])/g, 'yz')
    .replace(/is(?=[eia]|ment)/g, 'iz')
    .replace(/[ao]e/g, 'e')
    .replace(/ll/g, 'l')
    .replace(/ogue(?=$|s$|r)|ogu(?=ed|ing)/g, 'og')
    .replace(/enc(?=[ei])/g, 'ens');
}

/** Whether a word is none whose spelling tells a variety. */
export function isOther(word: string): boolean {
  return others.has(word);
}
