/** English words of scope. */

import type { ScopeWords } from './scope-words.ts';

/** What shops write in English. */
export const english: ScopeWords = {
  conditions: {
    bonus:
      "we also refund, we also pay, we also cover, we also give, we also add, we also send, we'll also refund, we'll also pay, we'll also cover, we'll also give, you also get, you also receive, you'll also get, you'll also receive, we even refund, we even pay",
    press:
      'press question*, press inquir*, press enquir*, press request*, press contact*, media inquir*, media enquir*, media request*, media question*, journalists, for the press',
    repairs:
      'repairs carry, repairs come with, repairs have, repairs are covered, repairs are guaranteed, repaired item*, repaired product*, repaired lamp*, on repairs, our repairs, all repairs, every repair, replacement lamp*, replacement item*, replacement product*, replacements carry, replacements come with, replacements have',
    members: `
      members, member, members-only, member-only, membership holder*, loyalty customer*, loyalty programme, loyalty program,
      rewards customer*, club customer*, registered customer*, registered users
    `,
    guests: 'non-member*, nonmember*, guests, guest customer*, guest checkout, not a member, not members, without an account',
    vip: 'vip, vips',
    plus: 'with plus',
    partners: 'partners receive, partners get, partner discount, trade partners, affiliates',
    startups: 'startups, freelancers',
    reward: `
      follow us on, follow us and, leave a review, write a review, share a photo, tag us, complete our survey, take our survey
    `,
    premium: 'premium support, premium delivery, premium shipping',
    students: 'student, students, student discount, university customers',
    teachers: 'teacher, teachers, educators, school staff, faculty',
    seniors: 'senior citizens, seniors, senior discount, pensioners, over-65s, over-60s',
    military: 'military, veterans, service members, servicemen',
    healthcare: 'nurses, healthcare workers, health care workers, nhs, nhs staff, first responders, key workers, medical staff',
    business: `
      business customer*, business client*, business order*, commercial use, commercially, commercial customer*, commercial project*,
      business account*, business buyers, businesses, b2b, trade customer*, trade account*, trade order*, wholesale, wholesale customer*,
      corporate customer*, corporate client*, corporate order*, retailers who buy, resellers
    `,
    employees: 'employees, employee discount, staff discount, staff purchase*',
    'new-customers': `
      new customer*, new member*, new subscriber*, new user*, new client*, first-time customer*, first-time buyer*, first-time shopper*,
      first-time subscri*, new subscription*, first time you subscribe, first time only
    `,
    'existing-customers': `
      existing customer*, returning customer*, loyal customers, repeat customer*, existing subscriber*, existing user*
    `,
    'first-order': `
      first order, first orders, first purchase, first box, first month, first year of, your first, first booking, first shipment,
      first delivery
    `,
    subscribers: `
      subscribers, subscriber, newsletter subscriber*, when you subscribe, if you subscribe, subscribe and save, subscribe & save,
      subscription orders, when you sign up, if you sign up, sign up for our newsletter, sign up to our newsletter, sign up and,
      create an account and, create your account and, create an account to, sign in to get, log in to get
    `,
    referral: 'refer a friend, refer your friends, when you refer, referral*, referred friend*',
    urgent: 'urgent*, critical issue*, critical incident*, high-priority, emergency, emergencies',
    phone: 'by phone, over the phone, on the phone, phone support, phone call*, when you call',
    nonprofits: 'nonprofit*, non-profit*, charities, ngos, educational institutions',
    sale: `
      sale item*, sale product*, sale price*, sale order*, sale goods, sale purchase*, sale stock, sale merchandise, sale styles,
      items on sale, item on sale, products on sale, final sale, discounted item*, discounted product*, discounted goods, reduced item*,
      reduced-price*, marked-down, markdown*, clearance, outlet, end-of-line, bought in the sale, purchased on sale, bought on sale,
      promotional item*, already reduced, last-chance item*
    `,
    used: `
      used item*, used product*, used goods, second-hand, secondhand, pre-owned, preowned, preloved, pre-loved, refurbished, reconditioned,
      ex-display, display models, b-stock, open-box, vintage item*, renewed
    `,
    personalised: `
      personalised item*, personalized item*, personalised product*, personalized product*, personalised order*, personalized order*,
      personalised goods, personalized goods, personalised gift*, personalized gift*, custom-made, custom order*, custom item*,
      custom product*, customised, customized, made-to-order, made-to-measure, bespoke, engraved, monogrammed, special order*, cut-to-size
    `,
    furniture: 'furniture, sofas, custom sofa*, mattress*, wardrobes',
    electronics: 'electronics, phones, smartphones, laptops, tablets, computers, headphones',
    software:
      'software can, software is, software must, software product*, software purchase*, opened software, video games, licence keys, license keys, activation codes',
    registered:
      'if you register, when you register, once you register, register your * to get, after registration, upon registration, on registration, register your * and, register your * * and, register it and, register online and, register and, register your product and',
    manufacturer:
      "manufacturer's warranty, manufacturer warranty, manufacturer's guarantee, manufacturer guarantee, third-party product*, from its manufacturer, from the manufacturer, from their manufacturer, by its manufacturer, by the manufacturer, from the maker, from its maker, from the supplier, from its supplier",
    bundle: `
      buy two, buy 2, buy three, buy 3, buy any two, buy any 2, when you buy two, when you buy 2, when you buy three, when you buy 3,
      bundle and save, when you bundle, multi-buy, multibuy, two or more, three or more, 2 or more, 3 or more, five or more, ten or more,
      5 or more, 10 or more
    `,
    rental: 'rental item*, rental*, rented',
    samples: 'free sample*, samples, swatch*, trial lamp*, trial product*, trial kit*',
    elsewhere: `
      marketplace item*, marketplace product*, marketplace seller*, marketplace order*, marketplace purchase*, on a marketplace,
      from a marketplace, reseller*, third-party seller*, third-party retailer*, third-party website*, another retailer, another store,
      another shop, authorised retailer*, authorized retailer*, authorised dealer*, authorized dealer*, retail partner*, sold by partner*,
      sold by third part*
    `,
    'gift-cards': 'gift card*, gift voucher*, gift certificate*, e-gift, egift, store credit',
    digital: `
      digital item*, digital product*, digital goods, digital content, digital download*, downloadable, downloads, e-books, ebooks,
      software licen*, digital order*
    `,
    large: `
      large item*, large order*, bulky, oversized, oversize, furniture item*, furniture deliver*, furniture order*, large furniture,
      heavy item*, heavy goods, freight, bulk order*, two-man delivery, pallet*, large appliance*, white goods
    `,
    perishable: `
      perishable*, fresh food, fresh flowers, fresh produce, chilled food*, chilled item*, chilled product*, chilled goods, chilled order*,
      frozen food*, frozen item*, frozen product*, frozen goods, frozen order*, food items
    `,
    unopened: 'unopened, still sealed',
    opened: `
      opened item*, opened product*, opened package*, opened box*, opened packag*, if opened, once opened, have been opened,
      has been opened
    `,
    damaged: `
      damaged, defective, faulty, broken item*, arrived broken, arrives broken, arrive broken, arrived damaged, arrives damaged,
      arrive damaged, dead on arrival, doa, manufacturing fault*, missing or damaged, missing item*, missing parts, not as described,
      not as ordered, does not conform, do not conform, non-conforming, nonconforming
    `,
    'wrong-item': 'wrong item*, incorrect item*, wrong product*, wrong size sent, wrong order, incorrect order*, sent you the wrong',
    'pre-order': `
      pre-order*, preorder*, pre-ordered, backorder*, back-order*, back-ordered, out of stock, not in stock, out-of-stock
    `,
    gifts: `
      gift return*, gift recipient*, gift order*, gifted item*, received as a gift, bought as a gift, gift receipt*, if it was a gift,
      if it's a gift, gift purchase*, as gifts
    `,
    hygiene: 'underwear, swimwear, earrings, cosmetics, hygiene product*, intimates, pierced jewel*, face masks',
    battery: 'battery, batteries',
    parts:
      'spare part*, replacement part*, wear parts, moving parts, wearing parts, on parts, for parts, bulbs, light bulb*, chargers, cables, on labour, on labor, labour is, labor is, other parts, parts only, consumables, accessories',
    express: `
      express, expedited, priority shipping, priority delivery, priority mail, rush order*, rush shipping, rush delivery, faster shipping,
      priority support
    `,
    overnight: 'overnight',
    'next-day': 'next-day, next day delivery, next working day delivery, 1-day shipping, one-day shipping, one-day delivery',
    'same-day': 'same-day',
    standard: 'standard shipping, standard delivery, regular shipping, regular delivery, ground shipping, standard post, standard mail',
    economy: 'economy shipping, economy delivery, economy post, economy, slow shipping, saver delivery',
    pickup: `
      pickup, pick-up, click and collect, click & collect, click-and-collect, collect in store, collect in-store, in-store collection,
      store collection, store pickup, curbside, parcel locker*, collection point*, local delivery
    `,
    'in-store': `
      in-store, in store, in stores, in our store, in our stores, in our shop, in our shops, store purchase*, in any store, at our store,
      at our stores, in person, in our showroom*, in-shop, shop purchase*, call the store, call our store, call the shop, call our shop, phone the store, phone the shop, call the showroom, call our showroom, call the branch
    `,
    online: `
      online order*, online purchase*, online only, online-only, ordered online, bought online, purchased online, online exclusive*,
      web orders, website only, order online, buy online
    `,
    app: `
      in the app, in our app, app only, app-only, app order*, app exclusive*, app users, through the app, via the app, through our app,
      via our app, when you download the app, using the app, using our app, download the app, download our app, get our app,
      install our app, with the app, app purchases
    `,
    chat: `
      live chat, by chat, via chat, on chat, chat message*, chat request*, chats, chat support, on whatsapp, via whatsapp, by whatsapp,
      on social media, via social media, by text, via text, by sms
    `,
    holiday: `
      holiday order*, holiday purchase*, holiday return*, holiday gift*, holiday season, holiday period, holiday sale, holiday shipping,
      holiday offer*, holiday deal*, extended holiday, for the holidays, over the holidays, during the holidays, this holiday,
      festive season, festive period, extended christmas, christmas order*, christmas gift*, christmas purchase*, christmas return*,
      christmas period, christmas season, for christmas, over christmas, christmas deliver*, before christmas, valentine's, mother's day,
      father's day, easter, diwali
    `,
    'black-friday': "black friday, cyber monday, cyber week, black week, prime day, singles' day",
    later: `
      next year, next month, next week, from next month, from next year, coming soon, soon you'll, soon you will, soon we'll, soon we will,
      will soon, you'll soon, we plan to, we plan on, we are planning, we're planning, thinking about, thinking of, considering,
      may extend, may change, may increase, may reduce, might extend
    `,
    month: `
      in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december,
      during january, during february, during march, during april, during may, during june, during july, during august, during september,
      during october, during november, during december
    `,
    code: 'with code, with the code, with promo code, promo code, discount code, coupon code, voucher code, with coupon, with the coupon, with a coupon, use code, using code, using the code, enter code, apply code',
    'limited-time': `
      today only, this week only, this weekend only, this weekend, this month only, for a limited time, limited-time, for a short time,
      flash sale, ends today, ends tonight, ends tomorrow, ends soon, ends sunday, ends monday, until sunday, until monday, until midnight,
      launch offer, introductory, introductory price, intro offer, summer sale, winter sale, spring sale, autumn sale, fall sale,
      anniversary sale, birthday, early bird, early-bird, during the sale, during the * sale, during the * * sale, during the * * * sale, during our sale, during our * sale, during our * * sale, in the * sale, while the sale
    `,
    weekend: `
      on weekends, on a weekend, on a saturday, on a sunday, at weekends, on the weekend, at the weekend, over the weekend, weekend order*,
      weekend deliver*, on saturdays, on sundays, saturday deliver*, sunday deliver*, on public holidays, on bank holidays, on holidays, on holiday, during holidays, on a holiday
    `,
    peak: 'peak season, peak period*, peak times, busy period*, busy times, high season, experiencing delays, unusually high, higher than usual, high volume*, sale periods, during sales, high demand',
    annual: `
      annual plan*, yearly plan*, annual subscription*, yearly subscription*, annual membership*, annual billing, billed annually,
      billed yearly, pay annually, pay yearly, paid annually, paid yearly, paying annually, paying yearly, annual payment*,
      when you pay for a year, pay for a year, annual customers, annual subscribers
    `,
    monthly: `
      monthly plan*, monthly subscription*, monthly billing, billed monthly, pay monthly, paid monthly, paying monthly,
      monthly membership*, monthly payment*
    `,
    free: 'free plan*, free tier, free account*, free user*, free version, free subscription*',
    enterprise: 'enterprise, enterprise plan*, enterprise customer*',
    basic: 'basic plan*, basic tier, basic account*, essentials plan',
    starter: 'starter plan*, starter tier, starter pack',
    team: 'team plan*, teams plan*, team account*, business plan*',
    international: `
      international order*, international shipping, international deliver*, international customer*, international return*,
      international shipment*, international address*, internationally, abroad, overseas, rest of the world, rest of world,
      other countries, outside your country, all other countries, cross-border, non-domestic, destination country,
      country of destination, depending on the country
    `,
    domestic: 'domestic order*, domestically, nationwide, within the country',
    'us-remote': `
      alaska, hawaii, alaska and hawaii, alaska & hawaii, alaska or hawaii, hawaii and alaska, puerto rico, us territories, apo, fpo,
      apo/fpo
    `,
    'uk-remote': 'northern ireland, scottish highlands, highlands and islands, channel islands, isle of man, isle of wight',
    remote: 'remote area*, remote location*, remote region*, remote address*, remote postcodes, islands, rural area*, po box*, p.o. box*',
  },
  rates: {
    annual: 'annually, yearly, per year, a year, each year, every year, per annum, p.a., /year, /yr',
    monthly: 'monthly, per month, a month, each month, every month, p.m., /month, /mo',
  },
  grades: {
    plus: 'plus',
    premium: 'premium',
    pro: 'pro',
    gold: 'gold',
    silver: 'silver',
    bronze: 'bronze',
    platinum: 'platinum, diamond, elite',
    vip: 'vip',
    basic: 'basic',
    starter: 'starter',
    free: 'free',
    enterprise: 'enterprise',
  },
  labels: {
    international: 'international, worldwide',
    domestic: 'domestic',
    sale: 'sale, outlet',
    annual: 'annual, annually, yearly',
    monthly: 'monthly',
    members: 'membership',
  },
  graded: `
    upgrade to {grade}, join {grade}, switch to {grade}, {grade} programme*, {grade} program, {grade} membership*, {grade} club,
    {grade} scheme, {grade} member*, {grade} customer*, {grade} subscriber*, {grade} user*, {grade} plan*, {grade} tier*, {grade} level,
    {grade} status, {grade} account*, {grade} subscription*, the {grade} plan
  `,
  places: {
    eu: 'european union, eu countries, eu member states, eea, european economic area, eu, e.u.',
    europe: 'europe, european countries, european orders, european customers',
    us: `
      united states, usa, u.s., u.s.a., united states of america, contiguous us, contiguous united states, continental us,
      continental united states, lower 48, lower 48 states, american customers, 48 contiguous states
    `,
    uk: 'united kingdom, uk, u.k., great britain, england, scotland, wales, uk mainland, mainland uk, gb',
    ca: 'canada, canadian customers, canadian orders',
    au: 'australia, australian customers, australian orders',
    nz: 'new zealand',
    ie: 'ireland, republic of ireland',
    de: 'germany, german customers, german orders',
    at: 'austria',
    ch: 'switzerland, liechtenstein',
    fr: 'france, french customers, french orders',
    es: 'spain, mainland spain',
    it: 'italy',
    pt: 'portugal',
    nl: 'netherlands, holland',
    be: 'belgium',
    benelux: 'benelux',
    baltics: 'baltic states, baltic countries, baltics',
    lu: 'luxembourg',
    pl: 'poland',
    cz: 'czech republic, czechia',
    se: 'sweden',
    dk: 'denmark',
    no: 'norway',
    fi: 'finland',
    scandinavia: 'scandinavia, nordic countries, nordics',
    gr: 'greece',
    tr: 'turkey, türkiye',
    ru: 'russia',
    ua: 'ukraine',
    in: 'india',
    jp: 'japan',
    cn: 'china',
    hk: 'hong kong',
    sg: 'singapore',
    br: 'brazil',
    mx: 'mexico',
    za: 'south africa',
    ae: 'uae, united arab emirates',
    asia: 'asia, asia-pacific',
    'north-america': 'north america',
    'latin-america': 'latin america, south america',
    africa: 'africa',
    city: `
      london, manchester, edinburgh, glasgow, new york city, nyc, new york, manhattan, brooklyn, los angeles, san francisco, chicago,
      toronto, vancouver, sydney, melbourne, mumbai, bengaluru, bangalore
    `,
  },
  capitals: { US: 'us' },
  outside: 'outside {place}, outside the {place}, outside of {place}, outside of the {place}, non-{place}, beyond the {place}',
  notMarket: `
    made in {place}, made in the {place}, based in {place}, based in the {place}, located in {place}, founded in {place},
    designed in {place}, designed in the {place}, founded in the {place}, located in the {place}, built in the {place},
    produced in the {place}, crafted in the {place}, handmade in the {place}, manufactured in {place}, manufactured in the {place},
    produced in {place}, built in {place}, crafted in {place}, handmade in {place}, roasted in {place}, brewed in {place},
    grown in {place}, warehouse in {place}, warehouse in the {place}, warehouses in {place}, workshop in {place}, factory in {place},
    office in {place}, offices in {place}, team in {place}, studio in {place}, store in {place}, imported from {place}, ship* from {place},
    ship* from the {place}, sent from {place}, sent from the {place}, dispatched from {place}, delivered from {place}, {place} warehouse,
    {place} law, {place} office, {place} time
  `,
  ordinary: [
    // Words with a condition in them that say nothing of who gets it.
    `
      team member*, staff member*, member of staff, member of our team, members of our team, member of our support, members of our support,
      member of our staff, members of our staff, member of the team, members of the team, member of the family, members of the family,
      member of the public, members of the public, family member*, crew member*, board member*, member state*, member countries,
      student loan*, on sale now, after-sale*, american express, express our, express your, express yourself, premium customer service,
      premium customer support, premium customer care, express consent, express written, expressly, chatbot*, free standard shipping,
      free standard delivery, business day*, working day*, new products, gift wrap*, damaged in any way, not damaged, undamaged, unused,
      excluding weekends, excluding holidays, excluding weekends and holidays, excluding public holidays, excluding bank holidays,
      except weekends, except holidays, except weekends and holidays, not including weekends, not including holidays, battery life,
      battery lasts, pro tip, plus tax, plus vat, plus shipping
    `,
    // What anyone may say or do: no condition on who gets it.
    `
      if you change your mind, if you changed your mind, if you've changed your mind, if you have changed your mind, if you are not,
      if you're not, if you aren't, if you are unhappy, if you're unhappy, if you are unsatisfied, if you're unsatisfied,
      if you are dissatisfied, if you're dissatisfied, if you are disappointed, if you're disappointed, if you are happy, if you do not,
      if you don't, if you didn't, if you can't, if you cannot, if you haven't, if you have not, if you decide, if you wish, if you want,
      if you would like, if you'd like, if you'd rather, if you'd prefer, if you prefer, if you need, if you feel, if you think,
      if you regret, if you return, if you ever, if you contact, if you have a question*, if you have any, if you have question*,
      if you have an issue, if you have issues, if you have a problem, if you have trouble, if you notice, if you experience, if you find,
      if you buy from us, if you shop with us, if you order from us, if you order today, if you order now, if you are looking,
      if you're looking, if you choose to return, if you choose to cancel, if you cancel, if you change, if you miss, if you are within,
      if you request, if you ask, if you email us, if you write to us, if for any reason, if\\, for any reason, if anything, if something,
      if nothing, if it breaks, if it fails, if it stops, if it does not, if it doesn't, if it isn't, if it's not, if it is not,
      if it goes wrong, if it didn't, if they don't, if they do not, if they aren't, if this isn't, if the fit, if the size,
      if your lamp breaks, if your order does not, if your order doesn't, if your order isn't, if you're within, if necessary, if needed,
      if required, if possible, if not, if any, if so, if applicable, if unused, if unworn, as if, what if, even if, no matter if,
      even when, once you receive, once we receive, once it arrives, once your order, once we have received, once we've received,
      as long as you like, as long as you want, as long as you own, as long as it is unused, as long as it's unused,
      unless otherwise stated, unless stated otherwise, unless otherwise noted, unless otherwise specified, unless otherwise indicated,
      unless otherwise agreed, don't forget, do not forget, don't worry, don't miss, don't hesitate, don't wait, why don't, why not,
      all parts, parts and labour, parts and labor, labour and parts, labor and parts, by phone or email, by email or phone,
      by phone or by email, by email or by phone, by phone\\, email, some people, some day, some version, some reasonable,
      in store or online, in-store or online, online or in store, online or in-store, online or in stores, online and in store,
      online and in-store, online and in stores, in store and online, in-store and online, in stores and online, in stores or online,
      in stores or by mail, in store or by mail, in store or by post, in stores or by post, by mail or in store, by post or in store,
      order online and return, our furniture, all furniture, our mattress*, all mattress*, our software, our electronics, our phones,
      if it is unused, if it's unused, if they are unused, if they're unused, if the item is unused, if items are unused, if it is unworn,
      if it's unworn, as long as it is, as long as it's, as long as they are, as long as they're, as long as the item is,
      as long as items are, as long as the product is, as long as your item is, provided it is, provided it's, provided they are,
      provided they're, provided that it is, provided that they are, provided the item is, provided that the item is, provided items are,
      provided the product is, provided that the product is, if you bought * from us, if you bought * * from us, if you ordered * from us,
      if you ordered from our, if you bought from our, if you bought * from our, if you bought * * from our, if the * doesn't,
      if your * doesn't, if the * does not, if your * does not, if the * isn't, if your * isn't, if the * is not, if your * is not,
      if the * stops, if your * stops, if the * breaks, if your * breaks, if the * fails, if your * fails, if the * didn't,
      if your * didn't, if your * hasn't, if your * has not, if the * hasn't some time, some cases, some point, at most, at the most,
      the most, most important, most recent*, most popular, most common, most likely, most loved, most trusted, most of all, most part,
      make the most, certain that, be certain, eligible for, eligible to, select your, select a, select the, select an, select which,
      select one, please select, to select, you select, if you no longer, if it turns out, if you receive, if you received,
      if you've received, clearance process, subject to availability, subject to change, subject to our, subject to the
    `,
  ],
  narrowing: `
    if, if you, if you are, if you're, if you have, if you can, if you spend, if your, if the, if we, if an item, unless, provided,
    provided that, providing that, providing you, providing it, as long as, so long as, on condition that, in case of, in the event of,
    when you pay, when paying, when you use, when you trade in, when you order through, only for, only on, only in, only with, only at,
    only if, only when, only to customers, only to members, only to orders, only valid, only applies, only apply, only available,
    applies only, apply only, valid only, available only, exclusively for, exclusive to, limited to orders, limited to purchases,
    limited to customers, if ordered, once you reach, after your first year
  `,
  selection: `
    selected, select, certain, eligible, qualifying, participating, specific, some, most, designated, featured, in-stock, full-priced,
    regular-priced, non-sale, out-of-stock, following products, following items, following product, following item
  `,
  exceptions: `
    except, except for, excepting, excluding, excludes, exclude, with the exception of, other than, apart from, aside from, not including,
    does not include, doesn't include, does not apply, doesn't apply, do not apply, don't apply, not applicable, not valid, not available,
    cannot be combined, save for, not on, no returns on, exclusive of
  `,
  exceptionsBehind: `
    excluded, are excluded, is excluded, excepted, exempt, is exempt, are exempt, cannot be returned, can't be returned, are not eligible,
    is not eligible, not eligible, do not qualify, don't qualify, does not qualify, not included, are not included, is not included
  `,
  rest: `
    everything else, everyone else, all other, all others, any other, every other, other items, other orders, other products,
    other customers, otherwise, in all other cases, everybody else, anything else, the rest, regular items, regular customers,
    full-price items, all the rest
  `,
  over: `
    orders over, order over, orders above, orders of, orders from, orders of at least, orders of over, orders worth, orders worth over,
    orders exceeding, orders totaling, orders totalling, purchases over, purchases of, purchases above, purchase of, purchase over,
    order of, order above, spend, spend over, spend at least, you spend, when you spend, if you spend, minimum spend of, minimum order of,
    items over, items above, products over, spending over, spending, baskets over, carts over, order is over, order exceeds
  `,
  under: `
    orders under, orders below, orders less than, orders up to, order under, order below, purchases under, purchases below, items under,
    items below, products under, order is under, spend less than, orders of less than
  `,
  contrasts: `
    but, while, whereas, although, though, however, yet, instead of, rather than, as opposed to, unlike, compared to, compared with,
    versus, vs, than, whilst, in contrast to
  `,
  joins: 'and, &, plus, or, as well as, then',
  subjects: `
    we, we're, we'll, we've, you have, you've got, you get, you can, you may, you must, you'll, you will, you are covered, you're covered,
    you still, you now, you also, you receive, you pay, you save, it's, it is, it takes, it comes, they are, they're, they have, there is,
    there's, all orders, all our, all of our, all items, all products, all purchases, all lamps, all customers, every order, every item,
    every product, every purchase, everyone, for everyone, everything, any item, any order, shipping is, delivery is, shipping takes,
    delivery takes, returns are, please allow, please contact, please return, contact us, expect, allow
  `,
  brand: "we, we're, we'll, we've, our, us, ours",
  present: 'now, today, currently, nowadays, from now on, these days, as of today, at present, still',
  asides: {
    history: {
      clause: `
        used to be, used to have, used to offer, used to give, used to take, used to cost, used to get, used to start, used to charge,
        used to cover, used to last, used to ship, used to reply, used to need, used to require, used to answer, used to wait, previously,
        formerly, in the past, back then, back in the day, originally, historically, at that time, at the time it was, last year,
        years ago, in the early days, until recently, until last year, in earlier versions, old policy, previous policy, old rule,
        old limit, before that, no longer have to, no longer need*, no longer must, no longer limited, no longer restricted,
        no longer required, no longer wait, no longer takes, no longer cost*, no longer charge*, no longer accept*, no longer ask*,
        no longer applies, no longer apply, had been, was then, once was, back when, old window, former policy, our previous, our former,
        back in 19*, back in 20*, back in the day*, we started with, we began with, we launched with, we started out with, we offered, we gave, we charged, we allowed,
        you had, customers had, it took, goodbye to, farewell to, gone are, our first return policy, our first returns policy, our first policy, our first * policy, our first warranty, our first guarantee, first return policy, first returns policy, policy gave, gave people, gave customers, gave everyone, initially, at first, in the beginning
      `,
      before: `
        had to, had to be, no longer, no longer just, no longer only, no longer limited to, not anymore, instead of, instead of the usual,
        instead of just, rather than, up from, down from, as opposed to, originally, replaces, replacing, replaces the, dropped our,
        dropped the, scrapped, ditched, abolished, replaced our, replaced the, retired our, retired the, removed our, removed the,
        got rid of, did away with, doing away with
      `,
      touching: `
        previous, former, old, was, was once, was once a, was still, were still, took, took us, took just, lasted, charged, was only,
        was just, was a, was originally, was limited to, were, were only, were limited to, were within, was within, was set at, stood at,
        had, had only, had just, had a, gave you, were given, were due within, were accepted within, were accepted for
      `,
      after: 'anymore, any more, any longer, in the past, previously, until then',
    },
    others: {
      clause: `
        other shop*, other store*, other retailer*, other brand*, other compan*, other seller*, other providers, other manufacturers,
        others offer, others give, others charge, other vendors, most shops, most stores, most retailers, most brands, most companies,
        most sellers, most providers, most manufacturers, most online shops, most online stores, many shops, many stores, many retailers,
        many brands, many companies, some shops, some stores, some retailers, some brands, some companies, typical retailer*,
        typical store*, competitor*, the competition, elsewhere, industry standard, industry average, industry norm, the industry,
        right to withdraw, right of withdrawal, withdrawal period, withdraw from this contract, withdraw from the contract,
        right to cancel, rival brand*, rival shop*, rival store*, rivals, big marketplace*, card company may, card company needs,
        the courier says, the carrier says, if a shop, if a store, if a retailer, customer claims, customers claim, customer says,
        customers say, a customer who, market average, the average shop*, the average store*, the average retailer*, the average brand*,
        big retailer*, big chain*, big store*, big brand*, told me, told us, heard that, have heard, people think, customers think,
        you might think, you may think, many people, people say, they say, i returned, i bought, i ordered, i had, my order, my lamp,
        my purchase, department stores, big-box, traditional retailers, traditional stores, by law, the law, eu law, uk law,
        consumer law, consumer rights, consumer protection, legally required, legally, legal minimum, legal warranty, legal guarantee,
        legal requirement, legal right, legal period, legal return*, legal limit, statutory, directive, required by law, your bank may,
        your bank can, your bank needs, your bank takes, for your bank, your card issuer may, studies show, a study, according to,
        research shows, average american, the average person, gives us, give us, gave us, grants us, offers us, provides us,
        almost all providers, almost all retailers, almost all manufacturers, almost all brands, almost all shops, almost all stores,
        almost all companies, nearly all providers, nearly all retailers, nearly all manufacturers, nearly all brands, nearly all stores,
        nearly all companies, many manufacturers, many providers, many sellers, some manufacturers, some providers, some sellers,
        manufacturers offer, manufacturers give, manufacturers provide, manufacturers usually, manufacturers typically,
        manufacturers often, manufacturers generally, retailers offer, retailers give, retailers usually, retailers typically,
        retailers often, brands offer, brands usually, brands typically, providers offer, providers usually, providers typically,
        companies usually, companies typically, another provider, another company, another brand, another store, another shop,
        the company said, the company claimed, the shop said, the store said, the seller said, answered me, replied to me,
        got back to me, refunded me, i waited, i contacted, i emailed, they told, the manufacturer offers, the manufacturer provides,
        the manufacturer gives, the manufacturer warrants
      `,
      before: 'unlike, compared to, compared with, versus, vs',
    },
    denied: {
      clause: 'myth, mistakenly, wrongly, contrary to, nobody can, no one can',
      after: `
        is not available, are not available, isn't available, aren't available, is not offered, are not offered, is not our, isn't our,
        is not enough, are not enough, isn't enough, aren't enough, wasn't enough, not enough, too short, is history, are history, is over,
        are over
      `,
      before: `
        tired of, sick of, fed up with, don't believe in, do not believe in, don't offer, do not offer, doesn't offer, does not offer,
        never offer, cannot offer, can't offer, not offer, not offering, don't have, do not have, don't give, do not give, don't provide,
        do not provide, does not come with, doesn't come with, do not come with, don't come with, not come with, not include,
        not guarantee, don't guarantee, cannot guarantee, can't guarantee, can't promise, cannot promise, don't promise, do not promise,
        no longer offer, no longer offers, stopped offering, not entitled to, there is no, there's no, there are no, no need to,
        no need to wait, no such thing as, don't have to, do not have to, don't need to, do not need to, won't have to, won't need to,
        will not need to, will not have to, never charge*, never have to, won't wait, not limited to, not restricted to, without waiting,
        no waiting
      `,
      touching: `
        no, not, not a, not within, not just, not only, not for, isn't, isn't a, is not, is not a, are not, aren't, never, no more,
        without a, without the, without any, nor, neither, won't take, never takes, doesn't take, not take, doesn't have to take,
        no minimum order of, no minimum spend of, no minimum of, can't accept returns for, cannot accept returns for,
        don't accept returns for, do not accept returns for, forget, forget about, forget the, don't *, don't * a, don't * any, do not *,
        do not * a, do not * any, doesn't * a, does not * a, won't *, won't * a, will not *, will not * a, never * a, can't * a,
        cannot * a, isn't just, isn't only
      `,
    },
    example: {
      clause: `
        for example, for instance, e.g., eg, let's say, let us say, say you, say your, suppose, imagine, as an example, an example,
        example, examples, scenario, picture this, hypothetical*, fictional, sample calculation*, sample order*, sample invoice*, assume,
        assuming
      `,
    },
  },
  limits: `
    after, beyond, past, over, more than, longer than, older than, later than, exceeding, exceed, exceeds, outside, outside of,
    outside the, under, below, less than, fewer than, at least, up to, earlier than, following, until, before, unless, left, sooner than
  `,
  from: 'from, from just, from only',
  changes: `
    raised, raise, raising, increased, increase, increasing, extended, extend, extending, extends, lowered, lower, reduced, reduce, cut,
    changed, change, changing, changes, went, goes, going, moved, move, moves, dropped, drops, rose, rises, doubled, upgraded, up, down,
    expanded, grown, gone, risen, jumped, jump, climbed, boosted, boost, decreased, decrease, fell, fallen, shrunk, slashed, stretched,
    stepped, shortened, improved, updated, grew, switched, bumped
  `,
  starts: `
    from, starting, starting from, valid from, beginning, as of, effective, since, after, on or after, between, starts, starts on, begins,
    starting on, on and after, effective from
  `,
  ends: `
    until, till, through, to, valid until, ends, ends on, ending, expires, expires on, by, valid through, up to, up to and including,
    before, and, no later than, until and including, valid till, valid to, on or before
  `,
  bought: `
    bought, purchased, ordered, placed, made, order placed, orders placed, purchases made, buy, order, shop, orders received, delivered,
    shipped, orders, purchases, purchase
  `,
  relatives: 'which, who, whose, where, that',
  rhetorical: 'did you know, have you heard, remember',
};
