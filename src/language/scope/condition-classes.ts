/** Conditions that the words know, by what they narrow. */

/** What a condition narrows: who, where, what, how, when, or on which plan. One of a class near a value keeps others of it away. */
export type ConditionClass = 'people' | 'market' | 'goods' | 'service' | 'season' | 'plan' | 'rate' | 'amount' | 'unknown';

const ids: Readonly<Record<Exclude<ConditionClass, 'market' | 'rate' | 'amount' | 'unknown'>, readonly string[]>> = {
  people: [
    'members',
    'plus',
    'premium',
    'pro',
    'gold',
    'silver',
    'bronze',
    'platinum',
    'vip',
    'students',
    'teachers',
    'seniors',
    'military',
    'healthcare',
    'business',
    'employees',
    'new-customers',
    'existing-customers',
    'first-order',
    'subscribers',
    'guests',
    'nonprofits',
    'referral',
    'partners',
    'startups',
    'reward',
    'press',
    'bonus',
  ],
  goods: [
    'sale',
    'used',
    'personalised',
    'gift-cards',
    'digital',
    'large',
    'perishable',
    'unopened',
    'opened',
    'damaged',
    'wrong-item',
    'pre-order',
    'gifts',
    'hygiene',
    'battery',
    'parts',
    'selected',
    'furniture',
    'electronics',
    'software',
    'rental',
    'registered',
    'manufacturer',
    'bundle',
    'samples',
    'elsewhere',
    'repairs',
  ],
  service: [
    'express',
    'overnight',
    'next-day',
    'same-day',
    'standard',
    'economy',
    'pickup',
    'in-store',
    'online',
    'app',
    'chat',
    'phone',
    'urgent',
    'carrier',
    'payment',
  ],
  season: ['holiday', 'black-friday', 'limited-time', 'code', 'month', 'later', 'weekend', 'peak'],
  plan: ['annual', 'monthly', 'free', 'basic', 'starter', 'team', 'enterprise'],
};

/** The condition of what is meant where nothing else is said. It keeps others of its class away, and narrows nothing. */
const usual = 'standard';

/** Grades of members: "members of our Plus programme" are "Plus members". */
const grades: ReadonlySet<string> = new Set(['plus', 'premium', 'pro', 'gold', 'silver', 'bronze', 'platinum', 'vip']);

/** Conditions that say more than others of them. */
export function withoutNeedless(conditions: readonly string[]): string[] {
  const hasGrade = conditions.some((id) => grades.has(id));
  return conditions.filter((id) => id !== usual && !(hasGrade && id === 'members'));
}

let byId: ReadonlyMap<string, ConditionClass> | undefined;

/** The class of a condition of the word lists. Those that no other class names are markets. */
export function classOf(id: string): ConditionClass {
  byId ??= new Map((Object.keys(ids) as (keyof typeof ids)[]).flatMap((name) => ids[name].map((each) => [each, name] as const)));
  return byId.get(id) ?? 'market';
}
