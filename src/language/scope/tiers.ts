/** Names of the guide that stand for a plan or a tier: what is said for all is not said for it. */

import { fold } from '../fold.ts';
import type { Topic } from '../topic.ts';

/** What a name narrows a value to. */
export type TierCondition = 'members' | 'plan';

/** Last words of names that no topic means as such. */
const grades: ReadonlySet<string> = new Set(
  `plus,premium,pro,prime,gold,silver,bronze,platinum,diamond,elite,club,vip,unlimited,enterprise,starter,rewards,insider,insiders,circle,
  membership,プラス,プレミアム,プロ,ゴールド,クラブ,плюс,премиум,клуб,प्लस,प्रीमियम,गोल्ड,क्लब`.split(/,\s*/u),
);
/** The same; they are words of ordinary promises too: `free returns`. */
const plainGrades: ReadonlySet<string> = new Set('business,team,teams,basic,free,standard,essential,essentials,family,advanced'.split(','));

/** Beside a name, they make it one of those who belong. */
const people =
  /^(?:members?|memberships?|subscribers?|mitglied|miembro|soci[oaie]s?$|membre|abonn[ée]|adhérent|leden$|lid$|lidmaatschap|membr[oi]|iscritt|assinante|sócio|участник|подписчик|सदस्य)/u;
/** Beside a name, they make it a plan. */
const plans =
  /^(?:plans?$|tiers?$|subscriptions?$|tarif|abos?$|abonnement|forfait|formule$|suscripci|assinatura|plano|piano$|abbonament|подписк|тариф|план)/u;
/** As much text beside a name as two words take. */
const reach = 40;

/** What a name in a text narrows a value to; `undefined` if it is a product. */
export function tierOf(text: string, start: number, end: number, name: string): TierCondition | undefined {
  if (isGrade(name)) return 'members';
  const beside = [
    /^[\s-]([\p{L}\p{M}]+)/u.exec(text.slice(end, end + reach))?.[1],
    wordBefore(text.slice(Math.max(0, start - reach), start)),
  ];
  const words = beside.flatMap((word) => (word === undefined ? [] : fold(word)));
  if (words.some((word) => people.test(word))) return 'members';
  return words.some((word) => plans.test(word)) ? 'plan' : undefined;
}

/** Whether a topic is about a tier itself, so that the tier narrows nothing: the trigger names it, or at least half of all speak of it. */
export function isAboutTier({ triggers }: Topic, trigger: string, name: string, language: string): boolean {
  if (fold(trigger).includes(fold(name))) return true;
  const texts = [...(triggers[language] ?? []), ...(triggers['*'] ?? [])].map(fold);
  const whole = fold(name);
  const last = lastWord(name);
  const speaks = (text: string): boolean => {
    const words = text.split(/[\s*-]+/u);
    return (
      text.includes(whole) || (grades.has(last) && words.includes(last)) || words.some((word) => people.test(word) || plans.test(word))
    );
  };
  return texts.length > 0 && texts.filter(speaks).length * 2 >= texts.length;
}

function isGrade(name: string): boolean {
  const last = lastWord(name);
  return grades.has(last) || plainGrades.has(last);
}

function lastWord(name: string): string {
  return (
    fold(name)
      .split(/[\s-]+/u)
      .at(-1) ?? ''
  );
}

/** The word right before, or the one before a short word: "members of Loft". */
function wordBefore(text: string): string | undefined {
  return /([\p{L}\p{M}]{3,})[\s-](?:\p{L}{2,3}[\s-])?$/u.exec(text)?.[1];
}
