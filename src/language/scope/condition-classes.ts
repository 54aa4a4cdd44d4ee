/** Conditions that the words know, by what they narrow. */

/** What a condition narrows: who, where, what, how, when, or on which plan. One of a class near a value keeps others of it away. */
export type ConditionClass = 'people' | 'market' | 'goods' | 'service' | 'season' | 'plan' | 'amount' | 'unknown';

const ids: Readonly<Record<Exclude<ConditionClass, 'market' | 'amount' | 'unknown'>, readonly string[]>> = {
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
  ],
  service: ['express', 'overnight', 'next-day', 'same-day', 'standard', 'economy', 'pickup', 'in-store', 'online', 'app', 'chat'],
  season: ['holiday', 'black-friday', 'limited-time', 'weekend', 'peak'],
  plan: ['annual', 'monthly', 'free', 'basic', 'starter', 'team', 'enterprise'],
};

let byId: ReadonlyMap<string, ConditionClass> | undefined;

/** The class of a condition of the word lists. Those that no other class names are markets. */
export function classOf(id: string): ConditionClass {
  byId ??= new Map((Object.keys(ids) as (keyof typeof ids)[]).flatMap((name) => ids[name].map((each) => [each, name] as const)));
  return byId.get(id) ?? 'market';
}
