/**
 * Phrases of retext-equality that are mostly false alarms in what a brand tells its customers.
 * They are not looked for unless the guide brings them back.
 */

/** Phrases that are silent for one reason. */
interface Silenced {
  readonly why: string;
  /** Separated by `, `. */
  readonly phrases: string;
}

/** Groups, in the order of the README. */
const silenced: readonly Silenced[] = [
  {
    why: 'Says that something is easy: a question of tone, not of equality.',
    phrases:
      'just, easy, easily, simple, simply, clearly, obvious, obviously, of course, basically, everyone knows, straight forward, straightforward, straight forwardly, straightforwardly',
  },
  {
    why: 'Has another usual sense in shops, software and services.',
    phrases:
      'host, hosts, actor, actors, hero, heroes, master, masters, master key, master copy, master plan, masterplan, masterful, mastermind, masterpiece, masterstroke, master the art, master of ceremonies, invalid, disabled, special, challenged, special rights, failed attempt, blinded by, dummy, dummyvariable, dummyvalue, dummyobject, bugreport, blackhat, whitehat, hang, hanged, spade, gimp, nuts, bony, barren, dwarf, dyke, homo, fag, faggot, chick, gal, pop, bi, ADD, depressed, manic, binge, sane, primitive, stone age, asylum, bedlam, moan, moaning, short bus, small person, mad men, totem, dream catcher, sophisticated technology, sophisticated culture, father of *, make * great again, make * * great again, make * * * great again, make * * * * great again, make * * * * * great again, pull the trigger, miss., hermaphroditic, hermaphrodite, king, queen, kings, queens, emperor, empress, emperors, empresses, kingsize, queensize, maiden, maiden flight, maiden race, maiden speech, maiden voyage, suicide pact, epidemic of suicides, suicide epidemic',
  },
  {
    why: 'Names for whom a product is, or a relation that really is so.',
    phrases:
      'man, men, woman, women, boy, boys, girl, girls, lady, ladies, gentleman, gentlemen, gents, lad, guy, males, females, mother, mom, mum, mama, momma, mommy, father, dad, papa, daddy, mothers, moms, mums, mamas, mommas, mommies, fathers, dads, papas, daddies, daughter, son, daughters, sons, sister, brother, sisters, brothers, aunt, uncle, aunts, uncles, kinsman, kinswoman, kinsmen, kinswomen, granny, grandma, grandmother, gramps, grandpa, grandfather, grandpappy, granddaddy, grandmothers, grandfathers, granddaughter, grandson, granddaughters, grandsons, godmother, godfather, husband, wife, husbands, wives, niece, nephew, nieces, nephews, girlfriend, boyfriend, girlfriends, boyfriends, stepmom, stepmother, stepdad, stepfather, stepmothers, stepfathers, stepsister, stepbrother, stepsisters, stepbrothers, bride, groom, widow, widows, widower, widowers, maternal, paternal, fraternal, maternity, paternity, motherly, working mother, womanhood, manhood, masculinity, femininity, manliness, girlhood, boyhood, sisterhood, brotherhood',
  },
  {
    why: 'A title, a degree, a job or a legal term that has no other name.',
    phrases:
      'mrs., alumna, alumnus, alumnae, alumni, fellow, fellowship, steward, stewards, janitor, janitors, midwife, landlord, landlords, ombudsman, ombudsmen, prince, princess, princes, princesses, lord, lords, dame, dames, workmanship, asylum, bathroom bill, gay rights, special olympians, special olympic athletes',
  },
  {
    why: 'A medical fact, said as it is said in medicine.',
    phrases:
      'adhd, a.d.d., a.d.h.d., ocd, o.c.d, o.c.d., bipolar, mental, delirious, psychopathology, insomnia, insomniac, insomniacs, panic attack, birth defect, stammering, epileptic, rehab, detox, rehab center, detox center, alcoholic, suicide note, suffer from injuries, suffers from injuries, suffering from injuries, suffer from an injury, suffers from an injury, suffering from an injury, victim of an injury, victim of injuries',
  },
  {
    why: 'What a group calls itself, a name, or a figure that is made of it.',
    phrases:
      'latino, latina, pinoys, pinays, islamist, islamists, shlomo, pocahontas, Indian country, cowboy, cowboys, cowgirl, cowgirls, superman, superwoman, supermen, superwomen, sandman, sandmen, mother tongue, father tongue, motherland, fatherland',
  },
];

/** All silenced phrases. */
export function silencedPhrases(): string[] {
  return [...new Set(silenced.flatMap(({ phrases }) => phrases.split(', ')))];
}
